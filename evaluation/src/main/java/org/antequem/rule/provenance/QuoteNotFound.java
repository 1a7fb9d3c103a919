package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code QUOTE_NOT_FOUND}: what stands between the quotation marks was never said. */
final class QuoteNotFound extends TellingRule {

    QuoteNotFound() {
        super(
                ProvenanceRules.QUOTE_NOT_FOUND,
                Pass.TELLING,
                Bearing.VOIDS,
                "A statement is void where it quotes words that are not in the quoted text.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return Misquotation.on(telling, inquiry, Misquotation.Match.NOT_FOUND);
    }
}
