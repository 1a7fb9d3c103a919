package org.antequem.model;

import static org.antequem.model.Alignment.SHARED;
import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.PARTHIA;
import static org.antequem.model.SmallRecord.PASSES;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.aligned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.util.Locale;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            kinds            | matter  | throughout            | other kinds          | other matter | other throughout      | entails | excludes
            shared           | Armenia | 2015-01-01/2015-12-31 | shared parallel      | Armenia      | 2015-01-01/2015-12-31 | true    | false
            shared parallel  | Armenia | 2015-01-01/2015-12-31 | shared               | Armenia      | 2015-01-01/2015-12-31 | false   | false
            shared           | Armenia | 2015-01-01/2015-12-31 | parallel             | Armenia      | 2015-01-01/2015-12-31 | false   | true
            shared parallel  | Armenia | 2015-01-01/2015-12-31 | parallel divergent   | Armenia      | 2015-01-01/2015-12-31 | false   | false
            shared parallel  | Armenia | 2015-01-01/2015-12-31 | divergent conflicting | Armenia     | 2015-01-01/2015-12-31 | false   | false
            shared           | Armenia | 2015-01-01/2015-12-31 | divergent conflicting | Armenia     | 2015-01-01/2015-12-31 | false   | true
            parallel         | Armenia | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-01-01/2015-12-31 | false   | false
            divergent        | Armenia | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-01-01/2015-12-31 | false   | false
            conflicting      | Armenia | 2015-01-01/2015-12-31 | conflicting parallel | Armenia      | 2015-01-01/2015-12-31 | true    | false

            shared           | Armenia | 2015-01-01/2015-12-31 | shared               | passes       | 2015-01-01/2015-12-31 | true    | false
            shared           | passes  | 2015-01-01/2015-12-31 | shared               | Armenia      | 2015-01-01/2015-12-31 | false   | false
            shared           | Armenia | 2015-01-01/2015-12-31 | conflicting          | passes       | 2015-01-01/2015-12-31 | false   | true
            shared           | passes  | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-01-01/2015-12-31 | false   | false
            shared           | passes  | 2015-01-01/2015-12-31 | shared parallel      | Armenia      | 2015-01-01/2015-12-31 | false   | false
            shared           | Armenia | 2015-01-01/2015-12-31 | parallel conflicting | passes       | 2015-01-01/2015-12-31 | false   | true
            shared parallel  | Armenia | 2015-01-01/2015-12-31 | conflicting          | passes       | 2015-01-01/2015-12-31 | false   | false
            shared parallel  | Armenia | 2015-01-01/2015-12-31 | shared parallel      | passes       | 2015-01-01/2015-12-31 | false   | false
            conflicting      | Armenia | 2015-01-01/2015-12-31 | conflicting          | passes       | 2015-01-01/2015-12-31 | false   | false
            conflicting      | Armenia | 2015-01-01/2015-12-31 | parallel             | passes       | 2015-01-01/2015-12-31 | false   | false
            shared           | Syria   | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-01-01/2015-12-31 | false   | false

            shared           | Armenia | 2015-01-01/2015-12-31 | shared               | Armenia      | 2015-03-01/2015-04-30 | true    | false
            shared           | Armenia | 2015-01-01/2015-12-31 | shared               | Armenia      | 2015-03/2015-04       | true    | false
            shared           | Armenia | 2015-03-01/2015-04-30 | shared               | Armenia      | 2015-01-01/2015-12-31 | false   | false
            shared           | Armenia | 2015-01/2015-12       | shared               | Armenia      | 2015-01-15/2015-12-01 | false   | false
            shared           | Armenia | 2015-01-01/..         | shared               | Armenia      | 2015-03-01/2099-04-30 | true    | false
            shared           | Armenia | 2015-01-01/           | shared               | Armenia      | 2015-03-01/2015-04-30 | false   | false
            shared           | Armenia | 2015-01/2015-12       | shared               | Armenia      | 2015-01/2015-12       | true    | false

            shared           | Armenia | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2016-01-01/2016-12-31 | false   | false
            shared           | Armenia | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-12-31/2016-12-31 | false   | false
            shared           | Armenia | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-12-30/2016-12-31 | false   | true
            shared           | Armenia | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-12/2016-12       | false   | false
            shared           | Armenia | 2015-01-01/2015-12-31 | conflicting          | Armenia      | 2015-11/2016-12       | false   | true
            shared           | Armenia | 2015-01-01/..         | conflicting          | Armenia      | 2099-12-31/..         | false   | true
            shared           | Armenia | 2015-01-01/           | conflicting          | Armenia      | 2015-12-31/..         | false   | false
            shared           | Armenia | 2015-06               | conflicting          | Armenia      | 2015-06               | false   | false
            shared           | Armenia | 2015-05-31/2015-07-01 | conflicting          | Armenia      | 2015-06               | false   | true
            shared           | Armenia | 2015-06-01/2015-06-30 | conflicting          | Armenia      | 2015-06               | false   | false
            """)
    void entails_and_excludes_by_kind_matter_and_time(
            String kinds,
            String matter,
            String throughout,
            String otherKinds,
            String otherMatter,
            String otherThroughout,
            boolean entails,
            boolean excludes) {
        Aligned one = aligned(ROME, PARTHIA, matter(matter), Dating.of(throughout), kinds(kinds));
        Aligned other = aligned(ROME, PARTHIA, matter(otherMatter), Dating.of(otherThroughout), kinds(otherKinds));

        assertThat(one.entails(other)).as("entails").isEqualTo(entails);
        assertThat(one.excludes(other)).as("excludes").isEqualTo(excludes);
        assertThat(other.excludes(one)).as("excludes, the other way").isEqualTo(excludes);
    }

    @Test
    void is_the_same_seen_from_the_other_actor() {
        Dating year = Dating.of("2015");

        assertThat(aligned(ROME, PARTHIA, ARMENIA, year, SHARED).entails(aligned(PARTHIA, ROME, ARMENIA, year, SHARED)))
                .isTrue();
    }

    @Test
    void of_other_actors_neither_follows_nor_is_excluded() {
        Dating year = Dating.of("2015");
        Aligned others = aligned(ROME, Actor.state("Pontus").build(), ARMENIA, year, SHARED);

        assertThat(aligned(ROME, PARTHIA, ARMENIA, year, SHARED).entails(others))
                .isFalse();
        assertThat(aligned(ROME, PARTHIA, ARMENIA, year, Alignment.CONFLICTING).excludes(others))
                .isFalse();
    }

    @Test
    void throughout_a_time_that_nobody_says_excludes_nothing() {
        Aligned shared = aligned(ROME, PARTHIA, ARMENIA, Dating.UNKNOWN, SHARED);

        assertThat(shared.excludes(aligned(ROME, PARTHIA, ARMENIA, Dating.UNKNOWN, Alignment.CONFLICTING)))
                .isFalse();
        assertThat(shared.excludes(aligned(ROME, PARTHIA, ARMENIA, Dating.of("0001/.."), Alignment.CONFLICTING)))
                .isFalse();
    }

    @Test
    void throughout_some_time_says_as_much_as_without_a_time() {
        Aligned untimed = aligned(ROME, PARTHIA, ARMENIA, Dating.UNKNOWN, SHARED);
        Aligned timed = aligned(ROME, PARTHIA, ARMENIA, Dating.of("2015-01-01/2015-12-31"), SHARED);

        assertThat(timed.entails(untimed)).isTrue();
        assertThat(untimed.entails(timed)).isFalse();
        assertThat(untimed.negated().excludes(timed)).isTrue();
    }

    @Test
    void throughout_the_same_bounds_in_other_words_follows() {
        Dating months = Dating.of("2015-01/2015-12");
        Aligned one = aligned(ROME, PARTHIA, ARMENIA, months, SHARED);

        assertThat(one.entails(aligned(ROME, PARTHIA, ARMENIA, months.inWords("all year"), SHARED)))
                .isTrue();
    }

    @Test
    void refuses_no_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aligned(ROME, PARTHIA, ARMENIA, Dating.UNKNOWN))
                .withMessage("an alignment of \"Rome\" and \"Parthia\" is of no kind");
    }

    @Test
    void refuses_one_actor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aligned(ROME, Actor.state("Rome").build(), ARMENIA, Dating.UNKNOWN, SHARED))
                .withMessage("\"Rome\" is aligned with itself: expected two actors");
    }

    private static Matter matter(String name) {
        return switch (name) {
            case "Armenia" -> ARMENIA;
            case "passes" -> PASSES;
            default -> Matter.of(name);
        };
    }

    private static Alignment[] kinds(String words) {
        return Splitter.on(' ')
                .splitToStream(words.toUpperCase(Locale.ROOT))
                .map(Alignment::valueOf)
                .toArray(Alignment[]::new);
    }
}
