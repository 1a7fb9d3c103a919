package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.ActorBuilder;
import org.antequem.model.Agency;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Deed;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Office;
import org.antequem.model.Order;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActorAbsentTest {

    private static final String CODE = "ACTOR_ABSENT";
    private static final Actor KING = lived("3", "8");
    private static final Event TREATY = by(KING, "9");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            born | died | event  | margin
            ?    | 4    | 5      | 1
            ?    | 4    | 9      | 5
            ?    | 5    | 5      | -
            ?    | 6    | 5      | -
            ?    | 3..4 | 5..9   | 1
            ?    | 3..5 | 5..9   | -
            ?    | ..4  | 5      | 1
            ?    | 4..  | 5      | -
            ?    | ?    | 5      | -
            ?    | 4    | 3/9    | -
            ?    | 4    | 5..    | 1
            ?    | 4    | ..9    | -
            ?    | 4    | ?      | -

            6    | ?    | 5      | 1
            6    | ?    | 2/5    | 1
            6    | ?    | 2/6    | -
            6    | ?    | 2/?    | -
            5..7 | ?    | 5      | -
            6..7 | ?    | 3..5   | 1
            6    | 9    | 7      | -
            6    | 9    | 6      | -
            6    | 9    | 12     | 3
            """)
    void nobody_does_anything_before_birth_or_after_death(String born, String died, String event, Long margin) {
        Judgement judgement = judged(decided(by(lived(born, died), event)));

        assertThat(judgement.verdict()).isEqualTo(margin == null ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES))
                .extracting(Line::margin)
                .containsExactlyElementsOf(margin == null ? List.of() : List.of(OptionalLong.of(margin)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            first term | second term | event | named     | margin
            3/5        | -           | 8     | consul    | 3
            3/5        | -           | 2     | consul    | 1
            3/5        | -           | 5     | consul    | -
            3/5        | -           | 4/8   | consul    | -
            3/5..      | -           | 8     | consul    | -
            3/4..7     | -           | 8     | consul    | 1
            3/4..8     | -           | 8     | consul    | -
            3/?        | -           | 8     | consul    | -
            ?          | -           | 8     | consul    | -
            3/5        | 7/9         | 6     | consul    | 1
            3/5        | 7/9         | 12    | consul    | 3
            3/5        | 7/9         | 8     | consul    | -
            3/5        | ?           | 6     | consul    | -
            3/5        | -           | 8     | -         | -
            3/5        | -           | 8     | pontifex  | -
            """)
    void nobody_acts_by_an_office_not_held(String first, String second, String event, String named, Long margin) {
        ActorBuilder livia = Actor.person("Livia").inOffice(new Office("consul", dating(first)));
        if (second != null) {
            livia.inOffice(new Office("consul", dating(second)));
        }
        EventBuilder deed = Event.called("the treaty").during(dating(event)).by(livia.build());
        if (named != null) {
            deed.inOffice(named);
        }

        Judgement judgement = judged(decided(deed.build()));

        assertThat(judgement.verdict()).isEqualTo(margin == null ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES))
                .extracting(Line::margin)
                .containsExactlyElementsOf(margin == null ? List.of() : List.of(OptionalLong.of(margin)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            least | greatest | died | verdict             | of the denial
            0     | 0        | 8    | SUPPORTED           | REFUTED
            0     | 7        | 8    | SUPPORTED           | REFUTED
            1     | 7        | 8    | REFUTED             | SUPPORTED
            7     | -        | 8    | REFUTED             | SUPPORTED
            0     | 7        | 9    | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
            1     | 7        | 9    | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
            """)
    void there_were_none_of_what_cannot_have_been_done(
            long least, Long greatest, String died, Verdict verdict, Verdict ofTheDenial) {
        Count count = new Count(least, greatest == null ? Long.MAX_VALUE : greatest);
        Event visit = Event.called("the visit").during(dating("9")).build();
        Event audiences = Event.called("the audiences")
                .by(lived("3", died))
                .asStage(Stage.EXECUTION, visit)
                .build();
        Proposition counted = new Occurred(audiences, Dating.UNKNOWN, count);

        assertThat(judged(hypothesis(counted)).verdict()).isEqualTo(verdict);
        assertThat(judged(hypothesis(counted.negated())).verdict()).isEqualTo(ofTheDenial);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            least | greatest | on record | stated | verdict
            0     | 7        | 9         | 4      | SUPPORTED
            0     | 7        | ?         | 9      | NOT_ENOUGH_EVIDENCE
            0     | 0        | ?         | 9      | SUPPORTED
            1     | 7        | ?         | 9      | REFUTED
            """)
    void a_count_that_may_be_0_is_not_supported_by_its_own_date_alone(
            long least, long greatest, String onRecord, String stated, Verdict verdict) {
        Event feast = by(lived("3", "8"), onRecord);
        Proposition counted = new Occurred(feast, dating(stated), new Count(least, greatest));

        assertThat(judged(hypothesis(counted)).verdict()).isEqualTo(verdict);
    }

    @Test
    void of_two_who_act_together_one_in_the_office_is_enough() {
        Actor livia = Actor.person("Livia")
                .inOffice(new Office("consul", dating("1/5")))
                .build();
        Actor drusus = Actor.person("Drusus")
                .inOffice(new Office("consul", dating("6/9")))
                .build();

        assertThat(fires(CODE, inOffice(livia, drusus, "8"))).isFalse();
        assertThat(fires(CODE, inOffice(livia, drusus, "11"))).isTrue();
    }

    @Test
    void of_two_who_act_together_one_of_whom_no_term_is_recorded_may_have_been_in_the_office() {
        Actor livia = Actor.person("Livia")
                .inOffice(new Office("consul", dating("1/5")))
                .build();
        Actor drusus = Actor.person("Drusus")
                .inOffice(new Office("praetor", dating("6/9")))
                .build();

        assertThat(fires(CODE, inOffice(livia, drusus, "8"))).isFalse();
    }

    private static Claim inOffice(Actor one, Actor other, String event) {
        return hypothesis(Occurred.of(Event.called("the treaty")
                .during(dating(event))
                .by(one, other)
                .inOffice("consul")
                .build()));
    }

    @Test
    void of_two_who_act_together_both_must_be_alive() {
        Actor other = Actor.person("Drusus").build();

        assertThat(fires(
                        CODE,
                        hypothesis(Occurred.of(Event.called("the treaty")
                                .during(dating("9"))
                                .by(other, KING)
                                .build()))))
                .isTrue();
    }

    static Stream<Proposition> what_needs_the_king() {
        return Stream.of(
                Occurred.of(TREATY),
                new Cause(TREATY, Role.DECIDED, WAR, false),
                new Cause(WAR, Role.DECIDED, TREATY, false),
                new StageOf(TREATY, Stage.EXECUTION, WAR),
                new StageOf(WAR, Stage.EXECUTION, TREATY),
                order(),
                new Motive(Actor.state("Rome").build(), TREATY));
    }

    @ParameterizedTest
    @MethodSource
    void what_needs_the_king(Proposition said) {
        assertThat(only(judged(hypothesis(said)).findings(CODE)).bearing()).isEqualTo(Bearing.REFUTES);
    }

    static Stream<Proposition> what_allows_that_he_did_not() {
        return Stream.of(
                Occurred.of(TREATY).negated(),
                order().negated(),
                new Occurred(TREATY, Dating.UNKNOWN, Count.of(0)),
                new Occurred(TREATY, Dating.UNKNOWN, new Count(0, 3)));
    }

    @ParameterizedTest
    @MethodSource
    void what_allows_that_he_did_not(Proposition said) {
        assertThat(only(judged(hypothesis(said)).findings(CODE)).bearing()).isEqualTo(Bearing.SUPPORTS);
    }

    static Stream<Proposition> what_does_not() {
        return Stream.of(
                new Saying(Source.document("a letter").build(), Occurred.of(TREATY)),
                Occurred.of(WAR),
                Occurred.of(KING.death()));
    }

    @ParameterizedTest
    @MethodSource
    void what_does_not(Proposition said) {
        assertThat(fires(CODE, hypothesis(said))).isFalse();
    }

    private static Order order() {
        return Order.of(WAR, TREATY, new EndpointRelation(Endpoint.START, Direction.BEFORE, Endpoint.START, Span.SOME));
    }

    @Test
    void the_date_that_the_claim_itself_states_is_granted() {
        Event undated = by(KING, "?");

        Line line = only(judged(hypothesis(dated(undated, "9"))).lines(Bearing.REFUTES));

        assertThat(line.statements())
                .extracting(Annals::words)
                .containsExactly("\"the death of the king\" is dated \"8\"", "\"the treaty\" is dated \"9\"");
        assertThat(line.roots()).isEmpty();
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(fires(CODE, hypothesis(dated(undated, "7")))).isFalse();
    }

    /** What refutes that it happened at all refutes that it happened then: the one follows from the other. */
    @Test
    void the_dates_on_record_count_as_they_do_against_the_event_itself() {
        Event visit = Event.called("the visit").build();
        Event undated = Event.called("the treaty")
                .by(KING)
                .asStage(Stage.EXECUTION, visit)
                .build();
        Claim livia = told(Annals.eyewitness("Livia"), dated(visit, "9"));

        assertThat(fires(CODE, hypothesis(Occurred.of(undated)), livia)).isTrue();
        assertThat(fires(CODE, hypothesis(dated(undated, "7")), livia)).isTrue();
        assertThat(fires(CODE, hypothesis(dated(undated, "7")))).isFalse();
    }

    static Stream<Arguments> words_that_it_happened_do_not_show_that_it_did_not() {
        Event undated = by(KING, "?");
        return Stream.of(
                arguments(Occurred.of(undated), Verdict.SUPPORTED),
                arguments(new Occurred(undated, Dating.UNKNOWN, Count.of(0)), Verdict.REFUTED),
                arguments(new Occurred(undated, Dating.UNKNOWN, new Count(0, 5)), Verdict.NOT_ENOUGH_EVIDENCE),
                arguments(new Occurred(undated, Dating.UNKNOWN, new Count(2, 5)), Verdict.NOT_ENOUGH_EVIDENCE),
                arguments(new Cause(undated, Role.DECIDED, WAR, false), Verdict.NOT_ENOUGH_EVIDENCE),
                arguments(new StageOf(undated, Stage.EXECUTION, WAR), Verdict.NOT_ENOUGH_EVIDENCE),
                arguments(new Deed(undated, KING, false, false), Verdict.NOT_ENOUGH_EVIDENCE),
                arguments(dated(undated, "9"), Verdict.CONFLICTING_EVIDENCE));
    }

    /** The doer belongs to what the event is; so the date contradicts the dossier, and is no evidence against both. */
    @ParameterizedTest
    @MethodSource
    void words_that_it_happened_do_not_show_that_it_did_not(Proposition said, Verdict verdict) {
        Source livia = Source.document("Livia's diary").observed(by(KING, "?")).build();

        assertThat(judged(hypothesis(said), told(livia, dated(by(KING, "?"), "9")))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_told_date_shows_that_somebody_did_not_do_it_whose_deed_it_is_only_said_to_be() {
        Event unsigned = Event.called("the treaty").build();
        Source livia = Source.document("Livia's diary").observed(unsigned).build();

        assertThat(judged(hypothesis(new Deed(unsigned, KING, false, false)), told(livia, dated(unsigned, "9")))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            term | told | verdict
            3/5  | 8    | SUPPORTED
            3/5  | 4    | SUPPORTED
            """)
    void words_that_it_happened_do_not_show_that_nobody_in_office_did_it(String term, String told, Verdict verdict) {
        Actor livia = Actor.person("Livia")
                .inOffice(new Office("consul", dating(term)))
                .build();
        Event ruling = Event.called("the ruling").by(livia).inOffice("consul").build();
        Source clerk = Source.document("the clerk's book").observed(ruling).build();

        assertThat(judged(hypothesis(Occurred.of(ruling)), told(clerk, dated(ruling, told)))
                        .verdict())
                .isEqualTo(verdict);
    }

    /** Not even to a physician who dates the death: what the dossier stipulates contradicts his words. */
    @Test
    void a_stipulated_date_is_nothing_against_its_own_event_on_the_word_of_a_witness() {
        Actor undated = Actor.person("the king").build();
        Source physician =
                Source.document("the physician").observed(undated.death()).build();

        assertThat(judged(hypothesis(Occurred.of(by(undated, "9"))), told(physician, dated(undated.death(), "8")))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void that_a_cause_happened_and_when_is_granted_but_not_that_the_dead_did_it() {
        Event inTime = by(KING, "7");
        Source livia = Source.document("Livia's diary").observed(inTime).build();

        assertThat(judged(decided(TREATY)).explain()).contains("\"the treaty\" is dated \"9\" (taken as given: ");
        assertThat(fires(CODE, decided(inTime), told(livia, dated(inTime, "9"))))
                .isFalse();
    }

    /** So its author learns of it, which no finding would show otherwise. */
    @Test
    void a_dossier_that_lays_down_a_deed_of_the_dead_contradicts_itself() {
        assertThat(judged(hypothesis(Occurred.of(TREATY))).verdict()).isEqualTo(Verdict.CONFLICTING_EVIDENCE);
    }

    @Test
    void a_witness_may_date_a_death() {
        Actor undated = Actor.person("the king").build();
        Claim claim = decided(by(undated, "9"));
        Source physician =
                Source.document("the physician").observed(undated.death()).build();

        Line line =
                only(judged(claim, told(physician, dated(undated.death(), "8"))).lines(Bearing.REFUTES));

        assertThat(line.roots()).containsExactly(physician);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(judged(claim, unattributed(physician, dated(undated.death(), "8")))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void explains_itself() {
        assertThat(judged(hypothesis(dated(by(KING, "?"), "9"))).explain()).isEqualTo("""
                REFUTED (confidence moderate): "the treaty" is dated "9"
                  The record refutes this claim: there is one firm piece of evidence against it,
                      from the dossier itself. There is no evidence for it.
                  Nobody on record says so: it is a hypothesis.
                  ACTOR_ABSENT refutes the claim. A claim is refuted where it needs somebody to
                      have acted who was certainly dead, not yet born, or not in the office
                      named.
                    Firm evidence from the dossier itself, which nothing on record makes weak
                      "the death of the king" is dated "8" (stipulated: the author of the
                          dossier vouches for it)
                      "the treaty" is dated "9" (taken as given: the claim is judged as if this
                          were so)
                      So "the death of the king" ended before "the treaty" began.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            born | died | event | refuted
            ?    | 4    | 5     | true
            ?    | 5    | 5     | false
            ?    | ?    | 5     | false
            6    | ?    | 5     | true
            5    | ?    | 5     | false
            3    | 4    | 9     | true
            """)
    void nobody_is_anywhere_before_birth_or_after_death(String born, String died, String event, boolean refuted) {
        Source letter =
                Source.document("the king's letter").by(lived(born, died)).build();
        Event fire = Event.called("the fire").during(dating(event)).build();

        assertThat(fires(CODE, hypothesis(new Presence(letter, Presence.Part.OBSERVED, fire))))
                .isEqualTo(refuted);
    }

    @Test
    void of_a_source_by_several_or_by_a_group_the_dates_of_one_exclude_nothing() {
        Event fire = Event.called("the fire").during(dating("9")).build();
        Source joint = Source.document("a joint letter")
                .by(KING, Actor.person("Livia").build())
                .build();
        Source ofLeague = Source.document("the league's letter")
                .by(Actor.group("the league").died(dating("4")).build())
                .build();

        assertThat(fires(CODE, hypothesis(new Presence(joint, Presence.Part.OBSERVED, fire))))
                .isFalse();
        assertThat(fires(CODE, hypothesis(new Presence(ofLeague, Presence.Part.OBSERVED, fire))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            born | died | throughout | refuted
            ?    | 4    | 5/9        | true
            ?    | 4    | 3/9        | true
            ?    | 9    | 3/9        | false
            ?    | 4    | 5/?        | true
            ?    | 4    | 3/?        | false
            ?    | 4    | ?          | false
            6    | ?    | 3/5        | true
            6    | ?    | 3/9        | true
            3    | ?    | 3/9        | false
            """)
    void nobody_acts_for_anybody_at_a_time_that_is_not_all_his(
            String born, String died, String throughout, boolean refuted) {
        Agency agency = new Agency(lived(born, died), Actor.state("Rome").build(), dating(throughout));

        assertThat(fires(CODE, hypothesis(agency))).isEqualTo(refuted);
        assertThat(judged(hypothesis(agency.negated())).verdict())
                .isEqualTo(refuted ? Verdict.SUPPORTED : Verdict.NOT_ENOUGH_EVIDENCE);
    }

    private static Claim decided(Event cause) {
        return hypothesis(new Cause(cause, Role.DECIDED, WAR, false));
    }

    private static Actor lived(String born, String died) {
        ActorBuilder king = Actor.person("the king");
        if (!born.equals("?")) {
            king.born(dating(born));
        }
        return died.equals("?") ? king.build() : king.died(dating(died)).build();
    }

    private static Event by(Actor actor, String when) {
        EventBuilder event = Event.called("the treaty").by(actor);
        return when.equals("?") ? event.build() : event.during(dating(when)).build();
    }

    @Test
    void the_same_holds_of_what_is_founded_and_dissolved() {
        Actor league = Actor.group("the league").died(dating("4")).build();

        assertThat(judged(hypothesis(Occurred.of(by(league, "5")))).explain())
                .contains("\"the end of the league\" is dated \"4\"");
        assertThat(ImmutableSet.of(league.birth().name(), KING.birth().name()))
                .containsExactly("the founding of the league", "the birth of the king");
    }
}
