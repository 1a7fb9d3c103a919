package org.antequem.model;

import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

    private static final Source FIRST =
            Source.report("the first").published("1914-08-01").build();
    private static final Source SECOND =
            Source.report("the second").published("1914-08").build();
    private static final Source DISPATCH =
            Source.document("the dispatch").spoken("1914-08-02").build();
    private static final Source PRINTED = Source.document("the memorandum")
            .spoken("1914-07-30")
            .published("1919")
            .build();
    private static final Source UNDATED = Source.report("the undated").build();

    private static final Claim BY_FIRST = said(FIRST).citingNobody().build();
    private static final Claim BY_SECOND = said(SECOND).citing(FIRST).build();
    private static final Claim BY_DISPATCH = said(DISPATCH).citing(SECOND).build();
    private static final Claim BY_PRINTED = said(PRINTED).citing(FIRST, UNDATED).build();
    private static final Claim BY_UNDATED = said(UNDATED).build();
    private static final Claim HYPOTHESIS =
            Claim.that("There was a war").event(WAR).happened().build();

    private static final Dossier DOSSIER = Dossier.titled("August")
            .claims(BY_FIRST, BY_SECOND, BY_DISPATCH, BY_PRINTED, BY_UNDATED, HYPOTHESIS)
            .build();

    @Test
    void of_the_whole_count_everything() {
        assertThat(DOSSIER.counting()).isEqualTo(DOSSIER.claims());
        assertThat(DOSSIER.atItsWord()).isEmpty();
        assertThat(DOSSIER.silent()).isEmpty();
        assertThat(DOSSIER.discounted()).isEmpty();
        assertThat(DOSSIER.knownBy()).isEmpty();
    }

    @Test
    void keep_the_same_nouns() {
        for (Dossier view : ImmutableSet.of(
                DOSSIER.accordingTo(FIRST),
                DOSSIER.asOf("1914-08-01"),
                DOSSIER.without(FIRST, UNDATED),
                DOSSIER.discounting(BY_FIRST))) {
            assertThat(view.claims()).isEqualTo(DOSSIER.claims());
            assertThat(view.events()).isEqualTo(DOSSIER.events());
            assertThat(view.sources()).isEqualTo(DOSSIER.sources());
            assertThat(view.stipulations()).isEqualTo(DOSSIER.stipulations());
            assertThat(view).hasToString("August").isNotEqualTo(DOSSIER);
        }
    }

    @Test
    void according_to_a_source_count_what_it_says_itself() {
        Dossier view = DOSSIER.accordingTo(SECOND);

        assertThat(view.counting()).containsExactly(BY_SECOND);
        assertThat(view.atItsWord()).contains(SECOND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            day        | counting
            1914-07-31 | 0
            1914-08-01 | 1
            1914-08-02 | 2
            1914-08-30 | 2
            1914-08-31 | 3
            1914-08    | 3
            1918       | 3
            1919-12-30 | 3
            1919       | 4
            """)
    void as_of_a_day_count_what_had_certainly_been_told(String day, int counting) {
        assertThat(DOSSIER.asOf(day).counting())
                .containsExactlyInAnyOrderElementsOf(ImmutableSet.of(BY_FIRST, BY_DISPATCH, BY_SECOND, BY_PRINTED)
                        .asList()
                        .subList(0, counting));
    }

    @Test
    void as_of_a_day_follow_the_zone() {
        Dossier east = Dossier.titled("East").inZone("+07:00").claims(BY_FIRST).build();

        assertThat(east.asOf("1914-08-01").counting()).containsExactly(BY_FIRST);
        assertThat(east.asOf("1914-08-01T15:00Z").counting()).isEmpty();
        assertThat(east.asOf("1914-08-01T16:59Z").counting()).containsExactly(BY_FIRST);
    }

    @Test
    void as_of_no_last_day_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.asOf("1914/.."))
                .withMessage("\"by 1914/..\" says nothing: expected a date with a last day");
    }

    @Test
    void without_a_source_lose_what_is_known_through_it_alone() {
        assertThat(DOSSIER.without(FIRST).counting()).containsExactly(BY_PRINTED, BY_UNDATED, HYPOTHESIS);
        assertThat(DOSSIER.without(SECOND).counting()).containsExactly(BY_FIRST, BY_PRINTED, BY_UNDATED, HYPOTHESIS);
        assertThat(DOSSIER.without(FIRST, UNDATED).counting()).containsExactly(HYPOTHESIS);
        assertThat(DOSSIER.without(FIRST).without(UNDATED)).isEqualTo(DOSSIER.without(UNDATED, FIRST));
        assertThat(DOSSIER.without().counting()).isEqualTo(DOSSIER.counting());
    }

    @Test
    void without_a_source_keep_a_circle_that_does_not_pass_through_it() {
        Claim there = said(FIRST).citing(SECOND).build();
        Claim back = said(SECOND).citing(FIRST).build();
        Dossier circle =
                Dossier.titled("Circle").claims(there, back, BY_UNDATED).build();

        assertThat(circle.without(UNDATED).counting()).containsExactly(there, back);
        assertThat(circle.without(FIRST).counting()).containsExactly(BY_UNDATED);
    }

    @Test
    void discounting_a_claim_lose_what_is_known_through_it_alone() {
        Claim again = Claim.that("War, it says again")
                .event(WAR)
                .happened()
                .saidBy(FIRST)
                .build();

        assertThat(DOSSIER.discounting(BY_FIRST).counting()).containsExactly(BY_PRINTED, BY_UNDATED, HYPOTHESIS);
        assertThat(DOSSIER.discounting(BY_FIRST, BY_UNDATED).counting()).containsExactly(HYPOTHESIS);
        assertThat(DOSSIER.with(again).discounting(BY_FIRST).counting())
                .containsExactly(BY_SECOND, BY_DISPATCH, BY_PRINTED, BY_UNDATED, HYPOTHESIS, again);
        assertThat(DOSSIER.discounting()).isEqualTo(DOSSIER);
    }

    @Test
    void discount_claims_that_are_not_there() {
        Dossier second = Dossier.titled("August")
                .claims(BY_SECOND, BY_UNDATED)
                .sources(FIRST, SECOND, UNDATED)
                .build();

        assertThat(second.discounting(BY_FIRST).counting()).containsExactly(BY_UNDATED);
        assertThat(second.discounting(BY_FIRST).claims()).isEqualTo(second.claims());
    }

    @Test
    void count_again_what_was_discounted_when_it_is_taken_in() {
        Dossier view = DOSSIER.discounting(BY_FIRST, BY_UNDATED).with(BY_FIRST);

        assertThat(view.counting()).contains(BY_FIRST);
        assertThat(view.discounted()).containsExactly(BY_UNDATED);
    }

    @Test
    void do_not_count_again_what_is_known_through_what_is_taken_in_unless_it_is_named() {
        Dossier view = DOSSIER.discounting(BY_FIRST);

        assertThat(view.with(BY_FIRST).counting()).doesNotContain(BY_SECOND);
        assertThat(view.with(BY_FIRST, BY_SECOND).without().counting()).contains(BY_FIRST, BY_SECOND);
    }

    @Test
    void count_what_is_taken_in_though_its_chain_is_barred_until_losses_are_worked_out_anew() {
        Dossier view = DOSSIER.discounting(BY_FIRST).with(BY_SECOND);

        assertThat(view.counting()).contains(BY_SECOND);
        assertThat(view.without().counting()).doesNotContain(BY_SECOND);
        assertThat(view.discounting(BY_FIRST).counting()).doesNotContain(BY_SECOND);
    }

    @Test
    void are_made_of_views() {
        Dossier view = DOSSIER.without(UNDATED).asOf("1914-08-31").accordingTo(SECOND);

        assertThat(view).isEqualTo(DOSSIER.accordingTo(SECOND).asOf("1914-08").without(UNDATED));
        assertThat(view.counting()).containsExactly(BY_SECOND);
        assertThat(view.silent()).containsExactly(UNDATED);
        assertThat(DOSSIER.discounting(BY_FIRST)
                        .without(UNDATED)
                        .asOf("1914-08-31")
                        .accordingTo(SECOND))
                .isEqualTo(DOSSIER.accordingTo(SECOND)
                        .asOf("1914-08")
                        .without(UNDATED)
                        .discounting(BY_FIRST));
        assertThat(DOSSIER.asOf("1919").asOf("1914-08-01"))
                .isEqualTo(DOSSIER.asOf("1914-08-01").asOf("1919"));
    }

    @Test
    void take_in_more_claims_and_stay_what_they_are() {
        Claim more = said(Source.document("a letter").build()).build();

        assertThat(DOSSIER.with(more).counting())
                .containsExactlyElementsOf(ImmutableSet.<Claim>builder()
                        .addAll(DOSSIER.counting())
                        .add(more)
                        .build());
        assertThat(DOSSIER.with(more).sources())
                .containsAll(DOSSIER.sources())
                .contains(more.saidBy().orElseThrow());
        assertThat(DOSSIER.with(BY_FIRST)).isEqualTo(DOSSIER);
        assertThat(DOSSIER.without(FIRST).with(more).silent()).containsExactly(FIRST);
        assertThat(DOSSIER.asOf("1914-08-01").with(more).counting()).contains(more);
        assertThat(DOSSIER.asOf("1914-08-01").with(more).knownBy())
                .isEqualTo(DOSSIER.asOf("1914-08-01").knownBy());
        assertThat(DOSSIER.accordingTo(FIRST).with(more).atItsWord()).contains(FIRST);
        assertThat(DOSSIER.without(FIRST).with(BY_FIRST).counting()).contains(BY_FIRST);
    }

    @Test
    void keep_the_zone_when_they_take_in_more() {
        Dossier east = Dossier.titled("East").inZone("+07:00").claims(BY_FIRST).build();

        assertThat(east.with(BY_SECOND).conventions()).isEqualTo(east.conventions());
    }

    @Test
    void refuse_claims_that_bring_problems() {
        Claim other = Claim.that(BY_FIRST.wording())
                .not(BY_FIRST.proposition())
                .saidBy(FIRST)
                .build();

        assertThatExceptionOfType(InvalidDossierException.class).isThrownBy(() -> DOSSIER.with(other));
    }

    @Test
    void as_of_a_dating_are_as_of_its_last_second() {
        assertThat(DOSSIER.asOf(Dating.of("1914-08-01"))).isEqualTo(DOSSIER.asOf("1914-08-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.asOf(Dating.UNKNOWN))
                .withMessage("what was known as of \"not recorded\": expected a date with a last day");
    }

    private static ClaimBuilder said(Source teller) {
        return Claim.that("War, says " + teller).event(WAR).happened().saidBy(teller);
    }
}
