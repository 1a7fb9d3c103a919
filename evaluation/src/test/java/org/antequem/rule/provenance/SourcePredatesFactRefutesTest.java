package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Matter;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourcePredatesFactRefutesTest {

    private static final String CODE = "SOURCE_PREDATES_FACT";
    private static final Event PEACE = event("the peace", "3/8");
    private static final Event TRUCE = event("the truce", "7/8");
    private static final Source LETTER = letter("5");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            spoken | event  | as told | margin
            4      | 5      | ?       | 1
            4      | 9      | ?       | 5
            5      | 5      | ?       | -
            6      | 5      | ?       | -
            3..4   | 5..9   | ?       | 1
            3..5   | 5..9   | ?       | -
            1/4    | 5      | ?       | 1
            1/4..5 | 5      | ?       | -
            ..4    | 5      | ?       | 1
            4..    | 5      | ?       | -
            ?      | 5      | ?       | -
            4      | 5..    | ?       | 1
            4      | ..9    | ?       | -
            4      | ?      | ?       | -

            5      | 3/8    | ?       | -
            5      | 3/8    | ..5     | 3
            5      | 3/6..8 | 3..5    | 1
            5      | 3/5..8 | ..5     | -
            4..5   | 3/5..8 | ..5     | -
            4..5   | 3/6..8 | ..5     | 1
            5      | 3/6..  | ..5     | 1
            5      | 3/?    | ..5     | -
            5      | 3/8    | ..6     | -
            5      | 3/8    | 3/?     | -
            5      | 3/8    | 3/8..   | -
            5      | 6/8    | ..5     | 3
            5..    | 6/8    | 3/?     | -
            """)
    void is_no_report_where_its_source_certainly_spoke_before(String spoken, String event, String told, Long margin) {
        Event fact = event("the war", event);

        Judgement judgement = judged(saying(letter(spoken), dated(fact, told)));

        assertThat(judgement.verdict()).isEqualTo(margin == null ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES))
                .extracting(Line::margin)
                .containsExactlyElementsOf(margin == null ? List.of() : List.of(OptionalLong.of(margin)));
    }

    static Stream<Proposition> what_a_source_cannot_have_reported() {
        return Stream.of(
                Occurred.of(TRUCE),
                new StageOf(TRUCE, Stage.EXECUTION, PEACE),
                new Cause(TRUCE, Role.ORIGINATED, PEACE, false),
                order(TRUCE, Endpoint.START, Direction.AFTER, PEACE, Span.SOME),
                order(PEACE, Endpoint.END, Direction.BEFORE, WAR, Span.SOME));
    }

    @ParameterizedTest
    @MethodSource
    void what_a_source_cannot_have_reported(Proposition said) {
        assertThat(judged(saying(LETTER, said)).verdict()).isEqualTo(Verdict.REFUTED);
    }

    static Stream<Proposition> what_a_source_may_have_said() {
        return Stream.of(
                Occurred.of(PEACE),
                new StageOf(PEACE, Stage.EXECUTION, TRUCE),
                new Cause(PEACE, Role.DECIDED, TRUCE, false),
                order(PEACE, Endpoint.START, Direction.BEFORE, TRUCE, Span.SOME),
                order(PEACE, Endpoint.END, Direction.AFTER, WAR, Span.SOME),
                order(PEACE, Endpoint.END, Direction.BEFORE, WAR, Span.ANY),
                new Motive(Actor.state("Rome").build(), TRUCE),
                new Aligned(
                        Actor.state("Rome").build(),
                        Actor.state("Parthia").build(),
                        Matter.of("Armenia"),
                        ImmutableSet.of(Alignment.SHARED),
                        Dating.UNKNOWN),
                new Authorship(LETTER),
                new Saying(letter("another letter", "2"), Occurred.of(TRUCE)),
                Occurred.of(TRUCE).negated());
    }

    @ParameterizedTest
    @MethodSource
    void what_a_source_may_have_said(Proposition said) {
        assertThat(judged(saying(LETTER, said)).findings()).isEmpty();
    }

    @Test
    void that_a_source_does_not_say_something_is_supported() {
        assertThat(only(judged(hypothesis(new Saying(LETTER, Occurred.of(TRUCE)).negated()))
                                .findings())
                        .bearing())
                .isEqualTo(Bearing.SUPPORTS);
    }

    @Test
    void the_end_may_be_forced_through_a_stage_that_a_witness_dates() {
        Event siege = Event.called("the siege").asStage(Stage.EXECUTION, WAR).build();
        Source diary = Source.document("a diary").observed(siege).build();
        Claim claim = saying(LETTER, dated(WAR, "..5"));

        Line line = only(judged(claim, told(diary, dated(siege, "3/6.."))).lines(Bearing.REFUTES));

        assertThat(line.statements().stream()
                        .map(statement -> statement.proposition().toString()))
                .containsExactly(
                        "\"the telling of a letter\" is dated \"5\"",
                        "\"the siege\" is dated \"3/6..\"",
                        "\"the siege\" was a stage in the execution of \"the war\", if it happened");
        assertThat(line.roots()).containsExactly(diary);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(line.margin()).hasValue(1);
    }

    @Test
    void a_line_is_as_strong_as_whoever_dates_the_event() {
        Claim claim = saying(LETTER, Occurred.of(WAR));

        assertThat(judged(claim, told(eyewitness("Livia"), dated(WAR, "6"))).verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(judged(claim, unattributed(eyewitness("Livia"), dated(WAR, "6")))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_stands_in_the_source_it_says_before_the_fact_or_after() {
        assertThat(judged(saying(LETTER, Occurred.of(TRUCE)), told(LETTER, Occurred.of(TRUCE)))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void what_others_say_or_what_else_stands_in_it_is_not_its_saying_so() {
        Source drusus = eyewitness("Drusus");

        assertThat(judged(
                                saying(LETTER, Occurred.of(TRUCE)),
                                told(LETTER, Occurred.of(PEACE)),
                                retold(drusus, Occurred.of(TRUCE), LETTER))
                        .findings(CODE))
                .hasSize(1);
    }

    @Test
    void a_saying_that_is_not_in_the_dossier_is_judged_against_it() {
        Dossier dossier = Dossier.titled("the annals").events(TRUCE).build();

        assertThat(Evaluator.standard()
                        .evaluate(dossier)
                        .of(saying(LETTER, Occurred.of(TRUCE)))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    private static Proposition order(Event event, Endpoint point, Direction direction, Event anchor, Span by) {
        return Order.of(event, anchor, new EndpointRelation(point, direction, Endpoint.START, by));
    }

    private static Claim saying(Source source, Proposition said) {
        return hypothesis(new Saying(source, said));
    }

    private static Source letter(String spoken) {
        return letter("a letter", spoken);
    }

    private static Source letter(String name, String spoken) {
        return spoken.equals("?")
                ? Source.document(name).build()
                : Source.document(name).spoken(dating(spoken)).build();
    }
}
