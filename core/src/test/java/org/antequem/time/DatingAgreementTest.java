package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What two datings have in common, and what one says of how much is known. */
class DatingAgreementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one             | other           | agree
            2015-07         | 2015-07         | true
            2015-07         | 2015-07?        | true
            2015-01/2015-07 | 2015-01/2015-07 | true
            2015-01/2015-07 | 2015-02/2015-07 | false
            2015-01/2015-07 | 2015-01/2015-08 | false
            2015/..         | 2015/           | false
            """)
    void is_in_bounds_and_in_whether_it_goes_on_whatever_the_words(String one, String other, boolean agree) {
        Dating inOtherWords = Dating.of(other).inWords("so they said");

        assertThat(Dating.of(one).agreesWith(inOtherWords)).isEqualTo(agree);
        assertThat(inOtherWords.agreesWith(Dating.of(one))).isEqualTo(agree);
        assertThat(inOtherWords.words()).isEqualTo("so they said");
    }

    @Test
    void nothing_is_known_only_where_neither_end_is_and_nothing_goes_on() {
        Bounds some = Bounds.from(0);

        assertThat(Dating.UNKNOWN.inWords("at some time").isUnknown()).isTrue();
        assertThat(new Dating("since", some, Bounds.UNKNOWN, false).isUnknown()).isFalse();
        assertThat(new Dating("until", Bounds.UNKNOWN, some, false).isUnknown()).isFalse();
        assertThat(new Dating("still", Bounds.UNKNOWN, Bounds.UNKNOWN, true).isUnknown())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, false",
        "2015~, false",
        "2015?, true",
        "2015%, true",
        "'[2014,2015?]', true",
        "'[2014,2015]', false",
        "2014/2015?, true"
    })
    void is_open_to_doubt_where_a_part_of_it_is(String edtf, boolean uncertain) {
        assertThat(Dating.of(edtf).isUncertain()).isEqualTo(uncertain);
        assertThat(Edtf.parse(edtf).isUncertain()).isEqualTo(uncertain);
    }

    @Test
    void bounds_in_seconds_are_open_to_no_doubt() {
        assertThat(Dating.UNKNOWN.isUncertain()).isFalse();
    }

    @Test
    void whatever_goes_on_has_no_last_second() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dating("still", Bounds.from(0), Bounds.upTo(9), true))
                .withMessage("\"still\" goes on, but certainly ended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015/..", "2015/", "[2015..]"})
    void by_a_date_without_a_last_day_would_say_nothing(String edtf) {
        String message = "\"by " + edtf + "\" says nothing: expected a date with a last day";

        assertThatIllegalArgumentException().isThrownBy(() -> Dating.by(edtf)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.startingBy(edtf))
                .withMessage(message);
    }
}
