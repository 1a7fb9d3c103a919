package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code QUOTE_EDITED}: what a quotation leaves out or puts in may turn the sense. */
final class QuoteEdited extends TellingRule {

    QuoteEdited() {
        super(
                ProvenanceRules.QUOTE_EDITED,
                Pass.TELLING,
                Bearing.NOTES,
                "It is noted where a quotation leaves out or puts in a negation, a number or a hedge.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return Misquotation.edits(telling, inquiry);
    }
}
