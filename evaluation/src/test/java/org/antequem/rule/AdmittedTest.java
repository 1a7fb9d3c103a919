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

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;

/** What a goal may use, and what is noted of what it asks for. */
class AdmittedTest {

    private static final Claim EARLY = told(eyewitness("Livia"), dated(EMBASSY, "3"));
    private static final Claim LATE = told(eyewitness("Livia"), dated(WAR, "7"));
    private static final Claim STAGE = told(eyewitness("Drusus"), stageOf(MUSTER, Stage.PLANNING, WAR));
    private static final Reading READING = Reading.of(dossier(EARLY, LATE, STAGE), Policy.STANDARD);
    private static final Moment EMBASSY_STARTED = Moment.startOf(EMBASSY);
    private static final Moment WAR_STARTED = Moment.startOf(WAR);

    @Test
    void only_what_is_admitted_counts() {
        Admitted all = Admitted.from(READING, statement -> true);
        Admitted some = Admitted.from(READING, statement -> statement.equals(EARLY));

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
        Admitted some = Admitted.from(READING, statement -> !statement.equals(STAGE));

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
        Admitted none = Admitted.noting(READING, statement -> false, noted::add);

        assertThat(none.stagesOf(WAR)).isEmpty();
        assertThat(noted).containsExactly(STAGE);
        assertThat(none.before(EMBASSY_STARTED, WAR_STARTED)).isEmpty();
        assertThat(noted).contains(EARLY, LATE);
    }
}
