package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourcePredatesFactVoidsTest {

    private static final String CODE = "SOURCE_PREDATES_FACT";
    private static final Event PEACE = event("the peace", "3/8");
    private static final Event TRUCE = event("the truce", "6/8");
    private static final Proposition CALM = Occurred.of(TRUCE);
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source LIVIA = Annals.eyewitness("Livia");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            spoken | event  | as told | void
            4      | 5      | ?       | true
            5      | 5      | ?       | false
            3..4   | 5..9   | ?       | true
            3..5   | 5..9   | ?       | false
            ..4    | 5      | ?       | true
            4..    | 5      | ?       | false
            ?      | 5      | ?       | false
            4      | 5..    | ?       | true
            4      | ..9    | ?       | false
            4      | ?      | ?       | false

            5      | 3/8    | ?       | false
            5      | 3/6..8 | ..5     | true
            5      | 3/5..8 | ..5     | false
            4..5   | 3/5..8 | ..5     | false
            5      | 3/8    | ..6     | false
            5      | 3/8    | 3/?     | false
            4..    | 6/..9  | 6/..    | false
            """)
    void who_certainly_spoke_before_knows_nothing_of_it(String spoken, String event, String as, boolean isVoid) {
        Event fact = event("the war", event);

        assertThat(fires(CODE, told(letter(spoken), dated(fact, as)))).isEqualTo(isVoid);
    }

    @Test
    void shows_when_it_was_told_and_before_what() {
        assertThat(values(CODE, told(letter("5"), CALM))).containsExactly(dating("5"), TRUCE);
        assertThat(judged(told(letter("5"), CALM)).findings(CODE).get(0).bearing())
                .isEqualTo(Bearing.VOIDS);
        assertThat(judged(told(letter("5"), CALM)).explain()).contains("""
                            SOURCE_PREDATES_FACT leaves the claim itself worth nothing as evidence. A
                                statement is void where somebody through whom it came certainly spoke
                                before what it reports had happened.
                              Here it was told (dated "5"), before the start of "the truce".
                              "the telling of a letter" is dated "5" (stipulated)
                              "the truce" is dated "6/8" (stipulated)
                              So "the telling of a letter" ended before "the truce" began.
                        """);
        assertThat(judged(told(letter("5"), dated(PEACE, "..5"))).explain()).contains("""
                            SOURCE_PREDATES_FACT leaves the claim itself worth nothing as evidence. A
                                statement is void where somebody through whom it came certainly spoke
                                before what it reports had happened.
                              Here it was told (dated "5"), before the end of "the peace".
                              "the telling of a letter" is dated "5" (stipulated)
                              "the peace" is dated "3/8" (stipulated)
                              So "the telling of a letter" ended before "the peace" ended, with at least
                                  3 seconds between.
                        """);
    }

    @Test
    void a_void_statement_supports_nothing() {
        Proposition cause = new Cause(TRUCE, Role.SHAPED, WAR, false);

        assertThat(judged(hypothesis(cause), told(eyewitness("Drusus", "7"), cause))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(cause), told(eyewitness("Drusus", "5"), cause))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_nobody_was_told_before_it_is_retold_was_not_known_before() {
        assertThat(fires(
                        CODE,
                        retold(
                                letter("5"),
                                CALM,
                                Source.document("the original").build())))
                .isTrue();
        assertThat(fires(CODE, retold(Source.document("a copy").build(), CALM, letter("5"))))
                .isTrue();
        assertThat(fires(
                        CODE,
                        retold(Source.document("a copy").spoken(dating("9")).build(), CALM, letter("7"))))
                .isFalse();
    }

    @Test
    void a_teller_through_whom_it_came_counts_too() {
        Claim claim = retold(Source.document("a copy").build(), CALM, letter("5"));

        assertThat(fires(CODE, claim, retold(letter("5"), CALM, LIVIA), told(LIVIA, CALM)))
                .isTrue();
    }

    /**
     * A letter of the fifth cannot know what the truce of the sixth shaped: nor is it one for what it says of the war.
     */
    @Test
    void whoever_retells_a_part_of_what_was_foretold_has_it_from_who_foretold_it() {
        Proposition cause = new Cause(TRUCE, Role.SHAPED, WAR, false);
        Claim asked = hypothesis(HAPPENED);
        Claim copied = retold(Source.report("a report").build(), HAPPENED, eyewitness("Drusus", "5"));

        assertThat(fires(CODE, copied, told(eyewitness("Drusus", "5"), cause))).isTrue();
        assertThat(fires(CODE, copied, told(eyewitness("Drusus", "5"), HAPPENED)))
                .isFalse();
        assertThat(judged(asked, told(eyewitness("Drusus", "5"), cause), copied).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void whoever_dates_an_event_to_a_time_after_the_telling_foretells_it() {
        assertThat(fires(CODE, told(letter("5"), dated(WAR, "6")))).isTrue();
        assertThat(fires(
                        CODE,
                        plainly(letter("5"), dated(WAR, "6"))
                                .hedged(Hedge.LIKELY)
                                .build()))
                .isTrue();
        assertThat(fires(CODE, told(letter("5"), HAPPENED), told(letter("5"), dated(WAR, "6"))))
                .isTrue();
    }

    @Test
    void the_plain_word_of_who_was_there_counts() {
        assertThat(fires(CODE, told(letter("5"), HAPPENED), told(LIVIA, dated(WAR, "6"))))
                .isTrue();
    }

    @Test
    void who_may_be_mistaken_does_not_make_others_void() {
        Claim report = told(letter("5"), HAPPENED);
        Proposition later = dated(WAR, "6");

        assertThat(fires(CODE, report, unattributed(LIVIA, later))).isFalse();
        assertThat(fires(CODE, report, told(Source.document("a rumour").build(), later)))
                .isFalse();
        assertThat(fires(
                        CODE,
                        report,
                        told(Source.unnamed("a soldier").observed(WAR).build(), later)))
                .isFalse();
        assertThat(fires(
                        CODE,
                        report,
                        plainly(LIVIA, later).hedged(Hedge.ARGUABLY).build()))
                .isFalse();
        assertThat(fires(CODE, report, plainly(LIVIA, later).withdrawn("2015").build()))
                .isFalse();
        assertThat(fires(CODE, report, plainly(LIVIA, later).doubted("2015").build()))
                .isFalse();
        assertThat(fires(
                        CODE,
                        report,
                        plainly(LIVIA, later)
                                .presuming(new Presumption("GIVEN", "it is so"))
                                .build()))
                .isFalse();
    }

    @Test
    void where_dates_contradict_each_other_it_may_have_come_before() {
        assertThat(fires(CODE, told(letter("5"), dated(WAR, "4")), told(LIVIA, dated(WAR, "6"))))
                .isFalse();
        assertThat(fires(
                        CODE,
                        told(letter("5"), HAPPENED),
                        told(LIVIA, dated(WAR, "6")),
                        unattributed(Annals.eyewitness("Drusus"), dated(WAR, "4"))))
                .isFalse();
    }

    @Test
    void what_the_dossier_lays_down_nobody_contradicts() {
        assertThat(fires(CODE, told(letter("5"), dated(TRUCE, "4")))).isTrue();
        assertThat(fires(CODE, told(letter("5"), CALM), told(LIVIA, dated(TRUCE, "4"))))
                .isTrue();
    }

    /** A landing that is laid down as a stage of the truce began with it at the earliest, whoever says otherwise. */
    @Test
    void what_the_dossier_lays_down_of_a_whole_holds_for_its_stages() {
        Event landing =
                Event.called("the landing").asStage(Stage.EXECUTION, TRUCE).build();
        Claim early = told(LIVIA, dated(landing, "4"));

        assertThat(fires(CODE, told(letter("5"), Occurred.of(landing)))).isTrue();
        assertThat(fires(CODE, told(letter("5"), Occurred.of(landing)), early)).isTrue();
        assertThat(fires(CODE, told(letter("6"), Occurred.of(landing)))).isFalse();
    }

    /** Whatever says that it happened, or that somebody was there, is foretold as the bare fact is. */
    static Stream<Proposition> facts() {
        Actor rome = Actor.state("Rome").build();
        Source drusus = Source.witness("Drusus").build();
        return Stream.of(
                CALM,
                Deed.of(TRUCE, rome),
                new Deed(TRUCE, rome, true, false),
                new Presence(drusus, Part.OBSERVED, TRUCE),
                new Presence(drusus, Part.TOOK_PART, TRUCE),
                new StageOf(TRUCE, Stage.EXECUTION, WAR),
                new Cause(TRUCE, Role.SHAPED, WAR, false));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatever_says_that_it_happened_is_foretold(Proposition said) {
        assertThat(fires(CODE, told(letter("5"), said))).isTrue();
        assertThat(fires(CODE, told(eyewitness("Livia", "5"), said))).isTrue();
        assertThat(fires(CODE, told(letter("6"), said))).isFalse();
        assertThat(fires(CODE, told(letter("?"), said))).isFalse();
        assertThat(fires(CODE, told(letter("5"), said.negated()))).isFalse();
    }

    @Test
    void a_saying_or_a_denial_can_be_told_before() {
        assertThat(fires(CODE, told(letter("5"), new Saying(LIVIA, CALM)))).isFalse();
        assertThat(fires(CODE, told(letter("5"), CALM.negated()))).isFalse();
    }

    @Test
    void what_a_visit_decided_can_be_told_before_it_comes() {
        assertThat(fires(CODE, told(letter("5"), new Cause(PEACE, Role.DECIDED, TRUCE, false))))
                .isFalse();
    }

    private static ClaimBuilder plainly(Source teller, Proposition said) {
        return Claim.that("so it was").states(said).saidBy(teller).citingNobody();
    }

    private static Source eyewitness(String name, String spoken) {
        return Source.document(name).observed(TRUCE, WAR).spoken(dating(spoken)).build();
    }

    private static Source letter(String spoken) {
        return spoken.equals("?")
                ? Source.document("a letter").build()
                : Source.document("a letter").spoken(dating(spoken)).build();
    }

    /**
     * The official's own order draws what contradicting dates leave open to the far side; but the dossier stipulates
     * that the event was over when he spoke.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            stipulated | told by another | void
            3          | 20              | false
            ?          | 20              | true
            3..20      | 20              | true
            """)
    void what_the_dossier_stipulates_otherwise_voids_nobody(String stipulated, String otherwise, boolean isVoid) {
        Event siege = event("the siege", stipulated);
        Event letter = event("the letter", "10");
        Source official = Source.document("an official")
                .spoken(dating("12"))
                .observed(siege)
                .build();
        Claim order = Claim.that("The siege came after the letter")
                .event(siege)
                .startedAfter(letter)
                .saidBy(official)
                .citingNobody()
                .build();
        Claim log = told(Source.document("the log").observed(siege).build(), dated(siege, otherwise));

        assertThat(judged(order, log).findings(CODE).isEmpty()).isEqualTo(!isVoid);
    }
}
