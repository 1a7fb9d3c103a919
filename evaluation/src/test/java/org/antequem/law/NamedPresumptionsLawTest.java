package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.law.ThemedWorlds.Theme;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presumption;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;
import org.antequem.search.Judge;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A presumption that decides a verdict, however it does, is named in the explanation. */
@Tag("laws")
class NamedPresumptionsLawTest {

    @Test
    void what_decides_a_verdict_is_named() {
        Law law = NamedPresumptionsLawTest::broken;
        law.check(RandomWorlds.some(Laws.worlds(200), 9));
    }

    /** The statement of somebody whom nothing connects with the claim, or of who attests where somebody was. */
    @Test
    void what_decides_a_verdict_by_what_was_found_on_any_statement_is_named() {
        Law law = world -> {
            RecordView view = RecordView.of(world.dossier(), STANDARD.policy());
            return broken(world, new Judge(view, STANDARD.rules()).presumedOfTellings());
        };
        law.check(Asked.dossiers(Laws.worlds(40)));
    }

    @Test
    void what_decides_a_verdict_by_an_argument_is_named() {
        Law law = world -> {
            Evaluation evaluation = STANDARD.evaluate(world.dossier());
            return world.judged().stream()
                    .map(evaluation::of)
                    .flatMap(judgement -> argued(judgement).stream()
                            .flatMap(presumption ->
                                    unnamed(presumption, judgement, judgement.without(presumption)).stream()))
                    .findFirst();
        };
        law.check(Asked.dossiers(Laws.worlds(100)));
    }

    /** What the arguments of its lines presume, whichever side they are on. */
    private static Set<Presumption> argued(Judgement judgement) {
        Set<Presumption> argued = new LinkedHashSet<>();
        for (Bearing side : List.of(Bearing.REFUTES, Bearing.SUPPORTS)) {
            judgement.lines(side).forEach(line -> argued.addAll(line.argument().presuming()));
        }
        return argued;
    }

    /** Of a statement's words, and of those of the claim under test. */
    @Test
    void what_decides_a_verdict_by_how_words_are_read_is_named() {
        Law law = world -> broken(inRoughWords(world), Approximations.ALL);
        law.check(Asked.dossiers(Laws.worlds(30)));
    }

    /** Where it decides whether who is cited bears out what is told: without it the teller does not overstate. */
    @Test
    void what_decides_a_verdict_by_who_has_it_from_whom_is_named() {
        Law law = world -> broken(world, Approximations.ALL);
        law.check(ThemedWorlds.of(Theme.RETELLINGS, Laws.worlds(250)));
        law.check(ThemedWorlds.some(Laws.worlds(10)));
    }

    /** The same record, asked in words such as people use for a date, or a distance in time, that somebody gives. */
    private static World inRoughWords(World world) {
        ImmutableList.Builder<Claim> asked = ImmutableList.builder();
        for (Claim claim : world.claims()) {
            if (claim.proposition() instanceof Occurred said
                    && said.dating().start().hasEarliest()) {
                LocalDate day =
                        LocalDate.ofEpochDay(Math.floorDiv(said.dating().start().earliest(), 86_400));
                int season = 21 + (day.getMonthValue() + 9) % 12 / 3;
                asked.add(asked(claim, said.event(), Dating.of(day.getYear() + "-" + season)));
                asked.add(asked(claim, said.event(), Dating.early(day.toString().substring(0, 4))));
                asked.add(asked(claim, said.event(), Dating.of(day.plusDays(1) + "~")));
                asked.add(asked(claim, said.event(), Dating.early(day.getYear() + "-21")));
            }
            if (claim.proposition() instanceof Order order) {
                asked.add(Claim.that("Some days after, of " + claim.wording())
                        .event(order.event())
                        .startedAfter(order.anchor())
                        .by(Span.days(claim.wording().length() % 40 + 1))
                        .build());
            }
        }
        return new World(world.name(), world.claims(), asked.build(), world.record());
    }

    private static Claim asked(Claim claim, Event event, Dating when) {
        return Claim.that(when + ", of " + claim.wording())
                .states(new Occurred(event, when, Count.NOT_RECORDED))
                .build();
    }

    private static Optional<String> broken(World world) {
        Set<Presumption> presumed = new LinkedHashSet<>();
        world.claims().forEach(claim -> presumed.addAll(claim.presuming()));
        return broken(world, presumed);
    }

    private static Optional<String> broken(World world, Set<Presumption> presumed) {
        Evaluation evaluation = STANDARD.evaluate(world.dossier());
        for (Presumption presumption : presumed) {
            Evaluation without = STANDARD.without(presumption).evaluate(world.dossier());
            for (Claim claim : world.judged()) {
                Optional<String> unnamed = unnamed(presumption, evaluation.of(claim), without.of(claim));
                if (unnamed.isPresent()) {
                    return unnamed;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unnamed(Presumption presumption, Judgement judgement, Judgement without) {
        boolean isNamed = judgement.decision().isAnsweredLike(without.decision())
                || judgement.explain().contains("It assumes " + presumption.name());
        return isNamed
                ? Optional.empty()
                : Optional.of("%s is %s, and %s without %s, which is not named"
                        .formatted(
                                judgement.claim(), Asked.answer(judgement), Asked.answer(without), presumption.name()));
    }
}
