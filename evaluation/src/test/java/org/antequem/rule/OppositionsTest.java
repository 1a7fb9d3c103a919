package org.antequem.rule;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.after;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.time.Dating;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** Who contradicts whom, while something is granted to the claim that is put to the test. */
class OppositionsTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Source RUMOUR = eyewitness("a rumour");
    private static final Event PARLEY = event("the parley", "3");
    private static final Statement WAR_HAPPENED = new Stipulation(Occurred.of(WAR));

    @Test
    void a_denial_of_what_is_granted_contests_nobody_and_is_contested() {
        Claim happened = told(LIVIA, Occurred.of(WAR));
        Claim denial = told(DRUSUS, Occurred.of(WAR).negated());
        Strengths plain = strengths(happened, denial);
        Strengths granting = granting(plain, WAR_HAPPENED);

        assertThat(plain.opposition(happened).by()).containsExactly(denial);
        assertThat(plain.opposition(denial).by()).containsExactly(happened);
        assertThat(granting.opposition(happened)).isEqualTo(Opposition.NONE);
        assertThat(granting.opposition(denial).by()).containsExactly(WAR_HAPPENED);
        assertThat(granting.grantedTo(ImmutableList.of(happened))).containsExactly(WAR_HAPPENED);
        assertThat(granting.grantedTo(ImmutableList.of(told(LIVIA, dated(MUSTER, "3")))))
                .isEmpty();
        assertThat(plain.grantedTo(ImmutableList.of(happened))).isEmpty();
    }

    @Test
    void so_does_who_counts_none_of_what_is_granted() {
        Claim happened = told(LIVIA, Occurred.of(WAR));
        Claim none = told(DRUSUS, new Occurred(WAR, Dating.UNKNOWN, Count.of(0)));
        Strengths plain = strengths(happened, none);

        assertThat(plain.opposition(happened).by()).containsExactly(none);
        assertThat(granting(plain, WAR_HAPPENED).opposition(happened)).isEqualTo(Opposition.NONE);
    }

    /** The war came before the embassy, and so before the muster: which somebody denies. */
    @Test
    void that_something_happened_changes_nothing_between_those_who_give_it_an_order_and_who_denies_one() {
        Claim order = told(LIVIA, after(EMBASSY, WAR));
        Claim early = told(DRUSUS, dated(EMBASSY, "2"));
        Claim late = told(MARCUS, dated(MUSTER, "5"));
        Claim denial = told(MARCUS, before(WAR, MUSTER).negated());
        Strengths plain = strengths(order, early, late, denial);
        Strengths granting = granting(plain, WAR_HAPPENED);

        assertThat(plain.opposition(order).by()).containsExactlyInAnyOrder(early, late, denial);
        assertThat(granting.opposition(order)).isEqualTo(plain.opposition(order));
        assertThat(granting.opposition(denial)).isEqualTo(plain.opposition(denial));
    }

    @Test
    void what_is_granted_and_not_on_record_is_held_against_others_together_with_them() {
        Statement supposed = new Stipulation(before(MUSTER, EMBASSY));
        Claim order = told(LIVIA, before(WAR, MUSTER));
        Claim early = told(DRUSUS, dated(EMBASSY, "3"));
        Claim late = told(MARCUS, dated(WAR, "7"));
        Strengths plain = strengths(order, early, late);

        assertThat(plain.opposition(order)).isEqualTo(Opposition.NONE);
        assertThat(granting(plain, supposed).opposition(order).by()).containsExactlyInAnyOrder(early, late);
    }

    @Test
    void what_is_granted_and_contradicts_itself_opposes_nobody() {
        Claim claim = told(LIVIA, dated(WAR, "4"));
        Strengths plain = strengths(claim, told(DRUSUS, dated(WAR, "5")));
        Statement one = new Stipulation(dated(WAR, "6"));
        Statement other = new Stipulation(dated(WAR, "7"));

        assertThat(granting(plain, one).opposition(claim).by()).containsExactly(one);
        assertThat(granting(plain, one, other).opposition(claim)).isEqualTo(Opposition.NONE);
    }

    @Test
    void who_contradicts_a_date_that_is_granted_contests_nobody() {
        Statement date = new Stipulation(Occurred.asDated(PARLEY));
        Claim wide = told(LIVIA, dated(PARLEY, "2..4"));
        Claim late = told(DRUSUS, dated(PARLEY, "5"));
        Strengths plain = strengths(wide, late);

        assertThat(plain.opposition(wide).by()).containsExactly(late);
        assertThat(granting(plain, date).opposition(wide)).isEqualTo(Opposition.NONE);
        assertThat(granting(plain, date).opposition(late).by()).containsExactly(date);
    }

    @Test
    void what_only_somebody_weak_says_is_not_settled_when_it_is_granted() {
        Statement supposed = new Stipulation(dated(WAR, "3"));
        Claim weak = told(RUMOUR, dated(WAR, "3"));
        Claim firm = told(LIVIA, dated(WAR, "5"));
        Strengths plain = strengths(weak, firm);

        assertThat(plain.opposition(firm)).isEqualTo(Opposition.NONE);
        assertThat(granting(plain, supposed).opposition(firm).by()).containsExactly(supposed);
    }

    private static Strengths granting(Strengths plain, Statement... granted) {
        return plain.granting(new Granted(null, ImmutableSet.copyOf(granted), ImmutableSet.of()));
    }

    /** All are firm but what the rumour says. */
    private static Strengths strengths(Claim... claims) {
        RecordView view = RecordView.of(Annals.dossier(claims), Policy.STANDARD);
        return new Strengths(
                new Hearing(view, words -> (claim, asker) -> ImmutableList.of()).inquiry(),
                (telling, asker) -> telling.root().equals(RUMOUR) ? Strength.WEAK : Strength.FIRM);
    }
}
