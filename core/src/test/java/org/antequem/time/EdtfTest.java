package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                  | start                                      | end
            2015                  | 2015-01-01T00:00:00 to 2015-12-31T23:59:59 | 2015-01-01T00:00:00 to 2015-12-31T23:59:59
            2015-07               | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | 2015-07-01T00:00:00 to 2015-07-31T23:59:59
            2016-02               | 2016-02-01T00:00:00 to 2016-02-29T23:59:59 | 2016-02-01T00:00:00 to 2016-02-29T23:59:59
            2015-07-24            | 2015-07-24T00:00:00 to 2015-07-24T23:59:59 | 2015-07-24T00:00:00 to 2015-07-24T23:59:59
            0000                  | 0000-01-01T00:00:00 to 0000-12-31T23:59:59 | 0000-01-01T00:00:00 to 0000-12-31T23:59:59
            -0044-03-15           | -0044-03-15T00:00:00 to -0044-03-15T23:59:59 | -0044-03-15T00:00:00 to -0044-03-15T23:59:59
            9999-12-31            | 9999-12-31T00:00:00 to 9999-12-31T23:59:59 | 9999-12-31T00:00:00 to 9999-12-31T23:59:59

            2015-07/2015-09       | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | 2015-09-01T00:00:00 to 2015-09-30T23:59:59
            -0058/-0050           | -0058-01-01T00:00:00 to -0058-12-31T23:59:59 | -0050-01-01T00:00:00 to -0050-12-31T23:59:59
            2015/2015-03          | 2015-01-01T00:00:00 to 2015-12-31T23:59:59 | 2015-03-01T00:00:00 to 2015-03-31T23:59:59
            2015-08-04/2015-08-04 | 2015-08-04T00:00:00 to 2015-08-04T23:59:59 | 2015-08-04T00:00:00 to 2015-08-04T23:59:59

            2015-06/..            | 2015-06-01T00:00:00 to 2015-06-30T23:59:59 | -inf to +inf
            2015-06/              | 2015-06-01T00:00:00 to 2015-06-30T23:59:59 | -inf to +inf
            ../2015-06            | -inf to +inf                               | 2015-06-01T00:00:00 to 2015-06-30T23:59:59
            /2015-06              | -inf to +inf                               | 2015-06-01T00:00:00 to 2015-06-30T23:59:59
            ..2014/2015..         | -inf to 2014-12-31T23:59:59                | 2015-01-01T00:00:00 to +inf

            156X-12-25            | 1560-12-25T00:00:00 to 1569-12-25T23:59:59 | 1560-12-25T00:00:00 to 1569-12-25T23:59:59
            1953S3                | 1950-01-01T00:00:00 to 1959-12-31T23:59:59 | 1950-01-01T00:00:00 to 1959-12-31T23:59:59
            -1953S3               | -1959-01-01T00:00:00 to -1950-12-31T23:59:59 | -1959-01-01T00:00:00 to -1950-12-31T23:59:59
            [1984,1667-05]        | 1667-05-01T00:00:00 to 1984-12-31T23:59:59 | 1667-05-01T00:00:00 to 1984-12-31T23:59:59
            [..1984]              | -inf to 1984-12-31T23:59:59                | -inf to 1984-12-31T23:59:59
            {1984,1667-05}        | 1667-05-01T00:00:00 to 1667-05-31T23:59:59 | 1984-01-01T00:00:00 to 1984-12-31T23:59:59
            {1984,198X,1985}      | 1980-01-01T00:00:00 to 1984-12-31T23:59:59 | 1985-01-01T00:00:00 to 1989-12-31T23:59:59
            {1984..1990}          | 1984-01-01T00:00:00 to 1984-12-31T23:59:59 | 1990-01-01T00:00:00 to 1990-12-31T23:59:59
            {..1984}              | -inf to 1984-12-31T23:59:59                | 1984-01-01T00:00:00 to 1984-12-31T23:59:59
            """)
    void reads_when_a_date_starts_and_ends(String text, String start, String end) {
        Edtf date = Edtf.parse(text);

        assertThat(SmallLine.words(date.start().seconds())).isEqualTo(start);
        assertThat(SmallLine.words(date.end().seconds())).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void is_written_the_same_in_every_locale(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(Edtf.parse("1964-08-04T02:50:09+07:00")).hasToString("1964-08-04T02:50:09+07:00");
            assertThat(Edtf.parse("-0044-03-15T12:05:00")).hasToString("-0044-03-15T12:05:00");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text            | interval | ongoing | open start | open end | unknown start | unknown end
            2015-07         | false    | false   | false      | false    | false         | false
            Y1E30           | false    | false   | false      | false    | false         | false
            2015-07/2015-09 | true     | false   | false      | false    | false         | false
            2015-07/..      | true     | true    | false      | true     | false         | false
            2015-07/        | true     | false   | false      | false    | false         | true
            ../2015-07      | true     | false   | true       | false    | false         | false
            /2015-07        | true     | false   | false      | false    | true          | false
            /2015-07..      | true     | false   | false      | true     | true          | false
            ..2015-07/..    | true     | true    | true       | true     | false         | false
            [..1984]        | false    | false   | true       | false    | false         | false
            [1984..]        | false    | false   | false      | true     | false         | false
            {1984,1985..}   | false    | true    | false      | true     | false         | false
            {..1984,1985}   | false    | false   | true       | false    | false         | false
            """)
    void keeps_an_open_end_apart_from_an_unknown_one(
            String text,
            boolean interval,
            boolean ongoing,
            boolean openStart,
            boolean openEnd,
            boolean unknownStart,
            boolean unknownEnd) {
        Edtf date = Edtf.parse(text);

        assertThat(date.isInterval()).isEqualTo(interval);
        assertThat(date.isOngoing()).isEqualTo(ongoing);
        assertThat(date.isOpenStart()).isEqualTo(openStart);
        assertThat(date.isOpenEnd()).isEqualTo(openEnd);
        assertThat(date.isUnknownStart()).isEqualTo(unknownStart);
        assertThat(date.isUnknownEnd()).isEqualTo(unknownEnd);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                      | canonical                 | year | month | day
            2004                      | 2004                      |      |       |
            2004?                     | 2004?                     | ?    |       |
            ?2004                     | 2004?                     | ?    |       |
            ?2004~                    | 2004%                     | %    |       |
            ?-2004-06                 | -2004?-06                 | ?    |       |
            2004-06~                  | 2004-06~                  | ~    | ~     |
            ~2004-~06                 | 2004-06~                  | ~    | ~     |
            2004-%06                  | 2004-%06                  |      | %     |
            2004?-%06                 | 2004-~06?                 | ?    | %     |
            2004-06-11%               | 2004-06-11%               | %    | %     | %
            ?2004-?06-?11             | 2004-06-11?               | ?    | ?     | ?
            ?2004-?06-11              | 2004-06?-11               | ?    | ?     |
            ?2004-06-~11              | 2004?-06-~11              | ?    |       | ~
            2004?-06-?11              | 2004?-06-?11              | ?    |       | ?
            ?2004-06-04~              | 2004?-06-04~              | %    | ~     | ~
            2001-?09~-09              | 2001-?09~-09              | ~    | %     |
            2020-%06-25?              | 2020-~06-25?              | ?    | %     | ?
            ~2001-21                  | 2001~-21                  | ~    |       |
            ?156X-12-?XX              | 156X?-12-?XX              | ?    |       | ?
            ~Y17E7                    | Y17E7~                    | ~    |       |
            """)
    void puts_qualifiers_where_they_say_most(String text, String canonical, String year, String month, String day) {
        Edtf date = Edtf.parse(text);

        assertThat(date).hasToString(canonical).isEqualTo(Edtf.parse(canonical));
        assertThat(date).isInstanceOfSatisfying(EdtfDate.class, it -> {
            assertThat(it.yearQualifier()).hasToString(orNothing(year));
            assertThat(it.monthQualifier()).hasToString(orNothing(month));
            assertThat(it.dayQualifier()).hasToString(orNothing(day));
            assertThat(it.isUncertain()).isEqualTo(text.contains("?") || text.contains("%"));
            assertThat(it.isApproximate()).isEqualTo(text.contains("~") || text.contains("%"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                      | canonical                 | precision | seconds                                    | offset
            1964-08-04T15:50:09       | 1964-08-04T15:50:09       | SECOND    | 1964-08-04T15:50:09 to 1964-08-04T15:50:09 |
            1964-08-04T15:50:09Z      | 1964-08-04T15:50:09Z      | SECOND    | 1964-08-04T15:50:09 to 1964-08-04T15:50:09 | Z
            1964-08-04T15:50:09+00:00 | 1964-08-04T15:50:09Z      | SECOND    | 1964-08-04T15:50:09 to 1964-08-04T15:50:09 | Z
            1964-08-04T22:50:09+07    | 1964-08-04T22:50:09+07:00 | SECOND    | 1964-08-04T15:50:09 to 1964-08-04T15:50:09 | +07:00
            1964-08-04T22:50:09-07:30 | 1964-08-04T22:50:09-07:30 | SECOND    | 1964-08-05T06:20:09 to 1964-08-05T06:20:09 | -07:30
            -0044-03-15T12:00:00      | -0044-03-15T12:00:00      | SECOND    | -0044-03-15T12:00:00 to -0044-03-15T12:00:00 |
            2016-12-31T23:59:60Z      | 2016-12-31T23:59:60Z      | SECOND    | 2016-12-31T23:59:59 to 2016-12-31T23:59:59 | Z
            2016-12-31T18:59:60-05:00 | 2016-12-31T18:59:60-05:00 | SECOND    | 2016-12-31T23:59:59 to 2016-12-31T23:59:59 | -05:00
            1964-08-04T15:50          | 1964-08-04T15:50          | MINUTE    | 1964-08-04T15:50:00 to 1964-08-04T15:50:59 |
            1964-08-04T15:50Z         | 1964-08-04T15:50Z         | MINUTE    | 1964-08-04T15:50:00 to 1964-08-04T15:50:59 | Z
            1964-08-04T22:50+07       | 1964-08-04T22:50+07:00    | MINUTE    | 1964-08-04T15:50:00 to 1964-08-04T15:50:59 | +07:00
            """)
    void reads_times_of_day(String text, String canonical, Precision precision, String seconds, String offset) {
        Edtf date = Edtf.parseToTheMinute(text);

        assertThat(date).hasToString(canonical).isEqualTo(Edtf.parseToTheMinute(canonical));
        assertThat(SmallLine.words(Dating.of(text).start())).isEqualTo(seconds);
        assertThat(Dating.of(text).end()).isEqualTo(Dating.of(text).start());
        assertThat(date.extent().first())
                .as("an offset moves no day")
                .isEqualTo(date.extent().last());
        assertThat(date.earliest()).map(CalendarDay::toString).contains(text.substring(0, text.indexOf('T')));
        assertThat(date).isInstanceOfSatisfying(EdtfDate.class, it -> {
            assertThat(it.precision()).isEqualTo(precision);
            assertThat(it.time().flatMap(EdtfTime::offset).map(Object::toString))
                    .isEqualTo(Optional.ofNullable(offset));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text         | earliest                        | latest                          | first day     | last day
            Y999999999   | +999999999-01-01                | +999999999-12-31                | 365241780107  | 365241780471
            Y1E9         | +1000000000-01-01               | +1000000000-12-31               | 365241780471  | +inf
            Y-1E9        | -1000000000-01-01               | -1000000000-12-31               | -inf          | -365243219162
            Y9E8S1       | +900000000-01-01                | +999999999-12-31                | 328717530472  | 365241780471
            Y1E18        | +1000000000000000000-01-01      | +1000000000000000000-12-31      | 365241780471  | +inf
            Y9E18        | +9000000000000000000-01-01      | +9000000000000000000-12-31      | 365241780471  | +inf
            Y1E18S1      | +1000000000000000000-01-01      | +1999999999999999999-12-31      | 365241780471  | +inf
            Y-1E18S1     | -1999999999999999999-01-01      | -1000000000000000000-12-31      | -inf          | -365243219162
            Y9E18S1      |                                 |                                 | 365241780471  | +inf
            Y1E30        |                                 |                                 | 365241780471  | +inf
            Y-1E30       |                                 |                                 | -inf          | -365243219162
            Y1E99999999999999999999999 |                   |                                 | 365241780471  | +inf
            2020/Y1E30   | 2020-01-01                      |                                 | 18262         | +inf
            [Y-1E30,0000] |                                |                                 | -inf          | -719163
            """)
    void keeps_years_beyond_the_line_exact(
            String text, String earliest, String latest, String firstDay, String lastDay) {
        Edtf date = Edtf.parse(text);

        assertThat(date.earliest().map(Object::toString)).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest().map(Object::toString)).isEqualTo(Optional.ofNullable(latest));
        assertThat(date.extent()).isEqualTo(new Days(day(firstDay), day(lastDay)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text    | first      | last
            2001-21 | 2001-03-01 | 2001-12-23
            2001-22 | 2000-12-01 | 2002-03-21
            2001-24 | 2000-12-01 | 2002-03-21
            2001-25 | 2001-03-01 | 2001-06-22
            2001-28 | 2000-12-01 | 2002-03-21
            2001-29 | 2001-09-01 | 2001-12-23
            2001-32 | 2001-06-01 | 2001-09-24
            2001-33 | 2001-01-01 | 2001-03-31
            2001-34 | 2001-04-01 | 2001-06-30
            2001-35 | 2001-07-01 | 2001-09-30
            2001-36 | 2001-10-01 | 2001-12-31
            2001-37 | 2001-01-01 | 2001-04-30
            2001-38 | 2001-05-01 | 2001-08-31
            2001-39 | 2001-09-01 | 2001-12-31
            2001-40 | 2001-01-01 | 2001-06-30
            2001-41 | 2001-07-01 | 2001-12-31
            20XX-41 | 2000-07-01 | 2099-12-31
            """)
    void reads_parts_of_a_year_as_widely_as_they_are_meant(String text, String first, String last) {
        assertThat(Edtf.parse(text)).isInstanceOfSatisfying(EdtfDate.class, date -> {
            assertThat(date.partOfYear()).hasValue(Integer.parseInt(text.substring(5)));
            assertThat(date.precision()).isEqualTo(Precision.SEASON);
            assertThat(date.earliest()).map(Object::toString).contains(first);
            assertThat(date.latest()).map(Object::toString).contains(last);
        });
    }

    @Test
    void names_the_members_of_a_set_in_their_order() {
        assertThat(Edtf.parse("[..1760-12-03,1762,1670..1672,1780..]")).isInstanceOfSatisfying(EdtfSet.class, set -> {
            assertThat(set.isOneOf()).isTrue();
            assertThat(set.members())
                    .map(EdtfMember::toString)
                    .containsExactly("..1760-12-03", "1762", "1670..1672", "1780..");
            assertThat(set.members().get(0).first()).isEmpty();
            assertThat(set.members().get(2).last()).contains((EdtfDate) Edtf.parse("1672"));
        });
        assertThat(Edtf.parse("{1670..1670}"))
                .isNotEqualTo(Edtf.parse("{1670}"))
                .hasToString("{1670..1670}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                      | time           | another
            1964-08-04T15:50:09+07:00 | 15:50:09+07:00 | 1964-08-04T15:50:09+08:00
            1964-08-04T15:50:09       | 15:50:09       | 1964-08-04T15:50:09Z
            1964-08-04T00:00:59Z      | 00:00:59Z      | 1964-08-04T00:00:58Z
            1964-08-04T00:00Z         | 00:00Z         | 1964-08-04T00:00:00Z
            1964-08-04T23:09          | 23:09          | 1964-08-04T22:09
            """)
    void says_its_time_of_day_as_it_was_written(String text, String words, String another) {
        EdtfTime time = time(text);

        assertThat(time).hasToString(words).isEqualTo(time(text)).isNotEqualTo(time(another));
        assertThat(time.hashCode()).isEqualTo(time(text).hashCode());
    }

    private static EdtfTime time(String text) {
        return ((EdtfDate) Edtf.parseToTheMinute(text)).time().orElseThrow();
    }

    @Test
    void is_one_of_several_dates_or_all_of_them() {
        assertThat(((EdtfSet) Edtf.parse("[1984,1986]")).isOneOf()).isTrue();
        assertThat(((EdtfSet) Edtf.parse("{1984,1986}")).isOneOf()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                  | other
            2015                 | 2016
            2015                 | 2015?
            2015/2016            | 2015/2017
            2015/2016            | 2014/2016
            2015/..              | 2015/
            2015/2016            | 2015/2016..
            {1984..1986}         | {1984,1986}
            {1984..1986}         | {1984..1987}
            {1984,1986}          | [1984,1986]
            2015-07-24T10:00:00Z | 2015-07-24T10:00:00
            """)
    void is_not_what_says_something_else(String one, String other) {
        assertThat(Edtf.parse(one)).isEqualTo(Edtf.parse(one)).isNotEqualTo(Edtf.parse(other));
        assertThat(Edtf.parse(one).hashCode()).isEqualTo(Edtf.parse(one).hashCode());
    }

    @Test
    void names_the_ends_of_an_interval() {
        assertThat(Edtf.parse("1984~/..")).isInstanceOfSatisfying(EdtfInterval.class, interval -> {
            assertThat(interval.from().kind()).isEqualTo(EdtfEnd.Kind.DATED);
            assertThat(interval.from().date()).contains((EdtfDate) Edtf.parse("1984~"));
            assertThat(interval.to().kind()).isEqualTo(EdtfEnd.Kind.OPEN);
            assertThat(interval.to().date()).isEmpty();
            assertThat(interval.isApproximate()).isTrue();
            assertThat(interval.isUncertain()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2004?-06-~11", "156X-XX", "Y1E30", "1964-08-04T15:50:09+07:00", "1984~/..", "[..1984,1990]"})
    void can_be_stored(String text) throws IOException, ClassNotFoundException {
        Edtf date = Edtf.parse(text);
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        new ObjectOutputStream(stored).writeObject(date);

        Object restored = new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray())).readObject();

        assertThat(restored).isEqualTo(date).hasSameHashCodeAs(date).hasToString(text);
        assertThat(((Edtf) restored).extent()).isEqualTo(date.extent());
    }

    @Test
    void reads_texts_of_any_length() {
        String digits = "9".repeat(500_000);

        assertThat(Edtf.parse("[1985" + ",1985".repeat(200_000) + "]").extent())
                .isEqualTo(Edtf.parse("1985").extent());
        assertThat(Edtf.parse("Y" + digits + "E" + digits).earliest()).isEmpty();
        assertThat(Edtf.parse("Y" + digits + "S3").earliest()).isEmpty();
        assertThat(Edtf.parse("{Y1E19..Y1E19}").latest()).isEmpty();
        assertThat(SmallLine.words(
                        Edtf.parse("[1000-01-01..4242-04-20]").extent().seconds()))
                .isEqualTo("1000-01-01T00:00:00 to 4242-04-20T23:59:59");
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }

    private static long day(String cell) {
        return switch (cell) {
            case "-inf" -> Bounds.DISTANT_PAST;
            case "+inf" -> Bounds.DISTANT_FUTURE;
            default -> Long.parseLong(cell);
        };
    }
}
