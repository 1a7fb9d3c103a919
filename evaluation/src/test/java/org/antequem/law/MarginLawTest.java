package org.antequem.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dates that would have to be wrong for another verdict would have to be wrong by something. */
@Tag("laws")
class MarginLawTest {

    private static final ImmutableList<String> DATES =
            ImmutableList.of("1913", "1914-06", "1914-06-22", "1914-07-01/1914-08-20", "1915");

    @Test
    void a_margin_is_a_second_at_least() {
        Law law = MarginLawTest::broken;
        law.check(Asked.worlds(30, 20, 9, 15));
    }

    private static Optional<String> broken(World world) {
        Evaluation evaluation = Asked.STANDARD.evaluate(world.dossier());
        for (Claim claim : Iterables.concat(world.judged(), dated(world))) {
            Judgement judgement = evaluation.of(claim);
            OptionalLong margin = isOfTime(judgement) ? judgement.hangsOn().margin() : OptionalLong.empty();
            if (margin.isPresent() && margin.getAsLong() < 1) {
                return Optional.of(
                        "%s, %s, has a margin of %s".formatted(claim, judgement.decision(), margin.getAsLong()));
            }
        }
        return Optional.empty();
    }

    /** Of each event that is somebody's deed, that it was then, and then. */
    private static ImmutableList<Claim> dated(World world) {
        ImmutableList.Builder<Claim> dated = ImmutableList.builder();
        for (Event event : world.dossier().events()) {
            for (String when : event.by().isEmpty() ? ImmutableList.<String>of() : DATES) {
                dated.add(Claim.that(event + " was in " + when)
                        .event(event)
                        .happened(when)
                        .build());
            }
        }
        return dated.build();
    }

    private static boolean isOfTime(Judgement judgement) {
        return judgement.verdict() != Verdict.NOT_ENOUGH_EVIDENCE
                && Stream.of(Bearing.SUPPORTS, Bearing.REFUTES)
                        .flatMap(bearing -> judgement.lines(bearing).stream())
                        .anyMatch(line -> line.margin().isPresent());
    }
}
