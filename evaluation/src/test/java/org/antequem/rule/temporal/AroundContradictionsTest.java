package org.antequem.rule.temporal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.antequem.finding.Argument;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.rule.Inquiry;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of a record are tried where witnesses contradict each other about the day of one event. */
final class AroundContradictionsTest {

    private static final ImmutableSet<Claim> NOBODY = ImmutableSet.of();

    private final Claim first = told(eyewitness("Livia"), dated(WAR, "3"));
    private final Claim second = told(eyewitness("Drusus"), dated(WAR, "5"));
    private final Claim third = told(eyewitness("Julia"), dated(WAR, "7"));

    @Test
    void the_whole_record_is_tried_first_then_less_and_less_until_nothing_contradicts_itself() {
        assertThat(tried(List.of(first), any -> true)).containsExactly(NOBODY);
        assertThat(tried(List.of(first, second), any -> true))
                .startsWith(NOBODY)
                .containsExactlyInAnyOrder(NOBODY, ImmutableSet.of(first), ImmutableSet.of(second));
        assertThat(tried(List.of(first, second, third), any -> true))
                .startsWith(NOBODY)
                .contains(ImmutableSet.of(first, second), ImmutableSet.of(first, third), ImmutableSet.of(second, third))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_less_than_a_part_that_cannot_do_is_not_tried() {
        assertThat(tried(List.of(first, second, third), without -> without.isEmpty()))
                .containsExactly(NOBODY);
        assertThat(tried(List.of(first, second, third), without -> false)).isEmpty();
    }

    @Test
    void the_first_part_in_which_something_is_found_is_the_last_that_is_tried() {
        List<ImmutableSet<Claim>> tried = new ArrayList<>();
        Optional<Argument> found = around(List.of(first, second), inquiry -> true, inquiry -> {
            tried.add(without(List.of(first, second), inquiry));
            return inquiry.apart(Moment.startOf(WAR), Moment.endOf(WAR), 0);
        });

        assertThat(found).isPresent();
        assertThat(tried).containsExactly(NOBODY);
    }

    /** So many witnesses, each of another day, leave more ways than anybody should wait for. */
    @ParameterizedTest
    @CsvSource({"4, 10", "13, 91", "14, 100", "20, 100"})
    void a_hundred_ways_are_enough(int witnesses, int ways) {
        List<Claim> all = IntStream.range(0, witnesses)
                .mapToObj(i -> told(eyewitness("witness " + i), dated(WAR, String.valueOf(3 + i))))
                .toList();

        assertThat(tried(all, any -> true)).hasSize(ways);
    }

    private List<ImmutableSet<Claim>> tried(List<Claim> claims, Predicate<Set<Claim>> mayFind) {
        List<ImmutableSet<Claim>> tried = new ArrayList<>();
        Optional<Argument> nothing = around(claims, inquiry -> mayFind.test(without(claims, inquiry)), inquiry -> {
            tried.add(without(claims, inquiry));
            return Optional.empty();
        });

        assertThat(nothing).isEmpty();
        return tried;
    }

    private static ImmutableSet<Claim> without(List<Claim> claims, Inquiry inquiry) {
        return claims.stream()
                .filter(claim -> !inquiry.about(Occurred.of(WAR)).contains(claim))
                .collect(toImmutableSet());
    }

    private static Optional<Argument> around(
            List<Claim> claims, Predicate<Inquiry> mayFind, Function<Inquiry, Optional<Argument>> found) {
        Claim asked = hypothesis(before(EMBASSY, WAR));
        return InquiryAbout.answering(
                asked,
                dossier(claims),
                inquiry -> AroundContradictions.first(inquiry, ImmutableSet.of(WAR), mayFind, found));
    }
}
