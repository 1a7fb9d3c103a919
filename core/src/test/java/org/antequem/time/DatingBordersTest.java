package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Before June" is said with June and without it: there is a wide reading, and one that is certain. */
class DatingBordersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            named                   | last certain day before | first certain day after
            1941-06                 | 1941-05-31              | 1941-07-01
            1941-06-10              | 1941-06-09              | 1941-06-11
            1941-06/1941-07         | 1941-05-31              | 1941-08-01
            [1941-05-20,1941-06-10] | 1941-05-19              | 1941-06-11
            1941                    | 1940-12-31              | 1942-01-01
            1941~                   | 1930-12-31              | 1952-01-01
            1941-06-10~             | 1941-05-30              | 1941-06-21
            1941-21                 | 1941-02-28              | 1941-06-23
            """)
    void what_is_certain_is_outside_of_all_that_is_named(String named, String before, String after) {
        assertThat(certain(Dating.before(named)))
                .isEqualTo(Bounds.upTo(Dating.of(before).end().latest()));
        assertThat(certain(Dating.after(named)))
                .isEqualTo(Bounds.from(Dating.of(after).start().earliest()));
    }

    @Test
    void a_tolerance_narrows_what_is_certain_and_widens_the_rest() {
        Dating before = Dating.before("1941-06").giveOrTake(Span.days(10));

        assertThat(certain(before))
                .isEqualTo(Bounds.upTo(Dating.of("1941-05-21").end().latest()));
        assertThat(before.end())
                .isEqualTo(Bounds.upTo(Dating.of("1941-07-10").end().latest()));
    }

    @Test
    void a_season_of_either_hemisphere_is_left_out_in_both() {
        Dating spring = Dating.after("1941-21").in(Conventions.STANDARD.inEitherHemisphere());

        assertThat(certain(spring))
                .isEqualTo(Bounds.from(Dating.of("1941-12-24").start().earliest()));
        assertThat(certain(spring.in(Conventions.STANDARD.inEitherHemisphere().exact())))
                .isEqualTo(certain(spring));
    }

    /** Who denies that it was in spring, of whichever hemisphere, may mean the other one. */
    @Test
    void a_denied_season_of_either_hemisphere_denies_nothing_for_certain() {
        Conventions either = Conventions.STANDARD.inEitherHemisphere();
        Dating denied = Dating.of("1941-21").in(either.ofDenials());

        assertThat(denied.certainly()).isEmpty();
        assertThat(denied.extent()).isEqualTo(Dating.of("1941-21").in(either).extent());
        assertThat(Dating.of("1941-04").in(either.ofDenials()).certainly()).isPresent();
    }

    /** A kind of words that is taken as usual is denied as usual, whatever other kinds are taken for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            switched off  | early 1941           | 1941-06~
            rough numbers | 1941-01-01/1941-07-02 | 1941-05/1941-07
            circa         | 1941-01-01/1941-07-02 | 1941-06
            halves        | 1941-01-01            | 1941-05/1941-07
            """)
    void a_denial_is_exact_only_in_words_that_are_not_taken_as_usual(String off, String early, String circa) {
        Approximation usual = Approximation.STANDARD;
        Approximation left = switch (off) {
            case "rough numbers" -> usual.withoutRoughNumbers();
            case "circa" -> usual.withoutCirca();
            default -> usual.withoutHalves();
        };
        Conventions denials = Conventions.STANDARD.approximating(left).ofDenials();

        assertThat(Dating.early("1941").in(denials).extent())
                .isEqualTo(Dating.of(early).extent());
        assertThat(Dating.of("1941-06~").in(denials).extent())
                .isEqualTo(Dating.of(circa).extent());
    }

    @Test
    void nothing_is_certain_of_a_date_that_says_nothing() {
        Conventions without = Conventions.STANDARD.approximating(Approximation.STANDARD.withoutCirca());
        Dating before = Dating.before("1941~").in(without);

        assertThat(before.certainly()).isEmpty();
        assertThat(before.encloses(Dating.of("1000"))).isFalse();
        assertThat(before.encloses(before)).isTrue();
        assertThat(before.asRead().certainly()).isEmpty();
    }

    @Test
    void what_is_read_keeps_what_is_certain() {
        Dating before = Dating.before("1941-06").asRead();

        assertThat(before.hasOpenBorder()).isTrue();
        assertThat(certain(before))
                .isEqualTo(Bounds.upTo(Dating.of("1941-05-31").end().latest()));
        assertThat(before.in(Conventions.STANDARD.inZone("+07:00"))).isEqualTo(before);
        assertThat(before.agreesWith(Dating.by("1941-06-30"))).isFalse();
    }

    @Test
    void other_dates_are_certain_as_they_stand() {
        Dating june = Dating.of("1941-06");

        assertThat(june.certainly()).containsSame(june);
    }

    /** By the wide use of the words in both, and by the narrow one. */
    @Test
    void one_date_encloses_another_where_it_does_by_either_use() {
        List<Dating> all = Stream.of("1941-05", "1941-06", "1941-06-10", "1941-06/1941-07", "[1941-05-20,1941-06-10]")
                .flatMap(date -> Stream.of(
                        Dating.before(date), Dating.after(date), Dating.of(date), Dating.sometimeWithin(date)))
                .toList();

        for (Dating one : all) {
            for (Dating other : all) {
                boolean isWide = wide(one).encloses(wide(other));
                boolean isNarrow =
                        one.certainly().orElseThrow().encloses(other.certainly().orElseThrow());

                assertThat(one.encloses(other)).as("%s of %s", one, other).isEqualTo(isWide && isNarrow);
            }
        }
    }

    private static Dating wide(Dating dating) {
        return new Dating(dating.words(), dating.start(), dating.end(), dating.ongoing());
    }

    private static Bounds certain(Dating dating) {
        Dating certain = dating.certainly().orElseThrow();

        assertThat(certain.start()).isEqualTo(certain.end());
        assertThat(certain.hasOpenBorder()).isFalse();
        return certain.end();
    }
}
