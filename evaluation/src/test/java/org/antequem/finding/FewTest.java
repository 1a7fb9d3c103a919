package org.antequem.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.junit.jupiter.api.Test;

/** Ten are listed, eleven are not. */
class FewTest {

    @Test
    void lists_all_of_ten_in_their_order() {
        assertThat(Few.of(named(10))).isEqualTo(new Few<>(named(10), 0));
        assertThat(Few.of(named(10).reverse(), name -> name))
                .isEqualTo(new Few<>(named(10).reverse(), 0));
        assertThat(Few.of(List.of())).isEqualTo(new Few<>(ImmutableList.of(), 0));
    }

    @Test
    void lists_the_first_ten_of_eleven_and_counts_the_last() {
        assertThat(Few.of(named(11))).isEqualTo(new Few<>(named(10), 1));
        assertThat(Few.of(named(35))).isEqualTo(new Few<>(named(10), 25));
    }

    @Test
    void lists_those_that_are_first_by_name_in_whatever_order_they_come() {
        assertThat(Few.of(named(12).reverse(), name -> name)).isEqualTo(new Few<>(named(10), 2));
    }

    @Test
    void puts_first_what_a_fact_names_first_and_keeps_the_rest() {
        ImmutableList<Source> sources =
                named(12).stream().map(name -> Source.report(name).build()).collect(ImmutableList.toImmutableList());

        assertThat(Fact.naming("told by", sources.reverse()).sources())
                .containsExactlyElementsOf(ImmutableList.<Source>builder()
                        .addAll(sources.subList(0, 10))
                        .add(sources.get(11), sources.get(10))
                        .build());
        assertThat(Fact.naming("told by", sources.subList(0, 10).reverse()).sources())
                .containsExactlyElementsOf(sources.subList(0, 10).reverse());
    }

    @Test
    void puts_first_what_a_fact_states_by_its_teller_and_its_words() {
        Event march = Event.called("the march").build();
        ImmutableList<Claim> claims = named(12).stream()
                .map(name -> Claim.that("It marched")
                        .event(march)
                        .happened()
                        .saidBy(Source.report(name).build())
                        .build())
                .collect(ImmutableList.toImmutableList());

        assertThat(Fact.stating("left out", claims.reverse())
                        .statements()
                        .asList()
                        .subList(0, 10))
                .isEqualTo(claims.subList(0, 10));
        assertThat(Fact.because(claims.reverse()).statements())
                .containsExactlyElementsOf(ImmutableSet.<Statement>copyOf(claims.reverse()));
    }

    private static ImmutableList<String> named(int number) {
        return IntStream.range(0, number).mapToObj(i -> "%02d".formatted(i)).collect(ImmutableList.toImmutableList());
    }
}
