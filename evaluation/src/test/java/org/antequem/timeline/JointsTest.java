package org.antequem.timeline;

import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What would be a stage of two wholes ties them to each other only if it happened. */
class JointsTest {

    private static final Event PLOT = Event.called("the plot").build();
    private static final Event RISING = Event.called("the rising").build();

    /** Should it have happened, it was in both. */
    private static final Event OATH = Event.called("the oath")
            .asStage(Stage.PLANNING, PLOT)
            .asStage(Stage.CONTACTS, RISING)
            .build();

    private static final Event WHISPER =
            Event.called("the whisper").asStage(Stage.CONTACTS, OATH).build();
    private static final Source LIVIA =
            Source.document("Livia").observed(PLOT, RISING, OATH, WHISPER).build();
    private static final Source RUMOUR = Source.report("a rumour").build();
    private static final Proposition APART =
            Claim.that("over before").event(PLOT).wasOverBefore(RISING).build().proposition();
    private static final Event FALL = Event.called("the fall").build();
    private static final Actor BRUTUS = Actor.person("Brutus").build();

    static Stream<Arguments> rows() {
        Claim rumoured = Claim.that("they say there was an oath")
                .states(Occurred.of(OATH))
                .saidBy(RUMOUR)
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
        return Stream.of(
                row("nobody says that it happened", Verdict.NOT_ENOUGH_EVIDENCE),
                row("it happened", Verdict.REFUTED, told(LIVIA, Occurred.of(OATH))),
                row("it happened at some time", Verdict.REFUTED, told(LIVIA, dated(OATH, "3"))),
                row("somebody did it", Verdict.REFUTED, told(LIVIA, Deed.of(OATH, BRUTUS))),
                row("a stage of it happened", Verdict.REFUTED, told(LIVIA, Occurred.of(WHISPER))),
                row(
                        "it never happened",
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        told(LIVIA, Occurred.of(OATH).negated())),
                row("perhaps it happened", Verdict.NOT_ENOUGH_EVIDENCE, rumoured));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void two_wholes_are_tied_as_far_as_somebody_says_that_it_happened(
            String what, Verdict verdict, List<Claim> others) {
        assertThat(verdict(APART, others)).isEqualTo(verdict);
    }

    @Test
    void who_says_that_the_wholes_lie_apart_is_not_contested_by_what_did_not_happen() {
        Claim apart = told(LIVIA, APART);

        assertThat(verdict(APART, List.of(apart))).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(APART, List.of(apart, told(LIVIA, Occurred.of(OATH)))))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    /** Also where he says so only by what he says of it: that somebody did it, or that it brought something about. */
    @ParameterizedTest
    @MethodSource("suppositions")
    void who_supposes_that_it_happened_contests_that_the_wholes_lie_apart(Proposition supposing, boolean contests) {
        Claim apart = told(LIVIA, APART);
        Claim supposed = told(
                Source.document("Gaius")
                        .observed(PLOT, RISING, OATH, WHISPER, FALL)
                        .build(),
                supposing);

        assertThat(verdict(APART, List.of(apart, supposed)) == Verdict.SUPPORTED)
                .isEqualTo(!contests);
        assertThat(Evaluator.standard()
                        .evaluate(record(List.of(apart, supposed)))
                        .of(apart)
                        .findings("CONTESTED")
                        .isEmpty())
                .isEqualTo(!contests);
        assertThat(Evaluator.standard()
                        .evaluate(record(List.of(apart, supposed)))
                        .of(supposed)
                        .findings("CONTESTED")
                        .isEmpty())
                .isEqualTo(!contests);
    }

    static Stream<Arguments> suppositions() {
        return Stream.of(
                Arguments.of(Deed.of(OATH, BRUTUS), true),
                Arguments.of(new Cause(OATH, Role.SHAPED, FALL, false), true),
                Arguments.of(Deed.of(WHISPER, BRUTUS), true),
                Arguments.of(Occurred.of(OATH), true),
                Arguments.of(dated(OATH, "3"), true),
                Arguments.of(Deed.of(FALL, BRUTUS), false),
                Arguments.of(Deed.of(OATH, BRUTUS).negated(), false),
                Arguments.of(new Presence(LIVIA, Part.OBSERVED, OATH), false));
    }

    @Test
    void of_what_is_asked_about_it_is_known_when_it_was_should_it_have_happened() {
        List<Claim> dates = List.of(told(LIVIA, dated(PLOT, "3/7")), told(LIVIA, dated(RISING, "5/9")));

        for (Event asked : List.of(OATH, WHISPER)) {
            assertThat(timeline(dates).bounds(Moment.startOf(asked)))
                    .as("%s", asked)
                    .isEqualTo(new Bounds(5, 7));
        }
    }

    @Test
    void wholes_that_cannot_meet_are_no_contradiction_before_it_happened() {
        List<Claim> dates = List.of(told(LIVIA, dated(PLOT, "3/4")), told(LIVIA, dated(RISING, "6/9")));
        List<Claim> more = new ArrayList<>(dates);
        more.add(told(LIVIA, Occurred.of(OATH)));

        assertThat(timeline(dates).conflicts()).isEmpty();
        assertThat(timeline(more).conflicts()).hasSize(1);
        assertThat(Timeline.canHold(
                        Set.copyOf(statements(dates)), dossier(dates).conventions()))
                .isTrue();
        assertThat(Timeline.canHold(Set.copyOf(statements(more)), dossier(more).conventions()))
                .isFalse();
    }

    @Test
    void a_proof_names_who_says_that_it_happened() {
        Claim happened = told(LIVIA, Occurred.of(OATH));
        Timeline timeline = timeline(List.of(happened));
        Moment end = Moment.endOf(RISING);
        Moment start = Moment.startOf(PLOT);

        assertThat(timeline.apart(start, end, 0).orElseThrow().statements()).contains(happened);
        assertThat(timeline(List.of(told(LIVIA, before(RISING, PLOT)))).apart(end, start, 1))
                .isEmpty();
        assertThat(timeline(List.of()).apart(start, end, 0)).isEmpty();
        assertThat(timeline(List.of()).with(happened).apart(start, end, 0)).isPresent();
        assertThat(timeline.without(happened).apart(start, end, 0)).isEmpty();
        assertThat(timeline.without(happened).gap(start, end))
                .isEqualTo(timeline(List.of()).gap(start, end));
    }

    private static Timeline timeline(List<Claim> claims) {
        return Timeline.of(statements(claims));
    }

    private static List<Statement> statements(List<Claim> claims) {
        List<Statement> all = new ArrayList<>(record(claims).stipulations());
        all.addAll(claims);
        return all;
    }

    private static Dossier record(List<Claim> claims) {
        return Dossier.titled("the annals")
                .claims(claims)
                .events(WHISPER, OATH, PLOT, RISING, FALL)
                .build();
    }

    private static Verdict verdict(Proposition tested, List<Claim> claims) {
        return Evaluator.standard()
                .evaluate(record(claims))
                .of(hypothesis(tested))
                .verdict();
    }

    private static Arguments row(String what, Verdict verdict, Claim... others) {
        return Arguments.of(what, verdict, List.of(others));
    }
}
