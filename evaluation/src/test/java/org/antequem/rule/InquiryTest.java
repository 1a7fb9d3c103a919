package org.antequem.rule;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Independence.Degree;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;

/** What may be asked of a record, and what is noted of that. */
class InquiryTest {

    private static final Claim EARLY = told(eyewitness("Livia"), dated(EMBASSY, "3"));
    private static final Claim LATE = told(eyewitness("Livia"), dated(WAR, "7"));
    private static final Claim STAGE = told(eyewitness("Drusus"), stageOf(MUSTER, Stage.PLANNING, WAR));
    private static final Inquiry WHOLE = inquiry(dossier(EARLY, LATE, STAGE));
    private static final Moment EMBASSY_STARTED = Moment.startOf(EMBASSY);
    private static final Moment WAR_STARTED = Moment.startOf(WAR);

    @Test
    void only_what_is_admitted_counts() {
        Inquiry all = WHOLE.where(statement -> true);
        Inquiry some = WHOLE.where(statement -> statement.equals(EARLY));

        assertThat(all.before(EMBASSY_STARTED, WAR_STARTED).orElseThrow().margin())
                .hasValue(4);
        assertThat(all.apart(EMBASSY_STARTED, WAR_STARTED, 5)).isEmpty();
        assertThat(all.stagesOf(WAR)).containsExactly(STAGE);
        assertThat(some.before(EMBASSY_STARTED, WAR_STARTED)).isEmpty();
        assertThat(some.stagesOf(WAR)).isEmpty();
        assertThat(some.admits(EARLY)).isTrue();
        assertThat(some.admits(LATE)).isFalse();
    }

    @Test
    void fewer_can_be_asked_for_and_never_more() {
        Inquiry some = WHOLE.where(statement -> !statement.equals(STAGE));

        assertThat(some.only(ImmutableSet.of(EARLY)).admits(EARLY)).isTrue();
        assertThat(some.only(ImmutableSet.of(EARLY)).admits(LATE)).isFalse();
        assertThat(some.only(ImmutableSet.of(STAGE)).admits(STAGE)).isFalse();
        assertThat(some.without(ImmutableSet.of(EARLY)).admits(EARLY)).isFalse();
        assertThat(some.without(ImmutableSet.of(EARLY)).admits(LATE)).isTrue();
        assertThat(some.without(ImmutableSet.of(EARLY)).admits(STAGE)).isFalse();
    }

    @Test
    void what_may_bear_on_a_goal_is_noted_though_it_is_not_admitted() {
        Set<Statement> noted = new LinkedHashSet<>();
        Inquiry none = WHOLE.toldTo(noted::add).where(statement -> false);

        assertThat(none.stagesOf(WAR)).isEmpty();
        assertThat(noted).containsExactly(STAGE);
        assertThat(none.before(EMBASSY_STARTED, WAR_STARTED)).isEmpty();
        assertThat(noted).contains(EARLY, LATE);
    }

    @Test
    void a_date_that_a_rule_brings_stands_beside_those_that_are_admitted() {
        Event letter = Event.called("the letter").build();
        Moment written = Moment.startOf(letter);
        Inquiry dated = WHOLE.with(new Stipulation(dated(letter, "5"), true));

        assertThat(dated.before(written, WAR_STARTED).orElseThrow().margin()).hasValue(2);
        assertThat(dated.apart(written, WAR_STARTED, 3)).isEmpty();
        assertThat(dated.before(EMBASSY_STARTED, WAR_STARTED)).isPresent();
        assertThat(dated.bounds(written)).isEqualTo(new Bounds(5, 5));
        assertThat(dated.certainty(written, WAR_STARTED)).isEqualTo(Certainty.CERTAIN);
        assertThat(dated.only(ImmutableSet.of(EARLY)).before(written, WAR_STARTED))
                .isEmpty();
        assertThat(dated.only(ImmutableSet.of(EARLY)).bounds(WAR_STARTED)).isEqualTo(Bounds.UNKNOWN);
        assertThat(WHOLE.bounds(written)).isEqualTo(Bounds.UNKNOWN);
    }

