package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.antequem.report.picture.Bar.Look;
import org.antequem.report.picture.Bar.Part;
import org.antequem.time.Bounds;
import org.junit.jupiter.api.Test;

/** Every pair of bounds in a small world, open ones among them, against all histories that fit them. */
final class BarTest {

    private static final long FAR = 20;
    private static final long LAST = 4;

    @Test
    void covers_exactly_what_is_possible() {
        int tried = 0;
        for (Pair pair : pairs()) {
            Bar bar = Bar.of(pair.start(), pair.end());
            for (long second = -2; second <= LAST + 2; second++) {
                long at = second;
                assertThat(bar.parts().stream().anyMatch(part -> part.from() <= at && at <= part.to()))
                        .as("%s at %s: %s", pair, second, bar)
                        .isEqualTo(pair.some(second));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void is_solid_exactly_where_it_certainly_was_going_on_for_more_than_a_second() {
        int solid = 0;
        for (Pair pair : pairs()) {
            Bar bar = Bar.of(pair.start(), pair.end());
            for (long second = -2; second < LAST + 2; second++) {
                long at = second;
                boolean isSolid = bar.parts().stream()
                        .anyMatch(part -> part.look() == Look.SOLID && part.from() <= at && at + 1 <= part.to());
                assertThat(isSolid)
                        .as("%s from %s: %s", pair, second, bar)
                        .isEqualTo(pair.all(second) && pair.all(second + 1));
                solid += isSolid ? 1 : 0;
            }
        }
        assertThat(solid).isGreaterThan(100);
    }

    @Test
    void has_dots_on_sides_that_nothing_limits_and_nowhere_else() {
        for (Pair pair : pairs()) {
            for (Part part : Bar.of(pair.start(), pair.end()).parts()) {
                assertThat(part.look() != Look.DOTS
                                || part.from() == Bounds.DISTANT_PAST
                                || part.to() == Bounds.DISTANT_FUTURE)
                        .as("%s: %s", pair, part)
                        .isTrue();
            }
        }
    }

    @Test
    void has_parts_without_a_gap_from_left_to_right() {
        for (Pair pair : pairs()) {
            List<Part> parts = Bar.of(pair.start(), pair.end()).parts();
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).from())
                        .as("%s: %s", pair, parts)
                        .isEqualTo(parts.get(i - 1).to());
            }
        }
    }

    /** Bounds that some history fits: it begins no later than it ends. */
    private record Pair(Bounds start, Bounds end) {

        boolean some(long second) {
            return near(start.earliest()) <= second && second <= near(end.latest());
        }

        boolean all(long second) {
            LongPredicate isBegun = begin -> begin <= second;
            return isBegun.test(Math.min(near(start.latest()), near(end.latest())))
                    && Math.max(near(end.earliest()), near(start.earliest())) >= second;
        }

        private static long near(long second) {
            return Math.max(-FAR, Math.min(FAR, second));
        }
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Bounds start : bounds()) {
            for (Bounds end : bounds()) {
                if (start.earliest() <= end.latest()) {
                    pairs.add(new Pair(start, end));
                }
            }
        }
        return pairs;
    }

    private static List<Bounds> bounds() {
        List<Bounds> all = new ArrayList<>(List.of(Bounds.UNKNOWN));
        for (long from = 0; from <= LAST; from++) {
            all.add(Bounds.from(from));
            all.add(Bounds.upTo(from));
            for (long to = from; to <= LAST; to++) {
                all.add(new Bounds(from, to));
            }
        }
        return all;
    }
}
