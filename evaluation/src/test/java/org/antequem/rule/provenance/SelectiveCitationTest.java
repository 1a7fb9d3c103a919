package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Bearing;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class SelectiveCitationTest {

    private static final String CODE = "SELECTIVE_CITATION";
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source PAPER = Source.commentary("the paper").build();
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Claim TESTED = retold(PAPER, DECIDED, DRUSUS);
    private static final Claim EARLY_WAR = told(DRUSUS, dated(WAR, "1"));
    private static final Claim LATE_EMBASSY = told(DRUSUS, dated(EMBASSY, "6"));
    private static final Claim DENIAL = told(DRUSUS, DECIDED.negated());

    @Test
    void notes_what_the_source_says_against_the_claim_and_the_teller_leaves_out() {
        assertThat(values(CODE, TESTED, EARLY_WAR, LATE_EMBASSY))
                .containsExactly(ImmutableSet.of(EARLY_WAR, LATE_EMBASSY), DRUSUS);
        assertThat(judged(TESTED, EARLY_WAR, LATE_EMBASSY).findings(CODE).get(0).bearing())
                .isEqualTo(Bearing.NOTES);
    }

    @Test
    void notes_a_denial() {
        assertThat(values(CODE, TESTED, DENIAL)).containsExactly(DENIAL, DRUSUS);
    }

    /** That does not refute the claim, for a claim of cause is judged as if its cause had happened; it excludes it. */
    @Test
    void notes_that_the_source_denies_the_cause_itself() {
        Claim noEmbassy = told(DRUSUS, Occurred.of(EMBASSY).negated());

        assertThat(judged(TESTED, noEmbassy).findings("TESTIMONY")).isEmpty();
        assertThat(values(CODE, TESTED, noEmbassy)).containsExactly(noEmbassy, DRUSUS);
    }

    @Test
    void notes_it_also_where_the_source_says_the_claim_as_well() {
        assertThat(values(CODE, TESTED, told(DRUSUS, DECIDED), EARLY_WAR, LATE_EMBASSY))
                .contains(ImmutableSet.of(EARLY_WAR, LATE_EMBASSY));
    }

    @Test
    void who_tells_it_too_left_nothing_out() {
        assertThat(values(CODE, TESTED, EARLY_WAR, LATE_EMBASSY, retold(PAPER, dated(WAR, "1"), DRUSUS)))
                .containsExactly(LATE_EMBASSY, DRUSUS);
        assertThat(fires(
                        CODE,
                        TESTED,
                        EARLY_WAR,
                        LATE_EMBASSY,
                        retold(PAPER, dated(WAR, "1"), DRUSUS),
                        retold(PAPER, dated(EMBASSY, "6"), DRUSUS)))
                .isFalse();
    }

    @Test
    void who_says_that_the_source_says_so_left_nothing_out() {
        Claim quoted = retold(PAPER, new Saying(DRUSUS, DECIDED.negated()), DRUSUS);

        assertThat(fires(CODE, TESTED, DENIAL, quoted)).isFalse();
    }

    @Test
    void who_denies_it_in_so_many_words_left_nothing_out() {
        Claim answer = unattributed(PAPER, dated(WAR, "1").negated());

        assertThat(values(CODE, TESTED, EARLY_WAR, LATE_EMBASSY, answer)).containsExactly(LATE_EMBASSY, DRUSUS);
    }

    @Test
    void the_claim_itself_is_no_answer_to_its_denial() {
        assertThat(fires(CODE, TESTED, DENIAL)).isTrue();
    }

    @Test
    void what_others_tell_is_no_answer_of_this_teller() {
        Claim quoted = retold(eyewitness("Marcus"), new Saying(DRUSUS, DECIDED.negated()), DRUSUS);

        assertThat(fires(CODE, TESTED, DENIAL, quoted)).isTrue();
    }

    @Test
    void a_source_that_is_not_cited_may_say_what_it_likes() {
        Source marcus = eyewitness("Marcus");

        assertThat(fires(CODE, TESTED, told(marcus, DECIDED.negated()))).isFalse();
        assertThat(fires(CODE, unattributed(PAPER, DECIDED), DENIAL)).isFalse();
    }

    @Test
    void what_does_not_bear_against_the_claim_may_be_left_out() {
        assertThat(fires(CODE, TESTED, EARLY_WAR, told(DRUSUS, dated(MUSTER, "3"))))
                .isFalse();
    }

    @Test
    void a_note_decides_nothing() {
        Claim hypothesis = Claim.that("?").states(DECIDED).build();

        assertThat(judged(hypothesis, DENIAL, TESTED).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(fires(CODE, hypothesis, DENIAL, TESTED)).isFalse();
    }
}
