package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.lineage.Telling;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code ANACHRONISM}, where it voids: what gives itself away proves nothing by its words. */
final class AnachronismVoids extends TellingRule {

    AnachronismVoids() {
        super(
                ProvenanceRules.ANACHRONISM,
                Pass.DATES,
                Bearing.VOIDS,
                "A statement is void where it came through a document that mentions, or is signed by, what its own date certainly rules out.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        for (Source speaker : telling.speakers()) {
            for (Source document : new Authorship(speaker).sources()) {
                if (!document.kind().isPerson()
                        && inquiry.needing(document.bearsDate(), Lack.of("written date", document))
                                .isPresent()) {
                    ImmutableList<Fact> found =
                            inquiry.remembered(List.of(this, document), own -> anachronism(document, own));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return ImmutableList.of();
    }

    private static ImmutableList<Fact> anachronism(Source document, Inquiry inquiry) {
        Optional<Argument> found = Anachronism.in(
                document,
                inquiry.about(new Authorship(document)),
                inquiry.where(statement -> isUndisputed(statement, inquiry)),
                claim -> Undisputed.isPlain(claim, inquiry));
        if (found.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.<Fact>builder()
                .add(Fact.naming("there is an anachronism in {}", document))
                .addAll(found.get().shown())
                .build();
    }

    /**
     * What is stipulated, and what is plainly said by somebody who has seen the document, is not poorly graded, and is
     * not contradicted: all else may be mistaken.
     */
    private static boolean isUndisputed(Statement statement, Inquiry inquiry) {
        return !(statement instanceof Claim claim)
                || (claim.proposition() instanceof Saying
                        && Undisputed.isPlain(claim, inquiry)
                        && Undisputed.wasThere(claim.saidBy().orElseThrow(), claim)
                        && !AdmiraltyGrade.isPoor(claim.saidBy().orElseThrow(), inquiry)
                        && !isDenied(claim.proposition(), inquiry));
    }

    private static boolean isDenied(Proposition contents, Inquiry inquiry) {
        Proposition read = inquiry.read(contents);
        for (Statement other : inquiry.about(contents)) {
            if (inquiry.read(other.proposition()).excludes(read)) {
                return true;
            }
        }
        return false;
    }
}
