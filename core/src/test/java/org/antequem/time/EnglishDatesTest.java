package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', useHeadersInDisplayName = true, textBlock = """
        edtf                      | when
        1924-10-08                | on 8 October 1924
        2015-07                   | in July 2015
        1987                      | in 1987
        2015-21                   | in spring 2015
        196X                      | in the 1960s
        18XX                      | in the 19th century
        1860~                     | about 1860
        2015-10-07~               | about 7 October 2015
        2015?                     | perhaps in 2015
        1860%                     | perhaps about 1860
        1964-08-04T15:50Z         | at 15:50 UTC on 4 August 1964
        1964-08-04T22:39          | at 22:39 on 4 August 1964
        1964-08-04T22:39:07+02:00 | at 22:39:07 UTC+02:00 on 4 August 1964
        -2499                     | in 2500 BC
        -2499~                    | about 2500 BC
        -0043-03-15               | on 15 March 44 BC
        0045                      | in AD 45
        0045-07                   | in July AD 45
        006X                      | in the years AD 60 to AD 69
        000X                      | in the years 1 BC to AD 9
        010X                      | in the years AD 100 to AD 109
        190X                      | in the years 1900 to 1909
        00XX                      | in the years 1 BC to AD 99
        1XXX                      | in the years 1000 to 1999
        XXXX                      | in the years 1 BC to 9999
        1X6X                      | on a date that fits EDTF "1X6X"
        15XX-1X                   | on a date that fits EDTF "15XX-1X"
        2015-XX                   | in some month of 2015
        2015-XX-25                | on the 25th of a month of 2015
        2015-XX-XX                | on some day of 2015
        2015-07-XX                | on some day of July 2015
        2015-07-2X                | on a date that fits EDTF "2015-07-2X"
        1XXX-12                   | in December of a year from 1000 to 1999
        156X-12-25                | on 25 December of a year from 1560 to 1569
        156X-XX-25                | on the 25th of a month of a year from 1560 to 1569
        156X-12-XX                | on some day of December of a year from 1560 to 1569
        2015-25                   | in spring 2015 (northern hemisphere)
        2015-30                   | in summer 2015 (southern hemisphere)
        2015-24                   | in winter 2015
        2015-33                   | in the first quarter of 2015
        2015-38                   | in the second third of 2015
        2015-41                   | in the second half of 2015
        1950S2                    | in the 20th century
        Y17E7                     | in the year 170,000,000
        Y-17E7                    | in 170,000,001 BC
        Y170000002                | in the year 170,000,002
        Y1E30                     | on a date that fits EDTF "Y1E30"
        Y-1E30?                   | on a date that fits EDTF "Y-1E30?"
        Y3388E2S3                 | in the years 338,000 to 338,999
        [1667,1668,1670..1672]    | in 1667, in 1668 or between 1670 and 1672
        {1667,1668}               | in 1667 and in 1668
        {1667,1668..1670}         | in 1667 and in each year from 1668 to 1670
        [..1984]                  | by the end of 1984
        [1984..]                  | at some time from 1984 on
        {1984..}                  | in each year from 1984 on
        {..1984,1990-05}          | in each year up to 1984 and in May 1990
        [1667]                    | in 1667
        [2015-07-01,2015-07-03]   | on 1 July 2015 or on 3 July 2015
        2004-?06-11               | on 11 June 2004 (the month is uncertain)
        2004~-06-11               | on 11 June 2004 (the year is approximate)
        2004?-06-~11              | on 11 June 2004 (the year is uncertain; the day is approximate)
        2004-06~-11               | on 11 June 2004 (the year and the month are approximate)
        2004~-21                  | in spring 2004 (the year is approximate)
        156X-21                   | in spring of a year from 1560 to 1569
        2015-X2~                  | on a date that fits EDTF "2015-X2~"
        [1667~,1668?]             | about 1667 or perhaps in 1668
        """)
    void says_when_one_date_was(String edtf, String when) {
        Dating dating = Dating.of(edtf);

        assertThat(EnglishDates.when(dating)).isEqualTo(when);
        assertThat(EnglishDates.happened(dating)).isEqualTo("happened " + when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', useHeadersInDisplayName = true, textBlock = """
        edtf                   | throughout
        1924-10-08             | throughout 8 October 1924
        2015-07                | throughout July 2015
        196X                   | throughout the 1960s
        18XX                   | throughout the 19th century
        1860~                  | throughout about 1860
        2015?                  | perhaps throughout 2015
        1860%                  | perhaps throughout about 1860
        1964-08-04T15:50Z      | at 15:50 UTC on 4 August 1964
        -2499                  | throughout 2500 BC
        15XX-1X                | on a date that fits EDTF "15XX-1X"
        2015-XX-25             | on the 25th of a month of 2015
        2015-25                | throughout spring 2015 (northern hemisphere)
        [1667,1668,1670..1672] | in 1667, in 1668 or between 1670 and 1672
        {1667,1668}            | in 1667 and in 1668
        [1667]                 | throughout 1667
        2004-?06-11            | throughout 11 June 2004 (the month is uncertain)
        """)
    void says_what_a_state_lasted_through(String edtf, String throughout) {
        assertThat(EnglishDates.throughout(Dating.of(edtf))).isEqualTo(throughout);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', useHeadersInDisplayName = true, textBlock = """
        edtf                                | when                                                                        | happened                                                                                  | throughout
        2015-07/..                          | from July 2015 on                                                           | began in July 2015 and went on                                                            | from July 2015 on
        2015-06/                            | from June 2015 to a time that is not known                                  | began in June 2015                                                                        | from June 2015 to a time that is not known
        /2015-05                            | until some time in May 2015                                                 | ended in May 2015                                                                         | until May 2015
        ../2015-05                          | until some time in May 2015                                                 | ended in May 2015                                                                         | until May 2015
        2015-07/2015-09                     | from July to September 2015                                                 | began in July 2015 and ended in September 2015                                            | from July to September 2015
        2015-07/2016-09                     | from July 2015 to September 2016                                            | began in July 2015 and ended in September 2016                                            | from July 2015 to September 2016
        2020-01-03/2020-02-04               | from 3 January to 4 February 2020                                           | began on 3 January 2020 and ended on 4 February 2020                                      | from 3 January to 4 February 2020
        2020-01-03/2020-01-05               | from 3 to 5 January 2020                                                    | began on 3 January 2020 and ended on 5 January 2020                                       | from 3 to 5 January 2020
        2015-07/2015-07                     | in July 2015                                                                | happened in July 2015                                                                     | throughout July 2015
        2011/2020-02-04                     | from 2011 to 4 February 2020                                                | began in 2011 and ended on 4 February 2020                                                | from 2011 to 4 February 2020
        2015-07/2015                        | from July 2015 to 2015                                                      | began in July 2015 and ended in 2015                                                      | from July 2015 to 2015
        1964-08-04T22:39/1964-08-04T22:51   | from 22:39 to 22:51 on 4 August 1964                                        | began at 22:39 on 4 August 1964 and ended at 22:51 on 4 August 1964                       | from 22:39 to 22:51 on 4 August 1964
        1964-08-04T22:39Z/1964-08-05T01:10Z | from 22:39 UTC on 4 August 1964 to 01:10 UTC on 5 August 1964               | began at 22:39 UTC on 4 August 1964 and ended at 01:10 UTC on 5 August 1964               | from 22:39 UTC on 4 August 1964 to 01:10 UTC on 5 August 1964
        1964-08-04T22:39/1964-08-05         | from 22:39 on 4 August 1964 to 5 August 1964                                | began at 22:39 on 4 August 1964 and ended on 5 August 1964                                | from 22:39 on 4 August 1964 to 5 August 1964
        /1964-08-04T22:51..                 | until 22:51 on 4 August 1964 or later                                       | ended at 22:51 on 4 August 1964 or later                                                  | until 22:51 on 4 August 1964 or later
        ..2004-06-01/2004-06-20             | from 1 June 2004 or earlier to 20 June 2004                                 | began on 1 June 2004 or earlier and ended on 20 June 2004                                 | from 1 June 2004 or earlier to 20 June 2004
        1860~/1870?                         | from about 1860 to perhaps 1870                                             | began about 1860 and ended perhaps in 1870                                                | from about 1860 to perhaps 1870
        2015-25/2015-27                     | from spring 2015 (northern hemisphere) to autumn 2015 (northern hemisphere) | began in spring 2015 (northern hemisphere) and ended in autumn 2015 (northern hemisphere) | from spring 2015 (northern hemisphere) to autumn 2015 (northern hemisphere)
        2015-21/2015-23                     | from spring to autumn 2015                                                  | began in spring 2015 and ended in autumn 2015                                             | from spring to autumn 2015
        2015-02/..                          | from February 2015 on                                                       | began in February 2015 and went on                                                        | from February 2015 on
        2015-12-31T23:59:59/                | from 23:59:59 on 31 December 2015 to a time that is not known               | began at 23:59:59 on 31 December 2015                                                     | from 23:59:59 on 31 December 2015 to a time that is not known
        """)
    void says_from_when_to_when(String edtf, String when, String happened, String throughout) {
        Dating dating = Dating.of(edtf);

        assertThat(EnglishDates.when(dating)).isEqualTo(when);
        assertThat(EnglishDates.happened(dating)).isEqualTo(happened);
        assertThat(EnglishDates.throughout(dating)).isEqualTo(throughout);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', useHeadersInDisplayName = true, textBlock = """
        taken           | edtf                  | when                                                   | happened
        within          | 2015                  | in 2015                                                | happened in 2015
        starting within | 2015                  | from some time in 2015                                 | began in 2015
        starting by     | 2015                  | from 2015 or earlier                                   | began by the end of 2015
        by              | 2015                  | by the end of 2015                                     | was over by the end of 2015
        within          | 2020-01-03/2020-02-04 | between 3 January and 4 February 2020                  | happened at some time between 3 January and 4 February 2020
        starting within | 2020-01-03/2020-02-04 | from some time between 3 January and 4 February 2020   | began between 3 January and 4 February 2020
        starting by     | 2020-01-03/2020-02-04 | from 4 February 2020 or earlier                        | began by 4 February 2020
        by              | 2020-01-03/2020-02-04 | by 4 February 2020                                     | was over by 4 February 2020
        within          | 2015-07/2015-09       | between July and September 2015                        | happened at some time between July and September 2015
        starting within | 2015-07/2015-09       | from some time between July and September 2015         | began between July and September 2015
        starting by     | 2015-07/2015-09       | from September 2015 or earlier                         | began by the end of September 2015
        by              | 2015-07/2015-09       | by the end of September 2015                           | was over by the end of September 2015
        within          | 2015-07/..            | at some time from July 2015 on                         | happened at some time from July 2015 on
        starting within | 2015-07/..            | from July 2015 or later                                | began in July 2015 or later
        within          | /2015-05              | by the end of May 2015                                 | happened by the end of May 2015
        starting within | /2015-05              | from May 2015 or earlier                               | began by the end of May 2015
        starting by     | /2015-05              | from May 2015 or earlier                               | began by the end of May 2015
        by              | /2015-05              | by the end of May 2015                                 | was over by the end of May 2015
        within          | {1667,1668}           | at some time within EDTF "{1667,1668}"                 | happened at some time within EDTF "{1667,1668}"
        starting within | {1667,1668}           | from some time within EDTF "{1667,1668}"               | began at some time within EDTF "{1667,1668}"
        starting by     | {1667,1668}           | from the last date of EDTF "{1667,1668}" or earlier    | began by the last date of EDTF "{1667,1668}"
        by              | {1667,1668}           | by the last date of EDTF "{1667,1668}"                 | was over by the last date of EDTF "{1667,1668}"
        within          | [1667,1668]           | in 1667 or in 1668                                     | happened in 1667 or in 1668
        starting within | [1667,1668]           | from some time in 1667 or in 1668                      | began in 1667 or in 1668
        starting by     | [1667,1668]           | from the last date of EDTF "[1667,1668]" or earlier    | began by the last date of EDTF "[1667,1668]"
        by              | [1667,1668]           | by the last date of EDTF "[1667,1668]"                 | was over by the last date of EDTF "[1667,1668]"
        within          | 15XX-1X               | on a date that fits EDTF "15XX-1X"                     | happened on a date that fits EDTF "15XX-1X"
        starting within | 15XX-1X               | from some time on a date that fits EDTF "15XX-1X"      | began on a date that fits EDTF "15XX-1X"
        starting by     | 15XX-1X               | from the last date that fits EDTF "15XX-1X" or earlier | began by the last date that fits EDTF "15XX-1X"
        by              | 15XX-1X               | by the last date that fits EDTF "15XX-1X"              | was over by the last date that fits EDTF "15XX-1X"
        within          | 1860~                 | about 1860                                             | happened about 1860
        starting within | 1860~                 | from about 1860                                        | began about 1860
        starting by     | 1860~                 | from about 1860 or earlier                             | began by about 1860
        by              | 1860~                 | by about 1860                                          | was over by about 1860
        starting within | 2015-06-05            | from some time on 5 June 2015                          | began on 5 June 2015
        starting by     | 2015-06-05            | from 5 June 2015 or earlier                            | began by 5 June 2015
        by              | 2015-06-05            | by 5 June 2015                                         | was over by 5 June 2015
        starting within | 2015-06               | from some time in June 2015                            | began in June 2015
        starting by     | 2015-06               | from June 2015 or earlier                              | began by the end of June 2015
        by              | 2015-06               | by the end of June 2015                                | was over by the end of June 2015
        starting within | 1964-08-04T15:50Z     | from 15:50 UTC on 4 August 1964                        | began at 15:50 UTC on 4 August 1964
        starting by     | 1964-08-04T15:50Z     | from 15:50 UTC on 4 August 1964 or earlier             | began by 15:50 UTC on 4 August 1964
        by              | 1964-08-04T15:50Z     | by 15:50 UTC on 4 August 1964                          | was over by 15:50 UTC on 4 August 1964
        starting within | 2016?                 | perhaps from some time in 2016                         | began perhaps in 2016
        starting by     | 2016?                 | perhaps from 2016 or earlier                           | began perhaps by the end of 2016
        by              | 2016?                 | perhaps by the end of 2016                             | was over perhaps by the end of 2016
        starting within | 196X                  | from some time in the 1960s                            | began in the 1960s
        starting by     | 196X                  | from the 1960s or earlier                              | began by the end of the 1960s
        by              | 196X                  | by the end of the 1960s                                | was over by the end of the 1960s
        starting within | 2015-25               | from some time in spring 2015 (northern hemisphere)    | began in spring 2015 (northern hemisphere)
        starting by     | 2015-25               | from spring 2015 (northern hemisphere) or earlier      | began by the end of spring 2015 (northern hemisphere)
        by              | 2015-25               | by the end of spring 2015 (northern hemisphere)        | was over by the end of spring 2015 (northern hemisphere)
        early           | 2015-10               | in early October 2015                                  | happened in early October 2015
        mid             | 2015-10               | in mid-October 2015                                    | happened in mid-October 2015
        late            | 2015-10               | in late October 2015                                   | happened in late October 2015
        early           | 1987                  | in early 1987                                          | happened in early 1987
        mid             | 1987                  | in mid-1987                                            | happened in mid-1987
        late            | 1987                  | in late 1987                                           | happened in late 1987
        early           | 196X                  | early in the 1960s                                     | happened early in the 1960s
        mid             | 196X                  | in the middle of the 1960s                             | happened in the middle of the 1960s
        late            | 196X                  | late in the 1960s                                      | happened late in the 1960s
        early           | 18XX                  | early in the 19th century                              | happened early in the 19th century
        early           | 190X                  | early in the years 1900 to 1909                        | happened early in the years 1900 to 1909
        early           | 2015-21               | in early spring 2015                                   | happened in early spring 2015
        early           | 2015-25               | in early spring 2015 (northern hemisphere)             | happened in early spring 2015 (northern hemisphere)
        mid             | 2015-25               | in mid-spring 2015 (northern hemisphere)               | happened in mid-spring 2015 (northern hemisphere)
        late            | 2015-25               | in late spring 2015 (northern hemisphere)              | happened in late spring 2015 (northern hemisphere)
        early           | 2015-33               | early in the first quarter of 2015                     | happened early in the first quarter of 2015
        early           | 2015-07-05            | early on 5 July 2015                                   | happened early on 5 July 2015
        mid             | 2015-07-05            | in the middle of 5 July 2015                           | happened in the middle of 5 July 2015
        late            | 2015-07-05            | late on 5 July 2015                                    | happened late on 5 July 2015
        early           | 2015-10?              | perhaps in early October 2015                          | happened perhaps in early October 2015
        early           | 2015-07/2015-09       | early in the time from July to September 2015          | happened early in the time from July to September 2015
        early           | [1667]                | in early 1667                                          | happened in early 1667
        early           | [1670..1672]          | early in EDTF "[1670..1672]"                           | happened early in EDTF "[1670..1672]"
        early           | -2499                 | in early 2500 BC                                       | happened in early 2500 BC
        early           | 156X-21               | in early spring of a year from 1560 to 1569            | happened in early spring of a year from 1560 to 1569
        julian          | 1917-10-25            | on 25 October 1917 (Julian calendar)                   | happened on 25 October 1917 (Julian calendar)
        julian          | 1500-02-29            | on 29 February 1500 (Julian calendar)                  | happened on 29 February 1500 (Julian calendar)
        julian          | 1917-10               | in October 1917 (Julian calendar)                      | happened in October 1917 (Julian calendar)
        julian          | 1066-10-14/1066-12-25 | from 14 October to 25 December 1066 (Julian calendar)  | began on 14 October 1066 and ended on 25 December 1066 (Julian calendar)
        julian          | 1066-10-14/..         | from 14 October 1066 on (Julian calendar)              | began on 14 October 1066 and went on (Julian calendar)
        julian          | /1066                 | until some time in 1066 (Julian calendar)              | ended in 1066 (Julian calendar)
        julian          | -0043-03-15           | on 15 March 44 BC (Julian calendar)                    | happened on 15 March 44 BC (Julian calendar)
        """)
    void says_what_is_taken_from_a_date(String taken, String edtf, String when, String happened) {
        Dating dating = dating(taken, edtf);

        assertThat(EnglishDates.when(dating)).isEqualTo(when);
        assertThat(EnglishDates.happened(dating)).isEqualTo(happened);
    }

    private static Dating dating(String taken, String edtf) {
        return switch (taken) {
            case "within" -> Dating.sometimeWithin(edtf);
            case "starting within" -> Dating.startingWithin(edtf);
            case "starting by" -> Dating.startingBy(edtf);
            case "by" -> Dating.by(edtf);
            case "early" -> Dating.early(edtf);
            case "mid" -> Dating.mid(edtf);
            case "late" -> Dating.late(edtf);
            default -> Dating.julian(edtf);
        };
    }

    @Test
    void says_a_tolerance() {
        assertThat(EnglishDates.when(Dating.of("1964-08-04T22:39").giveOrTake(Span.minutes(10))))
                .isEqualTo("at 22:39 on 4 August 1964 (give or take 10 minutes)");
        assertThat(EnglishDates.happened(Dating.julian("1917-10-25").giveOrTake(Span.days(3))))
                .isEqualTo("happened on 25 October 1917 (Julian calendar; give or take 3 days)");
        assertThat(EnglishDates.throughout(Dating.of("2015-25").giveOrTake(Span.weeks(1))))
                .isEqualTo("throughout spring 2015 (northern hemisphere; give or take 1 week)");
    }

    @Test
    void quotes_the_words_of_a_source() {
        Dating dating = Dating.of("2015-21").inWords("late spring 2015");

        assertThat(EnglishDates.when(dating)).isEqualTo("(dated \"late spring 2015\")");
        assertThat(EnglishDates.happened(dating)).isEqualTo("is dated \"late spring 2015\"");
        assertThat(EnglishDates.throughout(dating)).isEqualTo("throughout \"late spring 2015\"");
    }

    @Test
    void quotes_them_whatever_is_done_with_the_dating() {
        Dating told = Dating.of("2015").inWords("that year");

        assertThat(EnglishDates.when(told.in(Conventions.STANDARD.inZone("+03:00"))))
                .isEqualTo("(dated \"that year\")");
        assertThat(EnglishDates.when(told.asRead())).isEqualTo("(dated \"that year\")");
        assertThat(EnglishDates.when(told.giveOrTake(Span.days(3))))
                .isEqualTo("(dated \"that year, give or take 3 days\")");
        assertThat(EnglishDates.when(new Dating("then", Bounds.from(0), Bounds.UNKNOWN, false)))
                .isEqualTo("(dated \"then\")");
    }

    @Test
    void says_a_date_itself_where_the_source_has_the_same_words() {
        assertThat(EnglishDates.when(Dating.of("2015-07-31").inWords("2015-07-31")))
                .isEqualTo("on 31 July 2015");
    }

    @Test
    void says_the_same_however_the_dating_is_read() {
        Dating spring = Dating.of("2015-21");

        assertThat(EnglishDates.when(spring.in(Conventions.STANDARD.inHemisphere(Hemisphere.SOUTHERN))))
                .isEqualTo("in spring 2015");
        assertThat(EnglishDates.when(spring.asRead())).isEqualTo("in spring 2015");
    }

    @Test
    void says_that_nothing_is_known() {
        assertThat(EnglishDates.when(Dating.UNKNOWN)).isEqualTo("at a time that is not recorded");
        assertThat(EnglishDates.happened(Dating.UNKNOWN)).isEqualTo("happened");
        assertThat(EnglishDates.throughout(Dating.UNKNOWN)).isEqualTo("at a time that is not recorded");
        assertThat(EnglishDates.when(Dating.UNKNOWN.inWords("on a day that is lost")))
                .isEqualTo("(dated \"on a day that is lost\")");
    }

    @Test
    void says_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(EnglishDates.when(Dating.of("1924-10-08T15:50"))).isEqualTo("at 15:50 on 8 October 1924");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_dating_in_other_words_is_another() {
        Dating dating = Dating.of("2015");

        assertThat(dating.inWords("2015")).isEqualTo(dating);
        assertThat(dating.inWords("that year")).isNotEqualTo(dating).isEqualTo(dating.inWords("that year"));
        assertThat(dating.inWords("that year").inWords("2015")).isEqualTo(dating);
        assertThat(EnglishDates.when(dating.inWords("that year").inWords("2015")))
                .isEqualTo("in 2015");
    }
}
