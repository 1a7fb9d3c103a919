package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Admiralty;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.ContestRule;
import org.antequem.rule.Reading;
import org.antequem.rule.Standing;

/** {@code ADMIRALTY_GRADE}, where it notes: it is graded as confirmed by others, and the record knows of none. */
public final class UnconfirmedGrade extends ContestRule {

    /** The rule; it has no settings. */
    public UnconfirmedGrade() {
        super(
                "ADMIRALTY_GRADE",
                Bearing.NOTES,
                "It is noted where its root, or somebody through whom it came, is graded 1, and no other root on record"
                        + " whose independence is established says as much, neither void nor hedged.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Standing standing, Reading reading) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Source source : telling.speakers().asList().reverse()) {
            if (source.grade().map(Admiralty::credibility).orElse(0) == 1 && !isConfirmed(telling, standing, reading)) {
                facts.add(
                        Fact.naming("confirmed by nobody here", source),
                        Fact.shown("grade", source.grade().orElseThrow()));
            }
        }
        return facts.build();
    }

    private static boolean isConfirmed(Telling telling, Standing standing, Reading reading) {
        Proposition said = reading.read(telling.claim().proposition());
        for (Statement statement : reading.about(said)) {
            if (statement instanceof Claim claim
                    && reading.read(claim.proposition()).entails(said)) {
                for (Telling other : reading.lineage().tellings(claim)) {
                    if (confirms(telling, other, standing, reading)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean confirms(Telling telling, Telling other, Standing standing, Reading reading) {
        return other.ending().compareTo(Ending.NOT_RECORDED) <= 0
                && Undisputed.isSound(other, standing)
                && Independence.of(telling, other, reading.conventions(), reading::presumes)
                        .isEstablished();
    }
}
