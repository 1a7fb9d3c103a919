package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text that is no date is told: where it fails, what is there, what was expected, and what may be meant. */
class EdtfComplaintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                           | position | complaint
            ''                             | 1        | nothing is there; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            ' '                            | 1        | found ' '; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            -                              | 2        | the date breaks off; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            --44                           | 2        | found '-'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            +2015                          | 1        | found '+'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            ٢٠١٥                           | 1        | found '٢'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            201𝟓                          | 4        | found '𝟓'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            hello                          | 1        | found 'h'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            -0000                          | 1        | year -0000; expected 0000, which is 1 BCE
            -01XX                          | 1        | a year before 0000 with open digits; expected all digits of it, or an interval such as -0199/-0100

            2015-                          | 6        | the date breaks off; expected a month of two digits
            2015-XXX                       | 8        | found 'X'; expected '-' or the end of the date
            2015-00                        | 6        | month 00; expected 01 to 12, or 21 to 41 for a part of the year
            2015-13                        | 6        | month 13; expected 01 to 12, or 21 to 41 for a part of the year
            2015-20                        | 6        | month 20; expected 01 to 12, or 21 to 41 for a part of the year
            2015-42                        | 6        | month 42; expected 01 to 12, or 21 to 41 for a part of the year
            2015-2X                        | 6        | month 2X; expected 01 to 12, or 21 to 41 for a part of the year
            2015-102                       | 8        | found '2'; expected '-' or the end of the date
            1985-W15                       | 6        | found 'W'; expected a month of two digits
            2015-07-                       | 9        | the date breaks off; expected a day of two digits
            2015-07-00                     | 9        | day 00; expected 01 to 31 in that month
            2015-02-29                     | 9        | day 29; expected 01 to 28 in that month
            2016-02-30                     | 9        | day 30; expected 01 to 29 in that month
            XXXX-02-30                     | 9        | day 30; expected 01 to 29 in that month
            2016-02-3X                     | 9        | day 3X; expected 01 to 29 in that month
            X900-02-29                     | 9        | day 29; expected 01 to 28 in that month
            1500-02-29                     | 9        | day 29; expected 01 to 28 in that month; the Julian calendar has that day: Dating.julian("1500-02-29")
            -0100-02-29                    | 10       | day 29; expected 01 to 28 in that month; the Julian calendar has that day: Dating.julian("-0100-02-29")
            1900?-02~-29                   | 11       | day 29; expected 01 to 28 in that month; the Julian calendar has that day: Dating.julian("1900-02-29")
            1500-02-30                     | 9        | day 30; expected 01 to 28 in that month
            1500-02-2X/1500-02-29          | 20       | day 29; expected 01 to 28 in that month; the Julian calendar has that day: Dating.julian("1500-02-29")
            2015-21-05                     | 8        | found '-'; expected the end of the date
            2015-07-24-                    | 11       | found '-'; expected the end of the date
            ??2015                         | 2        | found '?'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD

            Y                              | 2        | the date breaks off; expected a year of five digits or more, the first of them not 0
            Y-                             | 3        | the date breaks off; expected a year of five digits or more, the first of them not 0
            Y2006                          | 2        | a year of 4 digits; expected a year of five digits or more, the first of them not 0; EDTF writes 2006
            Y20E2                          | 2        | a year of 4 digits; expected a year of five digits or more, the first of them not 0
            Y00001                         | 2        | found '0'; expected a year of five digits or more, the first of them not 0
            Y17E                           | 5        | the date breaks off; expected an exponent, 1 or more
            Y17E0                          | 5        | found '0'; expected an exponent, 1 or more
            Y20000-04                      | 7        | found '-'; expected the end of the date
            1950S                          | 6        | the date breaks off; expected a number, 1 or more
            1950S0                         | 6        | found '0'; expected a number, 1 or more
            1950S5                         | 6        | 5 significant digits; expected 1 to 4, which is all that the year has
            195XS2                         | 5        | found 'S'; expected '-' or the end of the date
            1950S2-01                      | 7        | found '-'; expected the end of the date

            2015-07T10:00:00               | 8        | found 'T'; expected '-' or the end of the date
            201X-07-24T10:00:00            | 11       | found 'T'; expected the end of the date
            2015-07-24?T10:00:00           | 12       | found 'T'; expected the end of the date
            2015-07-24T                    | 12       | the date breaks off; expected a time as hh:mm:ss
            2015-07-24T1:00:00             | 13       | found ':'; expected a time as hh:mm:ss
            2015-07-24T24:00:00            | 12       | hour 24; expected 00 to 23 for the hour
            2015-07-24T10:60:00            | 15       | minute 60; expected 00 to 59 for the minute
            2015-07-24T10:00:61            | 18       | second 61; expected 00 to 60 for the second
            2015-07-24T10:00:60            | 18       | second 60; expected 00 to 59, since no leap second can be then
            2015-07-24T10:00:00.5          | 20       | found '.'; expected the end of the date, or an offset as Z, +hh or +hh:mm
            2015-07-24T10:00:00Z10         | 21       | found '1'; expected the end of the date
            2015-07-24T10:00:00+15:00      | 20       | an offset of +15:00; expected at most 14 hours on either side
            2015-07-24T10:00:00+14:01      | 20       | an offset of +14:01; expected at most 14 hours on either side
            2015-07-24T10:00:00+05:60      | 24       | minute 60; expected 00 to 59 for the minute
            2015-07-24T10:00:00-00:00      | 20       | an offset of -00:00; expected Z or +00:00

            /                              | 2        | neither end is dated; expected a date on one side of '/' at least
            ../..                          | 4        | neither end is dated; expected a date on one side of '/' at least
            ../                            | 4        | neither end is dated; expected a date on one side of '/' at least
            ..                             | 1        | found '.'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            .../2015                       | 3        | found '.'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            2015/...                       | 8        | found '.'; expected the end of the interval
            2015-/2016                     | 6        | found '/'; expected a month of two digits
            2015//2016                     | 6        | found '/'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            2014/2015/2016                 | 10       | found '/'; expected the end of the interval
            2016/2015                      | 6        | the interval ends before it starts; expected the earlier date first
            2016/2015-12-31                | 6        | the interval ends before it starts; expected the earlier date first
            2015-08-02/2015-08-01          | 12       | the interval ends before it starts; expected the earlier date first
            -0044/-0045                    | 7        | the interval ends before it starts; expected the earlier date first
            2012-24/2012-21                | 9        | the interval ends before it starts; expected the earlier date first
            Y1E30/Y1E29                    | 7        | the interval ends before it starts; expected the earlier date first
            2015-07-24/2015-07-25T10:00:00 | 22       | found 'T'; expected the end of the date
            2015../2016                    | 5        | found '.'; expected '/' and the end of the interval
            2015/..2016                    | 8        | found '2'; expected the end of the interval
            1670..1672                     | 5        | found '.'; expected '-' or the end of the date

            []                             | 2        | found ']'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            {}                             | 2        | found '}'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            [..]                           | 4        | found ']'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            [2015                          | 6        | the date breaks off; expected ',' or ']'
            [2015}                         | 6        | found '}'; expected ',' or ']'
            [2015]/2016                    | 7        | found '/'; expected nothing behind the ']'
            [2015,]                        | 7        | found ']'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            [2015,,2016]                   | 7        | found ','; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            [2015,..2014]                  | 7        | found '..'; expected it between two dates, or at the start or the end of the list
            [2015..,2016]                  | 6        | found '..'; expected it between two dates, or at the start or the end of the list
            [1985..1990..1995]             | 12       | found '.'; expected ',' or ']'
            {1670?..1672}                  | 2        | '1670?' at one end of a range; expected a year, a month or a day, without qualifier, open digits or significant digits
            {1670..~1672}                  | 8        | '1672~' at one end of a range; expected a year, a month or a day, without qualifier, open digits or significant digits
            {1984-10-1X..1984-11-01}       | 2        | '1984-10-1X' at one end of a range; expected a year, a month or a day, without qualifier, open digits or significant digits
            {1950S2..1960}                 | 2        | '1950S2' at one end of a range; expected a year, a month or a day, without qualifier, open digits or significant digits
            {2001-21..2001-24}             | 2        | '2001-21' at one end of a range; expected a year, a month or a day, without qualifier, open digits or significant digits
            {1984..1985-04}                | 8        | a range from '1984' to '1985-04'; expected the same precision
            {1672..1670}                   | 8        | the range ends before it starts; expected the earlier date first
            {1999-01-01,1999-02-30}        | 21       | day 30; expected 01 to 28 in that month
            {[2015]}                       | 2        | found '['; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            {2015-07-24T10:00:00}          | 12       | found 'T'; expected the end of the date
            """)
    void say_where_and_why(String text, int position, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("not a date: \"" + text + "\", at position " + position + ": " + complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                     | position | complaint
            7/2015                   | 2        | found '/'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-07
            07.2015                  | 3        | found '.'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-07
            2015/07                  | 8        | the date breaks off; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-07
            2015-7                   | 7        | the date breaks off; expected a month of two digits; EDTF writes 2015-07
            2015-7-1                 | 7        | found '-'; expected a month of two digits; EDTF writes 2015-07-01
            2015/7/1                 | 7        | found '/'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-07-01
            1.5.2015                 | 2        | found '.'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-05-01 or 2015-01-05
            25.12.2015               | 3        | found '.'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-12-25
            5/9/2017                 | 2        | found '/'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2017-09-05 or 2017-05-09
            20150701                 | 5        | found '0'; expected '-' or the end of the date; EDTF writes 2015-07-01
            1985-1990                | 6        | month 19; expected 01 to 12, or 21 to 41 for a part of the year; EDTF writes 1985/1990
            1985 – 1990              | 5        | found ' '; expected '-' or the end of the date; EDTF writes 1985/1990
            1936–39                  | 5        | found '–'; expected '-' or the end of the date; EDTF writes 1936/1939
            1904–05                  | 5        | found '–'; expected '-' or the end of the date; EDTF writes 1904/1905
            1870—71                  | 5        | found '—'; expected '-' or the end of the date; EDTF writes 1870/1871
            1914 – 18                | 5        | found ' '; expected '-' or the end of the date; EDTF writes 1914/1918
            1998–99                  | 5        | found '–'; expected '-' or the end of the date; EDTF writes 1998/1999

            44                       | 3        | the date breaks off; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            198                      | 4        | the date breaks off; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 198X or 0198
            1860s                    | 5        | found 's'; expected '-' or the end of the date; EDTF writes 186X
            1900s                    | 5        | found 's'; expected '-' or the end of the date; EDTF writes 190X or 19XX
            the 1860s                | 1        | found 't'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 186X
            12345                    | 5        | found '5'; expected '-' or the end of the date; EDTF writes Y12345
            -12345                   | 6        | found '5'; expected '-' or the end of the date; EDTF writes Y-12345
            Y2006                    | 2        | a year of 4 digits; expected a year of five digits or more, the first of them not 0; EDTF writes 2006
            44 BC                    | 3        | found ' '; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes -0043
            1 BC                     | 2        | found ' '; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 0000
            476 AD                   | 4        | found ' '; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 0476

            July 2015                | 1        | found 'J'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-07
            1 July 2015              | 2        | found ' '; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-07-01
            Oct. 7, 2015             | 1        | found 'O'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-10-07
            Spring 2015              | 1        | found 'S'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015-21
            circa 1860               | 1        | found 'c'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 1860~
            c. 1860                  | 1        | found 'c'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 1860~
            about July 2015          | 1        | found 'a'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD

            2015-07-01 12:00:00      | 11       | found ' '; expected the end of the date; EDTF writes 2015-07-01T12:00:00
            2015-07-01 12:00         | 11       | found ' '; expected the end of the date; EDTF writes 2015-07-01T12:00:00
            2015-07-01T12:00Z        | 17       | found 'Z'; expected a time as hh:mm:ss; EDTF writes 2015-07-01T12:00:00Z
            2012-10-10t10:10:10z     | 11       | found 't'; expected the end of the date; EDTF writes 2012-10-10T10:10:10Z
            2014-12-08T11:46:42+0200 | 23       | found '0'; expected the end of the date; EDTF writes 2014-12-08T11:46:42+02:00

            196x                     | 4        | found 'x'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 196X
            19uu                     | 3        | found 'u'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 19XX
            1999-uu-uu               | 6        | found 'u'; expected a month of two digits; EDTF writes 1999-XX-XX
            1984?~                   | 6        | found '~'; expected '-' or the end of the date; EDTF writes 1984%
            2004-(06)?-11            | 6        | found '('; expected a month of two digits; EDTF writes 2004-?06-11
            2004-01-01/open          | 12       | found 'o'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2004-01-01/..
            unknown/2006             | 1        | found 'u'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes /2006
            y1E9                     | 1        | found 'y'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes Y1E9
            y17101e4p3               | 1        | found 'y'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes Y17101E4S3
            [1667, 1668, 1670..1672] | 7        | found ' '; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes [1667,1668,1670..1672]
            ' 2015'                  | 1        | found ' '; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD; EDTF writes 2015
            '2015 '                  | 5        | found ' '; expected '-' or the end of the date; EDTF writes 2015
            1862 ?                   | 5        | found ' '; expected '-' or the end of the date; EDTF writes 1862?
            2015−07−01               | 5        | found '−'; expected '-' or the end of the date; EDTF writes 2015-07-01

            1985-W15                 | 6        | found 'W'; expected a month of two digits
            2015-07-32               | 9        | day 32; expected 01 to 31 in that month
            next Tuesday             | 1        | found 'n'; expected a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD
            """)
    void say_how_EDTF_writes_what_seems_to_be_meant(String text, int position, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("not a date: \"" + text + "\", at position " + position + ": " + complaint);
    }

    @Test
    void propose_nothing_that_needs_seconds_where_minutes_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parseToTheMinute("2015-07-01 12:00"))
                .withMessageEndingWith("; EDTF writes 2015-07-01T12:00");
    }

    @Test
    void quote_a_piece_of_a_long_text() {
        String text = "[2015" + ",1985".repeat(200_000) + "!" + ",1985".repeat(20) + "]";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("not a date: \"…,1985,1985,1985,1985,1985,1985,1985,1985!,1985,1985,1985,1985,1985,198…\","
                        + " at position 1000006: found '!'; expected '-' or the end of the date");
    }

    @Test
    void quote_whole_characters() {
        String text = "𝟓".repeat(100);

        Throwable complaint = catchThrowable(() -> Edtf.parse("2015" + text));

        assertThat(String.valueOf(complaint.getMessage())
                        .codePoints()
                        .noneMatch(it -> Character.getType(it) == Character.SURROGATE))
                .as(complaint.getMessage())
                .isTrue();
        assertThat(complaint).hasMessageStartingWith("not a date: \"2015" + "𝟓".repeat(15) + "…\", at position 5: ");
    }

    @Test
    void quote_all_of_a_text_of_eighty_characters() {
        String text = "2015" + "!".repeat(76);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageStartingWith("not a date: \"" + text + "\", at position 5: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text + "!"))
                .withMessageStartingWith("not a date: \"2015" + "!".repeat(30) + "…\", at position 5: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            before | position | quoted before | pairs quoted | quoted behind
            x      | 62       | …             | 35           | …
            x      | 40       | x             | 34           | …
            x      | 41       | …             | 35           | …
            x      | 201      | …             | 20           |
            """)
    void cut_no_character_in_two(String before, int position, String start, int pairs, @Nullable String end) {
        String text = before + "𝟓".repeat(100);

        assertThat(new UnreadableDateException("no week", text, position, "this", "a week"))
                .hasMessage("no week: \"" + start + "𝟓".repeat(pairs) + (end == null ? "" : end) + "\", at position "
                        + (position + 1) + ": this; expected a week");
    }

    @Test
    void quote_a_text_that_starts_with_half_a_character() {
        String text = "\uDFD3" + "x".repeat(100);

        assertThat(new UnreadableDateException("no week", text, 3, null, "a week"))
                .hasMessageStartingWith("no week: \"" + text.substring(0, 33) + "…\", at position 4: found 'x'");
    }

    @Test
    void keep_to_one_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("20\n15"))
                .withMessage(
                        "not a date: \"20\\u000A15\", at position 3: found '\\u000A'; expected a year of four digits,"
                                + " as in YYYY, YYYY-MM or YYYY-MM-DD");
    }

    @Test
    void tell_the_text_and_the_place() {
        assertThatExceptionOfType(UnreadableDateException.class)
                .isThrownBy(() -> Edtf.parse("20\n15"))
                .satisfies(it -> assertThat(it.text()).isEqualTo("20\n15"))
                .satisfies(it -> assertThat(it.position()).isEqualTo(2));
    }

    @Test
    void are_for_other_texts_too() {
        UnreadableDateException found = new UnreadableDateException("no week", "2015-W54", 6, "week \t54", "01 to 53");
        UnreadableDateException there = new UnreadableDateException("no week", "2015-W", 6, null, "01 to 53");

        assertThat(found).hasMessage("no week: \"2015-W54\", at position 7: week \\u000954; expected 01 to 53");
        assertThat(there).hasMessage("no week: \"2015-W\", at position 7: the date breaks off; expected 01 to 53");
    }

    @Test
    void are_of_a_place_in_the_text_or_at_its_end() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new UnreadableDateException("no week", "2015", 5, null, "a week"))
                .withMessageContaining("position");
    }
}
