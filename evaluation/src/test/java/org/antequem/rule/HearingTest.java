package org.antequem.rule;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Lack;
import org.antequem.finding.Look;
import org.antequem.finding.Look.Outcome;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.time.Conventions;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;

/** Whether a rule could look, and what can hold with what is granted. */
class HearingTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Event RUMOUR = Event.called("the rumour").build();
    private static final Lack TEXT = Lack.of("text", LIVIA);
    private static final Claim EARLY = told(LIVIA, dated(EMBASSY, "3"));
    private static final Hearing HEARING = hearing(EARLY, told(LIVIA, dated(WAR, "7")));

    @Test
    void who_asks_nothing_is_silent() {
        assertThat(look(inquiry -> 0).outcome()).isEqualTo(Outcome.SILENT);
        assertThat(look(inquiry -> 0).lacks()).isEmpty();
    }

    @Test
    void a_rule_that_found_something_has_fired_whatever_it_asked_in_vain() {
        Look look = HEARING.look(
                "CODE", Bearing.NOTES, HEARING.inquiry(), true, asking(inquiry -> inquiry.stagesOf(RUMOUR)));

        assertThat(look.outcome()).isEqualTo(Outcome.FIRED);
        assertThat(look.lacks()).containsExactly(new Lack.OfStages(RUMOUR));
    }

    @Test
    void one_date_is_enough_to_have_looked() {
        Moment undated = Moment.startOf(RUMOUR);
        Moment war = Moment.startOf(WAR);

        assertThat(look(inquiry -> inquiry.before(undated, war)).outcome()).isEqualTo(Outcome.COULD_NOT_LOOK);
        assertThat(look(inquiry -> inquiry.before(undated, war)).lacks()).containsExactly(Lack.ofDate(undated));
        assertThat(look(inquiry -> inquiry.before(war, Moment.startOf(EMBASSY))).outcome())
                .isEqualTo(Outcome.SILENT);
        assertThat(look(inquiry -> ImmutableList.of(inquiry.bounds(undated), inquiry.bounds(war)))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void a_value_that_is_needed_is_a_question_too() {
        assertThat(look(inquiry -> inquiry.needing(Optional.of("words"), TEXT)).outcome())
                .isEqualTo(Outcome.SILENT);
        assertThat(look(inquiry -> inquiry.needing(Optional.empty(), TEXT)).outcome())
                .isEqualTo(Outcome.COULD_NOT_LOOK);
        assertThat(look(inquiry -> inquiry.isOnRecord(RUMOUR)).lacks())
                .containsExactly(Lack.ofDate(Moment.startOf(RUMOUR)));
    }

    @Test
    void where_nothing_was_asked_what_was_looked_up_decides() {
        assertThat(look(inquiry -> inquiry.about(Occurred.of(WAR))).outcome()).isEqualTo(Outcome.SILENT);
        assertThat(look(inquiry -> inquiry.about(Occurred.of(RUMOUR))).outcome())
                .isEqualTo(Outcome.COULD_NOT_LOOK);
        assertThat(look(inquiry ->
                                ImmutableList.of(inquiry.about(Occurred.of(RUMOUR)), inquiry.about(Occurred.of(WAR))))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void a_question_decides_before_what_was_looked_up() {
        assertThat(look(inquiry -> ImmutableList.of(
                                inquiry.about(Occurred.of(WAR)), inquiry.bounds(Moment.startOf(RUMOUR))))
                        .outcome())
                .isEqualTo(Outcome.COULD_NOT_LOOK);
        assertThat(look(inquiry -> ImmutableList.of(
                                inquiry.about(Occurred.of(RUMOUR)), inquiry.bounds(Moment.startOf(WAR))))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void so_does_a_value_that_is_there() {
        assertThat(look(inquiry -> ImmutableList.of(
                                inquiry.about(Occurred.of(RUMOUR)), inquiry.needing(Optional.of("words"), TEXT)))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void lacks_are_listed_by_what_they_say() {
        assertThat(look(inquiry -> ImmutableList.of(
                                inquiry.needing(Optional.empty(), TEXT),
                                inquiry.needing(Optional.empty(), Lack.of("date", LIVIA))))
                        .lacks())
                .containsExactly(Lack.of("date", LIVIA), TEXT);
    }

    @Test
    void the_claim_under_test_is_nothing_to_look_at() {
        Inquiry tested = HEARING.testing(EARLY, Granted.to(EARLY), HEARING.inquiry());
        Look look = HEARING.look(
                "CODE", Bearing.NOTES, tested, false, asking(inquiry -> inquiry.about(Occurred.of(EMBASSY))));

        assertThat(look.outcome()).isEqualTo(Outcome.COULD_NOT_LOOK);
        assertThat(look.lacks()).containsExactly(new Lack.OfWords(Occurred.of(EMBASSY)));
    }

    @Test
    void what_is_found_is_not_lacking() {
        Notes notes = new Notes();

        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.PLANNING, WAR));
        Claim wanted = told(
                LIVIA,
                Held.of(Interest.of(Actor.state("Rome").build())
                        .in(Matter.of("the road"))
                        .seeking("to hold it")
                        .inOrderTo("trade")
                        .build()));
        Inquiry inquiry = hearing(stage, wanted).inquiry(notes);

        assertThat(inquiry.about(Occurred.of(WAR))).hasSize(1);
        assertThat(inquiry.stagesOf(WAR)).hasSize(1);
        assertThat(inquiry.interests()).hasSize(1);
        assertThat(inquiry.needing(Optional.of("words"), TEXT)).hasValue("words");
        assertThat(notes.lacks()).isEmpty();
        assertThat(inquiry.conventions()).isEqualTo(Conventions.STANDARD.inZone("Z"));
    }

    @Test
    void what_contradicts_what_is_granted_cannot_hold() {
        Event parley = event("the parley", "6");
        Claim tested = hypothesis(new Cause(parley, Role.DECIDED, WAR, false));
        Inquiry granting = HEARING.testing(tested, Granted.to(tested), HEARING.inquiry());

        assertThat(HEARING.canHold(told(LIVIA, dated(parley, "6")), granting)).isTrue();
        assertThat(HEARING.canHold(told(LIVIA, dated(parley, "7")), granting)).isFalse();
        assertThat(HEARING.canHold(told(LIVIA, Occurred.of(parley).negated()), granting))
                .isFalse();
        assertThat(HEARING.canHold(told(LIVIA, dated(parley, "7")), HEARING.inquiry()))
                .isTrue();
    }

    private static Hearing hearing(Claim... claims) {
        return new Hearing(
                RecordView.of(dossier(claims), Policy.STANDARD), words -> (claim, asker) -> ImmutableList.of());
    }

    private static Look look(Function<Inquiry, ?> asked) {
        return HEARING.look("CODE", Bearing.NOTES, HEARING.inquiry(), false, asking(asked));
    }

    private static Consumer<Inquiry> asking(Function<Inquiry, ?> asked) {
        return inquiry -> assertThat(asked.apply(inquiry)).isNotNull();
    }
}
