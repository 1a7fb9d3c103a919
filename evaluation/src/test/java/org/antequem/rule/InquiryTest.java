package org.antequem.rule;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
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

    private static Inquiry inquiry(Dossier dossier) {
        return new Hearing(RecordView.of(dossier, Policy.STANDARD), words -> (claim, asker) -> ImmutableList.of())
                .inquiry();
    }
}