    @Test
    void an_event_is_on_record_where_it_is_dated_or_somebody_speaks_of_it() {
        Event rumour = Event.called("the rumour").build();

        assertThat(WHOLE.isOnRecord(WAR)).isTrue();
        assertThat(WHOLE.isOnRecord(event("the parley", "6"))).isTrue();
        assertThat(WHOLE.isOnRecord(rumour)).isFalse();
        assertThat(WHOLE.where(statement -> false).isOnRecord(WAR)).isFalse();
    }

    @Test
    void neither_the_claim_under_test_nor_a_retelling_of_it_is_told_by_anybody() {
        Claim retold = retold(eyewitness("the gazette"), dated(EMBASSY, "3"), eyewitness("Livia"));
        Claim nobodys = hypothesis(dated(EMBASSY, "3"));
        Inquiry any = inquiry(dossier(EARLY, retold, nobodys));
        Inquiry tested = any.testing(EARLY, Granted.to(EARLY));

        assertThat(any.tellings(retold)).hasSize(1);
        assertThat(tested.tellings(retold)).isEmpty();
        assertThat(tested.tellings(EARLY)).isEmpty();
        assertThat(any.testing(nobodys, Granted.to(nobodys)).tellings(retold)).hasSize(1);
    }

    @Test
    void who_is_silent_in_a_view_does_not_speak() {
        Dossier silent = dossier(EARLY, STAGE).without(eyewitness("Livia"));

        assertThat(inquiry(silent).speaks(eyewitness("Livia"))).isFalse();
        assertThat(inquiry(silent).speaks(eyewitness("Drusus"))).isTrue();
    }

    @Test
    void what_is_known_is_what_had_happened_by_the_day_of_the_view() {
        Dossier asOf1990 = dossier(EARLY).asOf("1990");

        assertThat(WHOLE.knows(Dating.of("1991"))).isTrue();
        assertThat(inquiry(asOf1990).knows(Dating.of("1989"))).isTrue();
        assertThat(inquiry(asOf1990).knows(Dating.of("1991"))).isFalse();
    }

    @Test
    void two_tellings_are_independent_on_the_presumptions_that_are_in_force() {
        Source guard =
                Source.unnamed("a guard").described("guard").butNot("sailor").build();
        Source sailor =
                Source.unnamed("a sailor").described("sailor").butNot("guard").build();
        Telling one = WHOLE.tellings(unattributed(guard, Occurred.of(WAR))).get(0);
        Telling other = WHOLE.tellings(unattributed(sailor, Occurred.of(WAR))).get(0);
        ImmutableSet<Presumption> sides = ImmutableSet.of(Independence.SIDES_SPEAK_SEPARATELY);

        assertThat(WHOLE.independence(one, other)).isEqualTo(new Independence(Degree.ESTABLISHED, sides));
        assertThat(WHOLE.without(sides).independence(one, other)).isEqualTo(Independence.notEstablished());
    }

    @Test
    void a_presumption_is_off_where_the_policy_or_the_inquiry_switches_it_off() {
        Presumption sides = Independence.SIDES_SPEAK_SEPARATELY;

        assertThat(WHOLE.presumes(sides)).isTrue();
        assertThat(WHOLE.without(ImmutableSet.of(sides)).presumes(sides)).isFalse();
        assertThat(new Hearing(
                                RecordView.of(dossier(EARLY), Policy.STANDARD.without(sides)),
                                words -> (claim, asker) -> ImmutableList.of())
                        .inquiry()
                        .presumes(sides))
                .isFalse();
    }

    private static Inquiry inquiry(Dossier dossier) {
        return new Hearing(RecordView.of(dossier, Policy.STANDARD), words -> (claim, asker) -> ImmutableList.of())
                .inquiry();
    }
}
