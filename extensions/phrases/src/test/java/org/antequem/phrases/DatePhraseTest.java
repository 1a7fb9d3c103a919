package org.antequem.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What date phrases come to, and what those are told that are none; what a season comes to is for {@link Dating}. */
class DatePhraseTest {

    private static final long DAY = 86_400;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            phrase                                            | edtf                       | first       | last
            2015-10-05                                        | 2015-10-05                 | 2015-10-05  | 2015-10-05
            5 October 2015                                    | 2015-10-05                 | 2015-10-05  | 2015-10-05
            October 5, 2015                                   | 2015-10-05                 | 2015-10-05  | 2015-10-05
            Oct. 5, 2015                                      | 2015-10-05                 | 2015-10-05  | 2015-10-05
            5 Oct 2015                                        | 2015-10-05                 | 2015-10-05  | 2015-10-05
            5 sept. 2015                                      | 2015-09-05                 | 2015-09-05  | 2015-09-05
            5th October 2015                                  | 2015-10-05                 | 2015-10-05  | 2015-10-05
            the 5th of October 2015                           | 2015-10-05                 | 2015-10-05  | 2015-10-05
            October 21st, 2015                                | 2015-10-21                 | 2015-10-21  | 2015-10-21
            22nd October 2015                                 | 2015-10-22                 | 2015-10-22  | 2015-10-22
            3 OCTOBER 2015                                    | 2015-10-03                 | 2015-10-03  | 2015-10-03
            12th October 2015                                 | 2015-10-12                 | 2015-10-12  | 2015-10-12
            Monday, 5 October 2015                            | 2015-10-05                 | 2015-10-05  | 2015-10-05
            Mon. 5 October 2015                               | 2015-10-05                 | 2015-10-05  | 2015-10-05
            Sunday the 4th of October 2015                    | 2015-10-04                 | 2015-10-04  | 2015-10-04
            29 February 2016                                  | 2016-02-29                 | 2016-02-29  | 2016-02-29

            October 2015                                      | 2015-10                    | 2015-10-01  | 2015-10-31
            October, 2015                                     | 2015-10                    | 2015-10-01  | 2015-10-31
            May 2015                                          | 2015-05                    | 2015-05-01  | 2015-05-31
            2015                                              | 2015                       | 2015-01-01  | 2015-12-31
            9800                                              | 9800                       | 9800-01-01  | 9800-12-31

            AD 315                                            | 0315                       | 0315-01-01  | 0315-12-31
            315 AD                                            | 0315                       | 0315-01-01  | 0315-12-31
            315 CE                                            | 0315                       | 0315-01-01  | 0315-12-31
            A.D. 315                                          | 0315                       | 0315-01-01  | 0315-12-31
            44 BC                                             | -0043                      | -0043-01-01 | -0043-12-31
            44 BCE                                            | -0043                      | -0043-01-01 | -0043-12-31
            44 B.C.                                           | -0043                      | -0043-01-01 | -0043-12-31
            1 BC                                              | 0000                       | 0000-01-01  | 0000-12-31
            15 March 44 BC                                    | [-0043-03-13,-0043-03-15]  | -0043-03-13 | -0043-03-15
            March 15, 44 BC                                   | [-0043-03-13,-0043-03-15]  | -0043-03-13 | -0043-03-15
            March 44 BC                                       | [-0043-02-27..-0043-03-31] | -0043-02-27 | -0043-03-31
            March 15 AD                                       | [0015-02-27..0015-03-31]   | 0015-02-27  | 0015-03-31
            March 15 AD 33                                    | [0033-03-13,0033-03-15]    | 0033-03-13  | 0033-03-15
            29 February 1 BC                                  | [0000-02-27,0000-02-29]    | 0000-02-27  | 0000-02-29

            winter 1941–42                                    | [1941-12-01..1942-03-21]   | 1941-12-01  | 1942-03-21
            winter 1941/42                                    | [1941-12-01..1942-03-21]   | 1941-12-01  | 1942-03-21
            winter of 1941-1942                               | [1941-12-01..1942-03-21]   | 1941-12-01  | 1942-03-21
            winter 1999–2000                                  | [1999-12-01..2000-03-21]   | 1999-12-01  | 2000-03-21
            winter 1999–00                                    | [1999-12-01..2000-03-21]   | 1999-12-01  | 2000-03-21
            early winter 1941–42                              | [1941-12-01..1942-02-05]   | 1941-12-01  | 1942-02-05
            mid winter 1941–42                                | [1941-12-23..1942-02-27]   | 1941-12-23  | 1942-02-27
            late winter 1941–42                               | [1942-01-15..1942-03-21]   | 1942-01-15  | 1942-03-21

