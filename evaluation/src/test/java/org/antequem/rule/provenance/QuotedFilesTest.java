package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files do to the words of a text: lines that end within a word, and marks of notes. A line end is {@code ⏎}. */
class QuotedFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            text                                    | quotation                        | found
            The govern-⏎ment resigned.              | government resigned              | true
            The govern-⏎ment resigned.              | The govern-⏎ment resigned        | true
            The govern-⏎ment resigned.              | The govern- ment resigned        | true
            The govern- ment resigned.              | The government resigned          | true
            The govern-⏎⏎    ment resigned.         | The government resigned          | true
            The govern‐<000D>⏎ment resigned.        | The government resigned          | true
            The govern<2028>ment resigned.          | The government resigned          | false
            The govern⏎ment resigned.               | The government resigned          | false
            The govern¬⏎ment resigned.              | The government resigned          | true
            The govern⸗⏎ment resigned.              | The government resigned          | true
            The government resigned.                | The govern-⏎ment resigned        | true
            The govern-⏎ment re-⏎signed.            | government resigned              | true
            The in-⏎ter-⏎na-⏎tional law             | The international law            | true
            The Govern-⏎Ment resigned.              | government resigned              | true
            The govern-⏎ment’s end                  | the government's end             | true
            The govern-⏎ment[3] fell                | the government fell              | true

            a power-⏎enhancing drug                 | a power-enhancing drug           | true
            a power-⏎enhancing drug                 | a power enhancing drug           | true
            a power-enhancing drug                  | a power-⏎enhancing drug          | true
            a power-⏎enhancing, power-enhancing     | power-enhancing, power-enhancing | true
            a power-enhanc-⏎ing drug                | a power-enhancing drug           | true
            a power-⏎enhancing drug                 | a power-enhanced drug            | false
            a power-enhancing drug                  | a powerenhancing drug            | false
            the pre- and post-war years             | the pre- and post-war years      | true
            the war -⏎and the peace                 | the war and the peace            | true
            the war –⏎and the peace                 | the war and the peace            | true
            they re-⏎sign, or resign                | they re-sign, or resign          | true
            from 1914-⏎1918 they fought             | from 1914-1918 they fought       | true
            from 1914-⏎1918 they fought             | from 19141918 they fought        | false

            pla<00AD>⏎nning began                   | planning began                   | true
            pla<00AD><000D>⏎nning began             | planning began                   | true
            pla<00AD> nning began                   | planning began                   | true
            pla<00AD>n<00AD>⏎ning began             | planning began                   | true
            planning began                          | pla<00AD>⏎nning began            | true
            power<00AD>⏎enhancing                   | power-enhancing                  | true
            pla<200B><00AD><200D>nning began        | planning began                   | true
            pla<00AD>⏎nning began                   | plane began                      | false

            They decided[12] to plan                | decided to plan                  | true
            They decided[12] to plan                | decided[12] to plan              | true
            They decided to plan                    | decided[12] to plan              | true
            They decided [12] to plan               | decided to plan                  | true
            They decided [12] to plan               | decided [12] to plan             | true
            They called [12] men                    | called 12 men                    | true
            They decided[3, 4] to plan              | decided to plan                  | true
            They decided[3][4] to plan              | decided to plan                  | true
            They decided[note 3] to plan            | decided to plan                  | true
            They decided[n. 3] to plan              | decided to plan                  | true
            They decided[a] to plan                 | decided to plan                  | true
            They decided.[12] They went             | decided. They went               | true
            They decided¹² to plan                  | decided to plan                  | true
            They decided.¹² They went               | decided. They went               | true
            They decided to plan                    | decided¹ to plan                 | true
            They decided¹⁻³ to plan                 | decided to plan                  | true
            They decided* to plan                   | decided to plan                  | true
            They decided† to‡ plan§ it¶             | decided to plan it               | true
            計画〔12〕は春に                        | 計画は春に                       | true
            計画¹は春に                             | 計画は春に                       | true
            They decided[12] to plan                | decided to 12 plan               | false
            They decided 12 to plan                 | decided to plan                  | false
            They decided (12) to plan               | decided to plan                  | false
            In 1914³ they went                      | In 1914 they went                | true
            In 1914 they went                       | In 1914³ they went               | true
            In 1914³ they went                      | In 1914³ they went               | true
            In 1914³ they went                      | In 1914⁴ they went               | true
            In 1914¹² they went                     | In 1914 they went                | true
            In 1914¹⁻³ they went                    | In 1914 they went                | true
            On 4.8.1914³ they went                  | On 4.8.1914 they went            | true
            In 8/1914³ they went                    | In 8/1914 they went              | true
            In 1914/15³ they went                   | In 1914/15 they went             | true
            In 1914–18³ they went                   | In 1914–18 they went             | true
            In 1914–1918³ they went                 | In 1914-1918 they went           | true
            On 1914-08-04³ they went                | On 1914-08-04 they went          | true
            (c.1914³) they went                     | (c.1914) they went               | true
            In 1914's³ war                          | In 1914's war                    | true
            In the 1910s³ they went                 | In the 1910s they went           | true
            In 1066² they went                      | In 1066 they went                | true
            In 1914³ they went                      | In 19143 they went               | false
            In 1914³ they went                      | In 1915³ they went               | false
            In 79² they went                        | In 79 they went                  | false
            some 3.1415² of it                      | some 3.1415 of it                | false
            some 1,914² of it                       | some 1,914 of it                 | false
            some 2100² of it                        | some 2100 of it                  | false
            some 10–12² of it                       | some 10–12 of it                 | false
            some 2¹⁰ of it                          | some 2 of it                     | false
            7 mm³ of it                             | 7 mm of it                       | false
            10² men went                            | 10 men went                      | false
            10² men went                            | 102 men went                     | false
            5 km² of land                           | 5 km of land                     | false
            5 km² of land                           | 5 km2 of land                    | false
            """)
    void a_quotation_is_found_as_if_the_file_had_done_nothing(String text, String quotation, boolean found) {
        assertThat(WordingTest.finds(ScriptsTest.signs(text), ScriptsTest.signs(quotation)))
                .isEqualTo(found);
    }
}
