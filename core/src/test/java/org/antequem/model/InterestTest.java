package org.antequem.model;

import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.PARTHIA;
import static org.antequem.model.SmallRecord.PEACE;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

    private static final Claim TOLD = Claim.that("Rome is tired of it")
            .interest(PEACE)
            .isHeld()
            .saidBy(ENVOY)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            means | end  | opposed | kind
            peace | rest | false   | SHARED
            roads | rest | false   | SHARED
            peace | arm  | false   | PARALLEL
            roads | arm  | false   | DIVERGENT
            peace | rest | true    | CONFLICTING
            roads | rest | true    | CONFLICTING
            peace | arm  | true    | CONFLICTING
            roads | arm  | true    | CONFLICTING
            """)
    void stands_to_another_in_exactly_one_way_whichever_is_asked(
            String means, String end, boolean opposed, Alignment kind) {
        InterestBuilder parthias =
                Interest.of(PARTHIA).in(ARMENIA).seeking(means).inOrderTo(end);
        Interest other = (opposed ? parthias.opposedTo(PEACE) : parthias).build();

        assertThat(PEACE.alignedWith(other)).isEqualTo(kind);
        assertThat(other.alignedWith(PEACE)).isEqualTo(kind);
    }

    @Test
    void the_having_of_it_is_the_same_event_whatever_else_is_recorded() {
        Interest told = Interest.of(ROME)
                .in(ARMENIA)
                .seeking("peace")
                .inOrderTo("rest")
                .since("2015")
                .servedBy(VISIT)
                .build();

        assertThat(told.holding()).isEqualTo(PEACE.holding());
        assertThat(told.holding().by()).containsExactly(ROME);
        assertThat(told.holding().during()).isEmpty();
        assertThat(told.holding())
                .isNotEqualTo(Interest.of(ROME)
                        .in(ARMENIA.part("the passes"))
                        .seeking("peace")
                        .inOrderTo("rest")
                        .build()
                        .holding());
    }

    @Test
    void is_laid_down_where_a_dossier_adds_it() {
        Dossier dossier = Dossier.titled("the file").interests(PEACE).build();

        assertThat(dossier.stipulations()).containsExactly(new Stipulation(Held.of(PEACE)));
        assertThat(dossier.asOf("0050").stipulations()).hasSize(1);
    }

    @Test
    void is_not_laid_down_where_somebody_tells_of_it() {
        Interest served = Interest.of(PARTHIA)
                .in(ARMENIA)
                .seeking("war")
                .inOrderTo("win")
                .servedBy(WAR)
                .harmedBy(VISIT)
                .opposedTo(PEACE)
                .build();
        Claim claim = Claim.that("Parthia wants war")
                .interest(served)
                .isHeld()
                .saidBy(ENVOY)
                .build();
        Dossier dossier = Dossier.titled("the file").claims(claim).build();

        assertThat(dossier.interests()).isEmpty();
        assertThat(dossier.stipulations()).isEmpty();
        assertThat(dossier.events()).containsExactlyInAnyOrder(served.holding(), WAR, VISIT);
        assertThat(dossier.actors()).containsExactlyInAnyOrder(PARTHIA, ROME);
        assertThat(dossier.without(ENVOY).counting()).isEmpty();
    }

    @Test
    void its_own_are_met_before_those_of_what_it_is_opposed_to() {
        Interest opposed = Interest.of(ROME)
                .in(ARMENIA)
                .seeking("peace")
                .inOrderTo("rest")
                .servedBy(VISIT)
                .build();
        Interest own = Interest.of(PARTHIA)
                .in(ARMENIA)
                .seeking("war")
                .inOrderTo("win")
                .servedBy(WAR)
                .opposedTo(opposed)
                .build();
        Dossier dossier = Dossier.titled("the file").interests(own).build();

        assertThat(dossier.interests()).containsExactly(own, opposed);
        assertThat(dossier.actors()).containsExactly(PARTHIA, ROME);
        assertThat(dossier.events()).containsExactly(WAR, VISIT);
    }

    @Test
    void what_it_is_opposed_to_is_laid_down_with_it() {
        Interest war = Interest.of(PARTHIA)
                .in(ARMENIA)
                .seeking("war")
                .inOrderTo("win")
                .opposedTo(PEACE)
                .build();

        assertThat(Dossier.titled("the file").interests(war).build().interests())
                .containsExactly(war, PEACE);
    }

    @Test
    void of_which_somebody_tells_it_is_checked_like_any_other() {
        Interest interest = Interest.of(ROME)
                .in(ARMENIA)
                .seeking("peace")
                .inOrderTo("rest")
                .servedByBelief(TOLD)
                .build();
        Claim claim = Claim.that("They gain")
                .interest(interest)
                .isHeld()
                .saidBy(ENVOY)
                .build();

        assertThatThrownBy(() -> Dossier.titled("the file").claims(claim).build())
                .hasMessageContaining(
                        "the interest of \"Rome\" (seeking \"peace\") depends on belief in \"Rome is tired of it\", which is not in it");
    }

    @Test
    void is_shown_only_by_one_of_which_as_much_is_recorded() {
        Claim other = Claim.that("Rome is not tired of it")
                .not(Held.of(PEACE))
                .saidBy(ENVOY)
                .build();
        ImmutableList<Interest> more = ImmutableList.of(
                peace().servedBy(VISIT).build(),
                peace().harmedBy(VISIT).build(),
                peace().servedByBelief(TOLD).build(),
                peace().harmedByBelief(TOLD).build(),
                peace().opposedTo(PEACE).build());
        Interest all = peace().servedBy(VISIT, WAR)
                .harmedBy(VISIT)
                .servedByBelief(TOLD, other)
                .harmedByBelief(TOLD)
                .opposedTo(PEACE)
                .build();

        for (Interest one : more) {
            Held held = Held.of(one);
            assertThat(held.entails(Held.of(PEACE))).isTrue();
            assertThat(Held.of(PEACE).entails(held)).isFalse();
            assertThat(held.occurred().entails(held)).isFalse();
            assertThat(Held.of(all).entails(held)).isTrue();
            assertThat(more)
                    .filteredOn(another -> Held.of(another).entails(held))
                    .containsExactly(one);
        }
    }

    @Test
    void in_one_matter_shows_none_in_another_of_the_same_name() {
        Interest elsewhere = Interest.of(ROME)
                .in(Matter.of("the Caucasus").part("Armenia"))
                .seeking("peace")
                .inOrderTo("rest")
                .build();

        assertThat(Held.of(elsewhere).entails(Held.of(PEACE))).isFalse();
    }

    @Test
    void is_spoken_of_by_a_denial_and_by_a_saying_too() {
        Proposition held = TOLD.proposition();

        assertThat(held.interests()).containsExactly(PEACE);
        assertThat(held.negated().interests()).containsExactly(PEACE);
        assertThat(new Saying(ENVOY, held).interests()).containsExactly(PEACE);
        assertThat(Occurred.of(VISIT).interests()).isEmpty();
    }

    @Test
    void has_an_end_only_where_it_is_given_a_dating_that_has_one() {
        Dating year = Dating.of("2010");

        assertThat(peace().since("2010").build().since()).contains(Dating.startingWithin("2010"));
        assertThat(Dating.startingWithin("2010").end().hasLatest()).isFalse();
        assertThat(peace().since(year).build().since()).contains(year);
        assertThat(year.end().hasLatest()).isTrue();
        assertThat(peace().since(Dating.of("2010/.."))
                        .build()
                        .since()
                        .orElseThrow()
                        .ongoing())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            since   | until   | as
            1980    | 1990    | 1980/1990
            1980-05 | 1990~   | 1980-05/1990~
            1980    | 1980    | 1980/1980
                    | 1990    | /1990
            """)
    void may_have_ended(@Nullable String since, String until, String interval) {
        InterestBuilder peace = peace().until(until);
        Dating held =
                (since == null ? peace : peace.since(since)).build().since().orElseThrow();

        assertThat(held.agreesWith(Dating.of(interval))).isTrue();
        assertThat(held).hasToString(since == null ? "until " + until : interval);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            since     | until   | complaint
            1990      | 1980    | the interest of "Rome" (seeking "peace"), since 1990, until 1980: it ends before it starts
            1980/1985 | 1990    | an interest since 1980/1985, until 1990: expected a single date as its start, or both in one dating
            1980      | 199O    | 199O
            1980      | 1990/.. | an interest until 1990/..: expected the single date within which it ended
            """)
    void an_end_that_cannot_be_is_refused(String since, String until, String complaint) {
        assertThatThrownBy(() -> peace().since(since).until(until).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void a_start_in_no_words_of_edtf_has_its_end_in_the_same_dating() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> peace().since(Dating.early("1980")).until("1990").build())
                .withMessage("an interest since early 1980, until 1990:"
                        + " expected a single date as its start, or both in one dating");
    }

    @Test
    void its_date_is_read_by_the_conventions_of_the_dossier() {
        Conventions east = Conventions.STANDARD.inZone("+07:00");
        Held held = new Held(PEACE, Dating.of("2015"));

        assertThat(held.stated()).contains(Dating.of("2015"));
        assertThat(Held.of(PEACE).stated()).isEmpty();
        assertThat(held.in(east).since()).isEqualTo(Dating.of("2015").in(east));
        assertThat(held.in(east).interest()).isEqualTo(PEACE);
    }

    private static InterestBuilder peace() {
        return Interest.of(ROME).in(ARMENIA).seeking("peace").inOrderTo("rest");
    }
}
