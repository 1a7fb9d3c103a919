package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Strength;
import org.antequem.lineage.Acquaintance;
import org.antequem.lineage.Telling;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.Examination;
import org.antequem.model.Not;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code NEVER_APPEARED}: there is no such source. */
final class NeverAppeared extends TellingRule {

    NeverAppeared() {
        super(
                TestimonyRules.NEVER_APPEARED,
                Pass.DATES,
                Bearing.VOIDS,
                "A statement is void where it came through a source that, by the undisputed word of somebody who looked for it, never appeared.");
    }

    @Override
    public boolean weighsWhatIsOnRecord() {
        return true;
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (!inquiry.presumes(TestimonyRules.WOULD_HAVE_LEFT_A_TRACE)) {
            return ImmutableList.of();
        }
        for (Source speaker : telling.speakers()) {
            if (speaker.kind().isPerson() || isAffirmed(speaker, earlier, inquiry)) {
                continue;
            }
            List<Statement> denials = new ArrayList<>();
            for (Statement statement : inquiry.ofKind(Appearance.class, speaker)) {
                if (statement instanceof Claim claim
                        && claim.proposition() instanceof Not
                        && !telling.passesThrough(claim)
                        && isOfAnExaminer(claim, earlier, inquiry)) {
                    denials.add(claim);
                }
            }
            if (!denials.isEmpty()) {
                return ImmutableList.of(
                        Fact.naming("{} never appeared", speaker),
                        Fact.stating("according to {}", denials),
                        Fact.presuming(ImmutableList.of(TestimonyRules.WOULD_HAVE_LEFT_A_TRACE)));
            }
        }
        return ImmutableList.of();
    }

    private static boolean isAffirmed(Source speaker, Strengths earlier, Inquiry inquiry) {
        return inquiry.ofKind(Appearance.class, speaker).stream()
                .anyMatch(statement ->
                        statement.proposition() instanceof Appearance && earlier.of(statement) == Strength.FIRM);
    }

    /** The dossier vouches that its root examined where the source would be. */
    private static boolean isOfAnExaminer(Claim denial, Strengths earlier, Inquiry inquiry) {
        return inquiry.tellings(denial).stream()
                .anyMatch(telling -> earlier.of(telling) == Strength.FIRM && hasExamined(telling, inquiry));
    }

    private static boolean hasExamined(Telling denial, Inquiry inquiry) {
        return inquiry.ofKind(Examination.class, denial.root()).stream()
                .anyMatch(statement -> !(statement instanceof Claim)
                        && statement.proposition() instanceof Examination examination
                        && examination.source().equals(denial.root())
                        && Acquaintance.isShownBy(examination.examined(), denial.word()));
    }
}
