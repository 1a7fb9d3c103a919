package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code QUOTE_ALTERED}: what stands between the quotation marks is not quite what was said. */
final class QuoteAltered extends TellingRule {

    QuoteAltered() {
        super(
                ProvenanceRules.QUOTE_ALTERED,
                Pass.TELLING,
                Bearing.WEAKENS,
                "A statement is weak where it quotes words that are in the quoted text only in a changed form.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return Misquotation.on(telling, inquiry, Misquotation.Match.ALTERED);
    }
}
