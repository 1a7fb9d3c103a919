package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** Datings against the histories that fit them: everything that starts and ends on a line of three seconds. */
class DatingLawsTest {

    private static final long LAST = 2;
    private static final ImmutableList<Dating> ALL = datings();
    private static final ImmutableList<BitSet> HISTORIES =
            ALL.stream().map(DatingLawsTest::histories).collect(ImmutableList.toImmutableList());

    @Test
    void encloses_only_what_allows_no_history_that_it_does_not() {
        for (int one = 0; one < ALL.size(); one++) {
            for (int other = 0; other < ALL.size(); other++) {
                if (ALL.get(one).encloses(ALL.get(other))) {
                    assertThat(isSubset(other, one)).as(pair(one, other)).isTrue();
                }
            }
        }
    }

    @Test
    void encloses_all_that_allows_no_history_that_it_does_not() {
        for (int one = 0; one < ALL.size(); one++) {
            for (int other = 0; other < ALL.size(); other++) {
                if (isSubset(other, one)) {
                    assertThat(ALL.get(one).encloses(ALL.get(other)))
                            .as(pair(one, other))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void overlaps_what_allows_a_history_that_it_allows() {
        for (int one = 0; one < ALL.size(); one++) {
            for (int other = 0; other < ALL.size(); other++) {
                assertThat(ALL.get(one).overlaps(ALL.get(other)))
                        .as(pair(one, other))
                        .isEqualTo(HISTORIES.get(one).intersects(HISTORIES.get(other)));
            }
        }
    }

    @Test
    void is_refused_where_no_history_fits_and_only_there() {
        ImmutableList<Bounds> bounds = SmallLine.all(LAST, Bounds::new);
        long fitting = bounds.stream()
                .flatMap(start -> bounds.stream().filter(end -> start.earliest() <= end.latest()))
                .count();

        assertThat(ALL).hasSize((int) fitting);
        assertThat(HISTORIES).noneMatch(BitSet::isEmpty);
    }

    private static boolean isSubset(int narrow, int wide) {
        BitSet outside = (BitSet) HISTORIES.get(narrow).clone();
        outside.andNot(HISTORIES.get(wide));
        return outside.isEmpty();
    }

    private static String pair(int one, int other) {
        return "%s and %s".formatted(inFull(ALL.get(one)), inFull(ALL.get(other)));
    }

    private static String inFull(Dating dating) {
        return "[start %s, end %s]".formatted(dating.start(), dating.end());
    }

    private static BitSet histories(Dating dating) {
        BitSet fitting = new BitSet();
        int history = 0;
        for (long start : SmallLine.values(LAST)) {
            for (long end : SmallLine.values(LAST)) {
                if (start <= end && SmallLine.fits(start, dating.start()) && SmallLine.fits(end, dating.end())) {
                    fitting.set(history);
                }
                history++;
            }
        }
        return fitting;
    }

    private static ImmutableList<Dating> datings() {
        ImmutableList<Bounds> bounds = SmallLine.all(LAST, Bounds::new);
        ImmutableList.Builder<Dating> all = ImmutableList.builder();
        for (Bounds start : bounds) {
            for (Bounds end : bounds) {
                try {
                    all.add(new Dating("at some time", start, end, false));
                } catch (IllegalArgumentException refused) {
                    assertThat(start.earliest()).isGreaterThan(end.latest());
                }
            }
        }
        return all.build();
    }
}