            early October 2015                                | [2015-10-01..2015-10-16]   | 2015-10-01  | 2015-10-16
            mid July 2015                                     | [2015-07-08..2015-07-24]   | 2015-07-08  | 2015-07-24
            mid-July 2015                                     | [2015-07-08..2015-07-24]   | 2015-07-08  | 2015-07-24
            late July 2015                                    | [2015-07-16..2015-07-31]   | 2015-07-16  | 2015-07-31
            the end of July 2015                              | [2015-07-16..2015-07-31]   | 2015-07-16  | 2015-07-31
            the beginning of July 2015                        | [2015-07-01..2015-07-16]   | 2015-07-01  | 2015-07-16
            the start of July 2015                            | [2015-07-01..2015-07-16]   | 2015-07-01  | 2015-07-16
            the middle of the 1860s                           | [1862-07-02..1867-07-02]   | 1862-07-02  | 1867-07-02
            mid-1964                                          | [1964-04-01..1964-10-01]   | 1964-04-01  | 1964-10-01
            early 1860s                                       | [1860-01-01..1864-12-31]   | 1860-01-01  | 1864-12-31
            the late 1860s                                    | [1864-12-31..1869-12-31]   | 1864-12-31  | 1869-12-31
            early 8th century                                 | [0700-01-01..0751-01-01]   | 0700-01-01  | 0751-01-01
            mid 8th century                                   | [0725-01-01..0776-01-01]   | 0725-01-01  | 0776-01-01
            late 8th century                                  | [0750-01-01..0800-12-31]   | 0750-01-01  | 0800-12-31
            early 1st century                                 | [0001-01-01..0050-12-31]   | 0001-01-01  | 0050-12-31
            late 3rd century BC                               | [-0249-01-01..-0199-12-31] | -0249-01-01 | -0199-12-31
            early 1st century B.C.                            | [-0099-01-01..-0049-07-02] | -0099-01-01 | -0049-07-02
            late 1st century BC                               | [-0049-01-01..0000-12-31]  | -0049-01-01 | 0000-12-31
            early 1900s                                       | [1900-01-01..1949-12-31]   | 1900-01-01  | 1949-12-31
            mid 1900s                                         | [1902-07-03..1974-12-31]   | 1902-07-03  | 1974-12-31
            late 1900s                                        | [1905-01-01..1999-12-31]   | 1905-01-01  | 1999-12-31

            8th century                                       | [0700..0800]               | 0700-01-01  | 0800-12-31
            the 8th century AD                                | [0700..0800]               | 0700-01-01  | 0800-12-31
            1st century                                       | [0001..0100]               | 0001-01-01  | 0100-12-31
            21st century                                      | [2000..2100]               | 2000-01-01  | 2100-12-31
            99th century                                      | [9800..9900]               | 9800-01-01  | 9900-12-31
            12th century                                      | [1100..1200]               | 1100-01-01  | 1200-12-31
            3rd century BC                                    | [-0299..-0199]             | -0299-01-01 | -0199-12-31
            1st century BC                                    | [-0099..0000]              | -0099-01-01 | 0000-12-31
            the 1860s                                         | 186X                       | 1860-01-01  | 1869-12-31
            1860s                                             | 186X                       | 1860-01-01  | 1869-12-31
            the 1900s                                         | 19XX                       | 1900-01-01  | 1999-12-31
            the 2000s                                         | 20XX                       | 2000-01-01  | 2099-12-31

            circa 1860                                        | 1860~                      | 1855-01-01  | 1865-12-31
            c. 1860                                           | 1860~                      | 1855-01-01  | 1865-12-31
            c.1860                                            | 1860~                      | 1855-01-01  | 1865-12-31
            ca. 5 October 2015                                | 2015-10-05~                | 2015-10-04  | 2015-10-06
            about the 1860s                                   | 186X~                      | 1850-01-01  | 1879-12-31
            around October 2015                               | 2015-10~                   | 2015-09-01  | 2015-11-30
            approximately 44 BC                               | -0043~                     | -0044-01-01 | -0042-12-31
            circa 1860?                                       | 1860%                      | 1855-01-01  | 1865-12-31
            1862?                                             | 1862?                      | 1862-01-01  | 1862-12-31
            October 2015?                                     | 2015-10?                   | 2015-10-01  | 2015-10-31
            5 October 2015?                                   | 2015-10-05?                | 2015-10-05  | 2015-10-05
            the 2010s?                                        | 201X?                      | 2010-01-01  | 2019-12-31
            probably 1862                                     | 1862?                      | 1862-01-01  | 1862-12-31
            perhaps c. 1914                                   | 1914%                      | 1913-01-01  | 1915-12-31

            between April and June 2015                       | [2015-04..2015-06]         | 2015-04-01  | 2015-06-30
            between 1860 and 1865                             | [1860..1865]               | 1860-01-01  | 1865-12-31
            between 1860 and 1860                             | [1860..1860]               | 1860-01-01  | 1860-12-31
            between 5 and 7 October 2015                      | [2015-10-05..2015-10-07]   | 2015-10-05  | 2015-10-07
            between April and 10 June 2015                    | [2015-04-01..2015-06-10]   | 2015-04-01  | 2015-06-10
            between c. 1860 and 1865                          | [1855-01-01..1868-12-31]   | 1855-01-01  | 1868-12-31
            between 1860 and c. 1865                          | [1860-01-01..1868-12-31]   | 1860-01-01  | 1868-12-31
            between the 1860s and the 1880s                   | [1860-01-01..1889-12-31]   | 1860-01-01  | 1889-12-31
            between early April and late June 2015            | [2015-04-01..2015-06-30]   | 2015-04-01  | 2015-06-30
            between the week of 5 October and 7 November 2015 | [2015-10-04..2015-11-07]   | 2015-10-04  | 2015-11-07
            between 300 and 200 BC                            | [-0299..-0199]             | -0299-01-01 | -0199-12-31
            between 50 BC and AD 20                           | [-0049..0020]              | -0049-01-01 | 0020-12-31
            between 44 BC and 20 AD                           | [-0043..0020]              | -0043-01-01 | 0020-12-31

