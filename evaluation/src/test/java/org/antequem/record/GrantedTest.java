package org.antequem.record;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.junit.jupiter.api.Test;

/** What a claim does not have to prove. */
class GrantedTest {

    private static final Event PARLEY = event("the parley", "6");
    private static final Proposition CAUSED = new Cause(PARLEY, Role.DECIDED, WAR, false);
    private static final Proposition ORDER = Claim.that("the war came first")
            .event(WAR)
            .startedBefore(PARLEY)
            .build()
            .proposition();
    private static final Statement HAPPENED = new Stipulation(Occurred.of(PARLEY));
    private static final Statement DATED = new Stipulation(Occurred.asDated(PARLEY));

    @Test
    void to_a_cause_is_granted_the_cause_and_to_an_order_the_event_by_which_it_places_another() {
        for (Proposition said : new Proposition[] {CAUSED, ORDER, CAUSED.negated(), ORDER.negated()}) {
            Granted granted = Granted.to(hypothesis(said));

            assertThat(granted.event()).as("%s", said).isEqualTo(PARLEY);
            assertThat(granted.statements()).as("%s", said).containsExactly(HAPPENED, DATED);
        }
        assertThat(Granted.to(hypothesis(Occurred.of(PARLEY)))).isEqualTo(Granted.NOTHING);
    }

    @Test
    void an_event_is_granted_with_its_date_if_it_has_one() {
        Granted parley = Granted.to(hypothesis(CAUSED));
        Granted muster = Granted.to(hypothesis(new Cause(MUSTER, Role.DECIDED, WAR, false)));

        assertThat(parley.isGranted(PARLEY)).isTrue();
        assertThat(parley.isGranted(WAR)).isFalse();
        assertThat(parley.dates(PARLEY)).isTrue();
        assertThat(parley.dates(event("the muster", "6"))).isFalse();
        assertThat(muster.isGranted(MUSTER)).isTrue();
        assertThat(muster.dates(MUSTER)).isFalse();
        assertThat(Granted.NOTHING.isGranted(PARLEY)).isFalse();
    }

    @Test
    void covers_what_is_about_nothing_but_the_event() {
        Granted granted = Granted.to(hypothesis(CAUSED));

        assertThat(granted.covers(told(eyewitness("Livia"), dated(PARLEY, "7"))))
                .isTrue();
        assertThat(granted.covers(told(eyewitness("Livia"), dated(WAR, "7")))).isFalse();
        assertThat(granted.covers(told(eyewitness("Livia"), CAUSED))).isFalse();
        assertThat(Granted.NOTHING.covers(told(eyewitness("Livia"), dated(PARLEY, "7"))))
                .isFalse();
    }

    @Test
    void is_denied_by_who_says_that_the_event_never_happened_and_not_by_who_denies_its_date() {
        Granted granted = Granted.to(hypothesis(CAUSED));

        assertThat(granted.isDeniedBy(Occurred.of(PARLEY).negated())).isTrue();
        assertThat(granted.isDeniedBy(dated(PARLEY, "7").negated())).isFalse();
        assertThat(granted.isDeniedBy(Occurred.of(WAR).negated())).isFalse();
        assertThat(granted.isDeniedBy(ORDER.negated())).isFalse();
        assertThat(granted.isDeniedBy(Occurred.of(PARLEY))).isFalse();
    }

    @Test
    void what_is_supposed_takes_the_place_of_what_it_contradicts() {
        Statement early = told(eyewitness("Livia"), dated(EMBASSY, "3"));
        Statement likewise = told(eyewitness("Drusus"), dated(EMBASSY, "2..4"));
        Statement elsewhere = told(eyewitness("Livia"), dated(WAR, "3"));
        Claim late = hypothesis(dated(EMBASSY, "4"));
        RecordView view = RecordView.of(dossier((Claim) early, (Claim) likewise, (Claim) elsewhere), Policy.STANDARD);
        Granted supposed = Granted.supposing(late, view);
        Granted other = new Granted(EMBASSY, ImmutableSet.of(early, elsewhere), ImmutableSet.of(likewise));

        assertThat(supposed.statements()).containsExactly(late);
        assertThat(supposed.contrary()).containsExactly(early);
        assertThat(other.and(supposed).event()).isEqualTo(EMBASSY);
        assertThat(supposed.and(other).event()).isEqualTo(EMBASSY);
        assertThat(Granted.to(hypothesis(CAUSED)).and(other).event()).isEqualTo(PARLEY);
        assertThat(other.and(supposed).statements()).containsExactlyInAnyOrder(elsewhere, late);
        assertThat(other.and(supposed).contrary()).containsExactlyInAnyOrder(early, likewise);
    }
}
