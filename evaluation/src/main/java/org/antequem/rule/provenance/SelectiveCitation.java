package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.NoteRule;

/** {@code SELECTIVE_CITATION}: the source has more to say, and what it says is left out. */
final class SelectiveCitation extends NoteRule {

    SelectiveCitation() {
        super(
                ProvenanceRules.SELECTIVE_CITATION,
                "It is noted where the source that a claim cites also says something against the claim, and the teller leaves that out.");
    }

    @Override
    public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
        Proposition tested = inquiry.read(claim.proposition());
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Source cited : claim.citing().sources()) {
            Set<Claim> omitted = WordsOf.source(cited, claim, inquiry);
            omitted.removeIf(said -> !inquiry.excludes(inquiry.read(said.proposition()), tested));
            omitted.addAll(WordsOf.refutations(inquiry.refutedAtItsWord(cited, claim)));
            omitted.removeIf(said -> WordsOf.isMentioned(said, claim, inquiry));
            if (!omitted.isEmpty()) {
                facts.add(Fact.stating("it leaves out {}", omitted), Fact.naming("which {} says", cited));
            }
        }
        return facts.build();
    }
}