            from April to June 2015                           | 2015-04/2015-06            | 2015-04-01  | 2015-06-30
            April through June 2015                           | 2015-04/2015-06            | 2015-04-01  | 2015-06-30
            April–June 2015                                   | 2015-04/2015-06            | 2015-04-01  | 2015-06-30
            5–7 October 2015                                  | 2015-10-05/2015-10-07      | 2015-10-05  | 2015-10-07
            5-7 October 2015                                  | 2015-10-05/2015-10-07      | 2015-10-05  | 2015-10-07
            5th to 7th October 2015                           | 2015-10-05/2015-10-07      | 2015-10-05  | 2015-10-07
            October 5–7, 2015                                 | 2015-10-05/2015-10-07      | 2015-10-05  | 2015-10-07
            5 October – 3 November 2015                       | 2015-10-05/2015-11-03      | 2015-10-05  | 2015-11-03
            October 5 – November 3, 2015                      | 2015-10-05/2015-11-03      | 2015-10-05  | 2015-11-03
            5 October 2014 to 3 November 2015                 | 2014-10-05/2015-11-03      | 2014-10-05  | 2015-11-03
            1914–1918                                         | 1914/1918                  | 1914-01-01  | 1918-12-31
            1860-1865                                         | 1860/1865                  | 1860-01-01  | 1865-12-31
            from October 1914 to 1918                         | 1914-10/1918               | 1914-10-01  | 1918-12-31
            the 1860s to 1875                                 | 186X/1875                  | 1860-01-01  | 1875-12-31
            the 1860s–1875                                    | 186X/1875                  | 1860-01-01  | 1875-12-31
            c. 1860–1865                                      | 1860~/1865~                | 1855-01-01  | 1868-12-31
            1860–1865?                                        | 1860?/1865?                | 1860-01-01  | 1865-12-31
            1860?–1865                                        | 1860?/1865                 | 1860-01-01  | 1865-12-31
            perhaps 1860–1865                                 | 1860?/1865?                | 1860-01-01  | 1865-12-31
            100–44 BC                                         | -0099/-0043                | -0099-01-01 | -0043-12-31

            2014 or 2015                                      | [2014,2015]                | 2014-01-01  | 2015-12-31
            April or June 2015                                | [2015-04,2015-06]          | 2015-04-01  | 2015-06-30
            1862 or perhaps 1863                              | [1862,1863?]               | 1862-01-01  | 1863-12-31
            perhaps 1862 or 1863                              | [1862?,1863?]              | 1862-01-01  | 1863-12-31
            1863 or 1862                                      | [1863,1862]                | 1862-01-01  | 1863-12-31
            late 2014 or early 2015                           | [2014-07-02..2015-07-02]   | 2014-07-02  | 2015-07-02
            early April or May 2015                           | [2015-04-01..2015-05-31]   | 2015-04-01  | 2015-05-31
            November or December 2015                         | [2015-11,2015-12]          | 2015-11-01  | 2015-12-31
            December 2015 or January 2016                     | [2015-12,2016-01]          | 2015-12-01  | 2016-01-31
            31 December 2015 or 1 January 2016                | [2015-12-31,2016-01-01]    | 2015-12-31  | 2016-01-01
            24 or 25 October 1917 O.S.                        | [1917-11-06,1917-11-07]    | 1917-11-06  | 1917-11-07
            October 2014 or 2015                              | [2014-10,2015]             | 2014-10-01  | 2015-12-31
            late 2014 or 2015                                 | [2014-07-02..2015-12-31]   | 2014-07-02  | 2015-12-31
            300 or 400 BC                                     | [-0299,-0399]              | -0399-01-01 | -0299-12-31

            by 2015-10-05                                     | [..2015-10-05]             | none        | 2015-10-05
            c. 2015-10-05                                     | 2015-10-05~                | 2015-10-04  | 2015-10-06
            Monday, 2015-10-05                                | 2015-10-05                 | 2015-10-05  | 2015-10-05
            between 2015-10-05 and 2015-10-07                 | [2015-10-05..2015-10-07]   | 2015-10-05  | 2015-10-07
            from 2015-10-05 to 2015-10-07                     | 2015-10-05/2015-10-07      | 2015-10-05  | 2015-10-07
            2015-10-05 or 44 BC                               | [2015-10-05,-0043]         | -0043-01-01 | 2015-10-05
            25 October 1917 O.S. or 1917-11-07                | [1917-11-07,1917-11-07]    | 1917-11-07  | 1917-11-07
            the 3rd century or the 2nd century BC             | [-0299-01-01..-0099-12-31] | -0299-01-01 | -0099-12-31

            by 6 October 2015                                 | [..2015-10-06]             | none        | 2015-10-06
            by early October 2015                             | [..2015-10-16]             | none        | 2015-10-16

            the week of 5 October 2015                        | [2015-10-04..2015-10-11]   | 2015-10-04  | 2015-10-11
            the week of Sunday, 4 October 2015                | [2015-09-28..2015-10-10]   | 2015-09-28  | 2015-10-10
            week of October 10, 2015                          | [2015-10-04..2015-10-16]   | 2015-10-04  | 2015-10-16
            the week of 25 October 1917 O.S.                  | [1917-11-04..1917-11-13]   | 1917-11-04  | 1917-11-13

            25 October 1917 O.S.                              | 1917-11-07                 | 1917-11-07  | 1917-11-07
            25 October 1917 (O.S.)                            | 1917-11-07                 | 1917-11-07  | 1917-11-07
            25 October 1917 OS                                | 1917-11-07                 | 1917-11-07  | 1917-11-07
            25 October 1917 Old Style                         | 1917-11-07                 | 1917-11-07  | 1917-11-07
            25 October 1917 (Julian)                          | 1917-11-07                 | 1917-11-07  | 1917-11-07
            Wednesday, 25 October 1917 (Julian calendar)      | 1917-11-07                 | 1917-11-07  | 1917-11-07
            29 February 1900 O.S.                             | 1900-03-13                 | 1900-03-13  | 1900-03-13
            October 1917 (O.S.)                               | [1917-10-14..1917-11-13]   | 1917-10-14  | 1917-11-13
            1917 O.S.                                         | [1917-01-14..1918-01-13]   | 1917-01-14  | 1918-01-13
            early October 1917 O.S.                           | [1917-10-14..1917-10-29]   | 1917-10-14  | 1917-10-29
            c. 25 October 1917 O.S.                           | 1917-11-07~                | 1917-11-06  | 1917-11-08
            25–27 October 1917 O.S.                           | 1917-11-07/1917-11-09      | 1917-11-07  | 1917-11-09
            7 November 1917 N.S.                              | 1917-11-07                 | 1917-11-07  | 1917-11-07
            7 November 1917 (New Style)                       | 1917-11-07                 | 1917-11-07  | 1917-11-07
            7 November 1917 Gregorian                         | 1917-11-07                 | 1917-11-07  | 1917-11-07
            25 October 1917 O.S. – 20 November 1917 N.S.      | 1917-11-07/1917-11-20      | 1917-11-07  | 1917-11-20
            15 March 44 BC (Julian)                           | -0043-03-13                | -0043-03-13 | -0043-03-13
            29 February 1500 (O.S.)                           | 1500-03-10                 | 1500-03-10  | 1500-03-10
            """)
    void come_to_days(String text, String edtf, String first, String last) {
        DatePhrase phrase = DatePhrase.parse(text);
        Bounds extent = phrase.dating().extent();

        assertThat(phrase.edtf()).hasToString(edtf);
        assertThat(extent.hasEarliest() ? day(extent.earliest()) : "none").isEqualTo(first);
        assertThat(extent.hasLatest() ? day(extent.latest()) : "none").isEqualTo(last);
        assertThat(phrase).hasToString(text);
        assertThat(phrase.dating())
                .hasToString(text)
                .isEqualTo(DatePhrase.parse(text).dating());
        DatePhraseLawsTest.assertLaws(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            phrase                           | edtf
            spring 2015                      | 2015-21
            the summer of 1914               | 1914-22
            autumn 2015                      | 2015-23
            Fall 2015                        | 2015-23
            winter 2015                      | 2015-24
            spring 44 BC                     | -0043-21
            c. summer 1914                   | 1914-22~
            summer 1914?                     | 1914-22?
            from spring to autumn 2015       | 2015-21/2015-23
            winter 1941 – spring 1942        | 1941-24/1942-21
            spring or summer 2015            | [2015-21,2015-22]
            autumn 2015 or winter 2015       | [2015-23,2015-24]
            by spring 2015                   | [..2015-21]
            """)
    void come_to_seasons(String text, String edtf) {
        DatePhrase phrase = DatePhrase.parse(text);

        assertThat(phrase.edtf()).hasToString(edtf);
        assertThat(phrase.dating()).isEqualTo(Dating.of(edtf).inWords(text));
        DatePhraseLawsTest.assertLaws(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            phrase                            | edtf
            4 August 1964, 15:50              | 1964-08-04T15:50
            4 August 1964 at 15:50            | 1964-08-04T15:50
            15:50 on 4 August 1964            | 1964-08-04T15:50
            15:50, 4 August 1964              | 1964-08-04T15:50
            4 August 1964, 15:50:30           | 1964-08-04T15:50:30
            4 August 1964, 15:50 GMT          | 1964-08-04T15:50Z
            3:15 p.m. on 4 August 1964        | 1964-08-04T15:15
            12:15 a.m. on 4 August 1964       | 1964-08-04T00:15
            12:15 pm on Tuesday, 4 August 1964 | 1964-08-04T12:15
            25 October 1917 O.S. at 21:40     | 1917-11-07T21:40
            4 August 1964 at 3 p.m.           | 1964-08-04T15:00/1964-08-04T15:59
            3 pm on 4 August 1964             | 1964-08-04T15:00/1964-08-04T15:59
            12 a.m. on 4 August 1964          | 1964-08-04T00:00/1964-08-04T00:59
            """)
    void come_to_minutes_and_hours(String text, String edtf) {
        DatePhrase phrase = DatePhrase.parse(text);

        assertThat(phrase.edtf()).hasToString(edtf);
        assertThat(phrase.dating())
                .isEqualTo((edtf.contains("/") ? Dating.sometimeWithin(edtf) : Dating.of(edtf)).inWords(text));
    }

    @Test
    void come_to_halves_of_seasons() {
        assertThat(DatePhrase.parse("early spring 2015").dating())
                .isEqualTo(Dating.early("2015-21").inWords("early spring 2015"));
        assertThat(DatePhrase.parse("mid-spring 2015").dating())
                .isEqualTo(Dating.mid("2015-21").inWords("mid-spring 2015"));
        assertThat(DatePhrase.parse("late spring 2015").dating())
                .isEqualTo(Dating.late("2015-21").inWords("late spring 2015"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            phrase                         | border   | edtf           | words
            before 1850                    | INCLUDED | [..1850]       | before 1850 (1850 itself included)
            before 1850                    | EXCLUDED | [..1849-12-31] | before 1850 (1850 itself excluded)
            after 6 October 2015           | INCLUDED | [2015-10-06..] | after 6 October 2015 (6 October 2015 itself included)
            before October 2015            | UNSTATED | [..2015-10]    | before October 2015 (October 2015 itself perhaps included)
            after spring 2015              | UNSTATED | [2015-21..]    | after spring 2015 (spring 2015 itself perhaps included)
            before c. 1850?                | UNSTATED | [..1850%]      | before c. 1850? (c. 1850? itself perhaps included)
            after early October 2015       | UNSTATED | [2015-10-01..] | after early October 2015 (early October 2015 itself perhaps included)
            before 15:50 on 4 August 1964  | UNSTATED | ../1964-08-04T15:50 | before 15:50 on 4 August 1964 (15:50 on 4 August 1964 itself perhaps included)
            before 15:50 on 4 August 1964  | INCLUDED | ../1964-08-04T15:50 | before 15:50 on 4 August 1964 (15:50 on 4 August 1964 itself included)
            after 15:50 on 4 August 1964   | INCLUDED | 1964-08-04T15:50/.. | after 15:50 on 4 August 1964 (15:50 on 4 August 1964 itself included)
            after 15:50 on 4 August 1964   | UNSTATED | 1964-08-04T15:50/.. | after 15:50 on 4 August 1964 (15:50 on 4 August 1964 itself perhaps included)
            by 15:50 on 4 August 1964      | UNSTATED | ../1964-08-04T15:50 | by 15:50 on 4 August 1964
            before 3 p.m. on 4 August 1964 | INCLUDED | ../1964-08-04T15:59 | before 3 p.m. on 4 August 1964 (3 p.m. on 4 August 1964 itself included)
            before 14 October 1066         | UNSTATED | [..1066-10-20] | before 14 October 1066 (14 October 1066 itself perhaps included)
            by 1850                        | UNSTATED | [..1850]       | by 1850
            after 6 October 2015           | EXCLUDED | [2015-10-07..] | after 6 October 2015 (6 October 2015 itself excluded)
            after 2015-10-05               | INCLUDED | [2015-10-05..] | after 2015-10-05 (2015-10-05 itself included)
            before 2015-10-05              | EXCLUDED | [..2015-10-04] | before 2015-10-05 (2015-10-05 itself excluded)
            before October 2015            | EXCLUDED | [..2015-09-30] | before October 2015 (October 2015 itself excluded)
            after the 1860s                | INCLUDED | [186X..]       | after the 1860s (the 1860s itself included)
            after the 1860s                | EXCLUDED | [1870-01-01..] | after the 1860s (the 1860s itself excluded)
            before 44 BC                   | EXCLUDED | [..-0044-12-31] | before 44 BC (44 BC itself excluded)
            after 9800                     | EXCLUDED | [9801-01-01..] | after 9800 (9800 itself excluded)
            before October 1917 O.S.       | EXCLUDED | [..1917-10-13] | before October 1917 O.S. (October 1917 O.S. itself excluded)
            before October 1917 O.S.       | INCLUDED | [..1917-11-13] | before October 1917 O.S. (October 1917 O.S. itself included)
            after early October 2015       | INCLUDED | [2015-10-01..] | after early October 2015 (early October 2015 itself included)
            before c. 1850?                | INCLUDED | [..1850%]      | before c. 1850? (c. 1850? itself included)
            after the 8th century          | INCLUDED | [0700-01-01..] | after the 8th century (the 8th century itself included)
            before late 1900s              | INCLUDED | [..1999-12-31] | before late 1900s (late 1900s itself included)
            by 1850                        | INCLUDED | [..1850]       | by 1850
            by 1850                        | EXCLUDED | [..1850]       | by 1850
            1850                           | EXCLUDED | 1850           | 1850
            """)
    void say_how_their_border_was_read(String text, Border border, String edtf, String words) {
        DatePhrase phrase = DatePhrase.parse(text, border);

        assertThat(phrase.edtf()).hasToString(edtf);
        assertThat(phrase).hasToString(words);
        assertThat(DatePhrase.parse(text, border).dating())
                .isEqualTo(phrase.dating())
                .hasToString(words);
        DatePhraseLawsTest.assertLaws(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            phrase                       | position | found
            before spring 2015           | 8        | spring
            before early 1850            | 14       | 1850
            after c. 1850                | 10       | 1850
            after 1850?                  | 7        | 1850
            after perhaps 1850           | 15       | 1850
            before the 1900s             | 12       | 1900
            before the 8th century       | 12       | 8
            before the week of 1 May 1850 | 12      | week
            before 15:50 on 4 August 1964 | 17      | 4
            after 15:50 on 4 August 1964 | 16       | 4
            """)
    void exclude_nothing_that_has_no_certain_border(String text, int position, String found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePhrase.parse(text, Border.EXCLUDED))
                .withMessage(
                        "not understood: \"%s\", at position %s: found '%s'; expected a day, a month, a year or a"
                                + " decade, since no other can be excluded",
                        text, position, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            phrase                                  | position | complaint
            last Tuesday                            | 1        | found 'last'; expected a day, a month, a season, a year, a decade or a century
            circa                                   | 6        | the phrase breaks off; expected a day, a month, a season, a year, a decade or a century
            probably the                            | 13       | the phrase breaks off; expected a day, a month, a season, a year, a decade or a century
            before                                  | 7        | the phrase breaks off; expected a day, a month, a season, a year, a decade or a century
            the                                     | 4        | the phrase breaks off; expected a day, a month, a season, a year, a decade or a century
            midsummer 1914                          | 1        | found 'midsummer'; expected an English word of a date, or nothing
            hello                                   | 1        | found 'hello'; expected an English word of a date, or nothing

            October                                 | 8        | the phrase breaks off; expected a year
            5 October                               | 10       | the phrase breaks off; expected a year
            5th of                                  | 7        | the phrase breaks off; expected a month
            5th                                     | 4        | the phrase breaks off; expected a month or 'century'
            October 5,                              | 11       | the phrase breaks off; expected a year
            spring                                  | 7        | the phrase breaks off; expected a year
            summer of                               | 10       | the phrase breaks off; expected a year
            winter                                  | 7        | the phrase breaks off; expected a year
            AD                                      | 3        | the phrase breaks off; expected a year
            the week of                             | 12       | the phrase breaks off; expected a day
            the week of October 2015                | 13       | found 'October'; expected a day
            week 41 of 2015                         | 6        | found '41'; expected 'of'
            Monday                                  | 7        | the phrase breaks off; expected a day
            Monday, October 2015                    | 9        | found 'October'; expected a day
            the 60s                                 | 5        | found '60'; expected a year of four digits, or of fewer with BC or AD
            '''60s'                                | 1        | found '''; expected a day, a month, a season, a year, a decade or a century
            1865s                                   | 1        | found '1865s'; expected a decade of four digits, as in 1860s
            0000s                                   | 1        | found '0000s'; expected a decade of four digits, as in 1860s
            AD 1860s                                | 8        | found 's'; expected the end of the phrase
            5/10/2015                               | 1        | '5/10/2015' is 5 October 2015 or 10 May 2015; expected the month as a word, or a date as YYYY-MM-DD
            0/10/2015                               | 1        | found '0/10/2015'; expected the month as a word, or a date as YYYY-MM-DD
            5.10.2015                               | 1        | '5.10.2015' is 5 October 2015 or 10 May 2015; expected the month as a word, or a date as YYYY-MM-DD
            5-10-15                                 | 1        | found '5-10-15'; expected the month as a word, or a date as YYYY-MM-DD
            2015-13                                 | 6        | found '13'; expected a year of four digits, or of fewer with BC or AD

            October 15                              | 11       | the phrase breaks off; expected a year
            5 October 15                            | 11       | found '15'; expected a year of four digits, or of fewer with BC or AD
            5 October '15                           | 11       | found '''; expected a year
            summer 1914–15                          | 13       | found '15'; expected a date as precise as the one before the dash
            October 1914–1918                       | 14       | found '1918'; expected a date as precise as the one before the dash
            early 1914–1918                         | 12       | found '1918'; expected a date as precise as the one before the dash
            winter 1941–45                          | 13       | found '45'; expected 1942 or 42, the year in which that winter ends
            winter 1941–4                           | 13       | found '4'; expected 1942 or 42, the year in which that winter ends
            winter 44–43 BC                         | 11       | found '43'; expected a date as precise as the one before the dash
            315                                     | 1        | found '315'; expected a year of four digits, or of fewer with BC or AD
            0 BC                                    | 1        | found '0'; expected a year of four digits, or of fewer with BC or AD
            0000 AD                                 | 1        | found '0000'; expected a year of four digits, or of fewer with BC or AD
            early 0000                              | 7        | found '0000'; expected a year of four digits, or of fewer with BC or AD
            early 9801                              | 7        | found '9801'; expected a year up to 9800
            1234567890123                           | 1        | found '1234567890123'; expected a year of four digits, or of fewer with BC or AD

            late                                    | 5        | the phrase breaks off; expected a month, a season, a year, a decade or a century
            late-                                   | 6        | the phrase breaks off; expected a month, a season, a year, a decade or a century
            late 5 October 2015                     | 6        | found '5'; expected a month, a season, a year, a decade or a century, since a day has no halves
            early the week of 5 October 2015        | 7        | found 'the'; expected a month, a season, a year, a decade or a century
            the end July 2015                       | 9        | found 'July'; expected 'of'
            mid early 2015                          | 5        | found 'early'; expected a month, a season, a year, a decade or a century
            circa early 2015                        | 13       | found '2015'; expected a day, a month, a season, a year or a decade, since no other can be in doubt
            c. 8th century                          | 4        | found '8'; expected a day, a month, a season, a year or a decade, since no other can be in doubt
            c. winter 1941–42                       | 4        | found 'winter'; expected a day, a month, a season, a year or a decade, since no other can be in doubt
            perhaps October 1917 (O.S.)             | 9        | found 'October'; expected a day, a month, a season, a year or a decade, since no other can be in doubt
            8th century?                            | 12       | found '?'; expected the end of the phrase
            late 1860?                              | 10       | found '?'; expected the end of the phrase
            the week of 5 October 2015?             | 27       | found '?'; expected the end of the phrase
            0th century                             | 1        | found '0'; expected a century from the 1st to the 99th
            100th century                           | 1        | found '100'; expected a century from the 1st to the 99th
            8rd century                             | 2        | found 'rd'; expected 'th'
            5st October 2015                        | 2        | found 'st'; expected 'th'
            11st October 2015                       | 3        | found 'st'; expected 'th'
            3th October 2015                        | 2        | found 'th'; expected 'rd'
            5 th October 2015                       | 1        | found '5'; expected a year of four digits, or of fewer with BC or AD
            5th BC                                  | 5        | found 'BC'; expected a month or 'century'
            1860th                                  | 7        | the phrase breaks off; expected a month or 'century'
            5th–44 BC                               | 1        | found '5'; expected a day with its month
            0th to 7th October 2015                 | 1        | found '0'; expected a day from 1 on

            31 April 2015                           | 1        | day 31; expected 1 to 30 in that month
            0 April 2015                            | 1        | found '0'; expected a day from 1 on
            29 February 1900                        | 1        | day 29; expected 1 to 28 in that month, or (O.S.) behind it: the Julian calendar has that day
            29 February 1500 N.S.                   | 1        | day 29; expected 1 to 28 in that month
            30 February 1500                        | 1        | day 30; expected 1 to 28 in that month
            29 February 1501                        | 1        | day 29; expected 1 to 28 in that month
            30 February 1900 O.S.                   | 1        | day 30; expected 1 to 29 in that month
            29 February 1901 O.S.                   | 1        | day 29; expected 1 to 28 in that month
            April 31, 2015                          | 7        | day 31; expected 1 to 30 in that month
            Tuesday, 5 October 2015                 | 1        | found 'Tuesday'; expected Monday, which that day is
            Thu 25 October 1917 O.S.                | 1        | found 'Thu'; expected Wednesday, which that day is

            between 1860                            | 13       | the phrase breaks off; expected 'and'
            between 1860 or 1865                    | 14       | found 'or'; expected 'and'
            between 1860–1865                       | 13       | found '–'; expected 'and'
            between June and April 2015             | 18       | the range ends before it starts; expected the earlier date first
            between 1865 and 1860                   | 18       | the range ends before it starts; expected the earlier date first
            between 44 BC and 50 BC                 | 19       | the range ends before it starts; expected the earlier date first
            between late June and early April 2015  | 29       | the range ends before it starts; expected the earlier date first
            between 1860? and 1865                  | 9        | found '1860'; expected a date without doubt, since EDTF cannot say it of a range
            between c. 1860 and 1865?               | 12       | found '1860'; expected a date without doubt, since EDTF cannot say it of a range
            late 1860 or perhaps 1861               | 22       | found '1861'; expected a date without doubt, since EDTF cannot say it of a range
            from 1865 to 1860                       | 14       | the range ends before it starts; expected the earlier date first
            from 1860                               | 10       | the phrase breaks off; expected 'to'
            from 1860–1865                          | 10       | found '–'; expected 'to'
            from 1860 and 1865                      | 11       | found 'and'; expected 'to'
            from winter to spring 2015              | 16       | the range ends before it starts; expected the earlier date first
            from April 2015 to June                 | 24       | the phrase breaks off; expected a year
            between 5 and 7                         | 9        | found '5'; expected a year of four digits, or of fewer with BC or AD
            October to 2015                         | 9        | found 'to'; expected a year
            15 to AD 20                             | 1        | found '15'; expected a year of four digits, or of fewer with BC or AD
            October 5 to the 1860s                  | 11       | found 'to'; expected a year
            5 or April 2015                         | 1        | found '5'; expected a year of four digits, or of fewer with BC or AD
            5, 2015                                 | 1        | found '5'; expected a day with its month
            5 2015                                  | 1        | found '5'; expected a day with its month
            autumn to winter 1941–42                | 8        | found 'to'; expected a year

            December or January 2016                | 13       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            31 December or 1 January 2016           | 16       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            31 December or January 2016             | 16       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            late December or early January 2016     | 24       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            c. December or January 2016             | 16       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            31 or 1 January 2016                    | 7        | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            the week of 31 December or 1 January 2016 | 28       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            7 November or 25 October 1917 O.S.      | 15       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            October 31 or 1, 2015                   | 15       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            31 October 2015 or 1 2015               | 20       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            autumn or winter 2015                   | 11       | one date takes its year from a winter that may be at either end of it; expected each date in full
            between autumn and winter 2015          | 20       | one date takes its year from a winter that may be at either end of it; expected each date in full
            from autumn to winter 2015              | 16       | one date takes its year from a winter that may be at either end of it; expected each date in full
            autumn–winter 2015                      | 8        | one date takes its year from a winter that may be at either end of it; expected each date in full
            November or winter 2015                 | 13       | one date takes its year from a winter that may be at either end of it; expected each date in full
            autumn or March 2016                    | 11       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            between autumn and March 2016           | 20       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            spring or autumn 2015                   | 11       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            between spring and autumn 2015          | 20       | one date takes from the other what it lacks, and then the first comes after the second; expected each date in full, or the earlier one first
            winter 2014 or 2015                     | 16       | found '2015'; expected a date as precise as the one before 'or'
            summer 2014 or 2015                     | 16       | found '2015'; expected a date as precise as the one before 'or'
            early winter 2014 or 2015               | 22       | found '2015'; expected a date as precise as the one before 'or'
            winter 1941–42 or 1943                  | 19       | found '1943'; expected a date as precise as the one before 'or'
            the week of 30 December 2014 or 2015    | 33       | found '2015'; expected a date as precise as the one before 'or'
            between winter 2014 and 2015            | 25       | found '2015'; expected a date as precise as the one before 'and'
            between the week of 30 May 2014 and 2015 | 37       | found '2015'; expected a date as precise as the one before 'and'
            from winter 2014 to 2015                | 21       | found '2015'; expected a date as precise as the one before 'to'


            2015-10-05 O.S.                         | 12       | found 'O.S.'; expected the end of the phrase
            by 2015-02-30                           | 12       | day 30; expected 1 to 28 in that month
            by 2015-10-00                           | 12       | found '00'; expected a day from 1 on
            by 2015-13-05                           | 4        | found '2015-13-05'; expected the month as a word, or a date as YYYY-MM-DD
            by 2015-00-05                           | 4        | found '2015-00-05'; expected the month as a word, or a date as YYYY-MM-DD
            by 0000-01-05                           | 4        | found '0000'; expected a year of four digits, or of fewer with BC or AD
            before 2015-10                          | 12       | found '-'; expected the end of the phrase
            early 2015-10-05                        | 7        | found '2015'; expected a month, a season, a year, a decade or a century, since a day has no halves

            5 October 2015 foo                      | 16       | found 'foo'; expected an English word of a date, or nothing
            before 1850 or 1860                     | 13       | found 'or'; expected the end of the phrase
            2014 or 2015 or 2016                    | 14       | found 'or'; expected the end of the phrase
            1914–1918–1920                          | 1        | found '1914–1918–1920'; expected the month as a word, or a date as YYYY-MM-DD
            25 October 1917 (O.S.                   | 22       | the phrase breaks off; expected ')'
            25 October 1917 (Old)                   | 21       | found ')'; expected 'style'
            25 October 1917 (foo)                   | 18       | found 'foo'; expected an English word of a date, or nothing
            spring 1917 (O.S.)                      | 13       | found '('; expected the end of the phrase
            25 October 1917 O.S. – 20 November 1917 | 24       | found '20'; expected its calendar too, as in (O.S.) or (N.S.)
            20 October 1917 – 20 November 1917 O.S. | 1        | found '20'; expected its calendar too, as in (O.S.) or (N.S.)
            5 October 2015!                         | 15       | found '!'; expected the end of the phrase
            2015²                                   | 5        | found '²'; expected the end of the phrase
            0–7 October 2015                        | 1        | found '0'; expected a year of four digits, or of fewer with BC or AD
            """)
    void complain_of_the_first_thing_that_is_not_understood(String text, int position, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePhrase.parse(text))
                .withMessage("not understood: \"%s\", at position %s: %s", text, position, complaint);
    }

    @Test
    void take_space_and_dashes_of_any_kind() {
        assertThat(DatePhrase.parse("5\u00A0October\u202F2015\t").edtf()).hasToString("2015-10-05");
        assertThat(DatePhrase.parse("  5\u20117\n October\u30002015").edtf()).hasToString("2015-10-05/2015-10-07");
        for (char dash : "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212".toCharArray()) {
            assertThat(DatePhrase.parse("1914" + dash + "1918").edtf()).hasToString("1914/1918");
        }
    }

    @Test
    void complain_of_nothing() {
        String expected = "expected a day, a month, a season, a year, a decade or a century";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePhrase.parse(""))
                .withMessage("not understood: \"\", at position 1: the phrase breaks off; " + expected);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePhrase.parse(" \n"))
                .withMessage("not understood: \" \\u000A\", at position 3: the phrase breaks off; " + expected);
    }

    @Test
    void quote_no_more_than_fits_on_a_line() {
        String word = "x".repeat(31);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePhrase.parse("late 2015 " + word + "\u0007"))
                .withMessage("not understood: \"late 2015 " + word
                        + "\\u0007\", at position 11: found '" + word.substring(1)
                        + "…'; expected an English word of a date, or nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePhrase.parse("2015 \u0007"))
                .withMessage("not understood: \"2015 \\u0007\", at position 6: found '\\u0007';"
                        + " expected the end of the phrase");
    }

    @Test
    void equal_those_of_the_same_words_and_border() {
        DatePhrase before = DatePhrase.parse("before 1850");

        assertThat(before).isEqualTo(DatePhrase.parse("before 1850", Border.UNSTATED));
        assertThat(before).hasSameHashCodeAs(DatePhrase.parse("before 1850", Border.UNSTATED));
        assertThat(before).isNotEqualTo(DatePhrase.parse("before 1850", Border.INCLUDED));
        assertThat(before).isNotEqualTo(DatePhrase.parse("before 1850", Border.EXCLUDED));
        assertThat(DatePhrase.parse("1850")).isNotEqualTo(DatePhrase.parse("1851"));
        assertThat((Object) before).isNotEqualTo("before 1850");
    }

    @Test
    @SuppressWarnings("NullAway") // callers that know no nullness may pass null
    void need_a_text_and_a_border() {
        assertThatNullPointerException()
                .isThrownBy(() -> DatePhrase.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DatePhrase.parse("1850", null))
                .withMessage("border");
    }

    private static String day(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, DAY)).toString();
    }
}
