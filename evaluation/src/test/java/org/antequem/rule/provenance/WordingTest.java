package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a quotation may change, and what it may not. Signs that cannot be seen are written as {@code <00A0>}. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            text                                 | quotation                            | found
            The fleet sailed at dawn.            | The fleet sailed at dawn.            | true
            The fleet sailed at dawn.            | fleet sailed                         | true
            The fleet sailed at dawn.            | the FLEET sailed at Dawn             | true
            The fleet  sailed<000A>at dawn.      | The fleet sailed at dawn             | true
            The fleet sailed at dawn.            | The<00A0>fleet<2009>sailed at dawn   | true
            The fleet sailed at dawn.            | The fleet sail                       | false
            The fleet sailed at dawn.            | leet sailed                          | false
            The fleet sailed at dawn.            | the fleet sailed at noon             | false
            The fleet sailed at dawn.            | the fleet at dawn                    | false
            The fleet sailed at dawn.            | the fleet never sailed               | false
            The fleet sailed at dawn.            | sailed the fleet                     | false
            The fleet sailed at dawn.            | The fl eet sailed                    | false
            The fleet sailed at dawn.            | Thefleet sailed                      | false

            He said: “We go,” and went.          | He said: 'We go', and went           | true
            He said: "We go" and went.           | He said: «We go» and went            | true
            He said "we go" and went.            | he said we go and went               | true
            „Wir gehen“, sagte er.               | "Wir gehen," sagte er                | true
            We don’t know.                       | we don't know                        | true
            We don’t know.                       | we don`t know                        | true
            We're lost.                          | were lost                            | false
            It's late.                           | its late                             | false
            the dogs' kennel                     | the dogs kennel                      | true

            the war — and the peace              | the war - and the peace              | true
            the war — and the peace              | the war–and the peace                | true
            the war -- and the peace             | the war, and the peace               | true
            the twenty-year war                  | the twenty year war                  | true
            they re-sign                         | they resign                          | false
            a co-operation                       | a cooperation                        | false

            the war of 1,500 men                 | war of 1,500                         | true
            the war of 1,500 men                 | war of 15                            | false
            a rise of 3.5 per cent               | a rise of 35 per cent                | false
            a rise of 3.5 per cent               | a rise of 3 5 per cent               | false
            a rise of 3-5 per cent               | a rise of 3–5 per cent               | true
            a rise of 3-5 per cent               | a rise of 3.5 per cent               | false
            a rise of -5 per cent                | a rise of 5 per cent                 | false
            a rise of 5 per cent                 | a rise of -5 per cent                | false
            a rise of <2212>5 per cent           | a rise of -5 per cent                | true
            a rise of <2013>5 per cent           | a rise of (-5) per cent              | true
            a rise of -5 per cent                | -5 per cent                          | true
            in 1914-18 they fought               | in 1914–18 they fought               | true
            in 1914-18 they fought               | in 1914 18 they fought               | true
            in 1914 – 18 they fought             | in 1914 18 they fought               | true
            5 – 3 is less                        | 5 3 is less                          | true
            a rise of 5 %                        | a rise of 5%                         | true
            a rise of 5 %                        | a rise of 5                          | true
            a rise of 5 % a year                 | a rise of 5 a year                   | false
            it cost $5 then                      | it cost €5 then                      | false
            it cost $5 then                      | it cost 5 then                       | false
            10² men                              | 102 men                              | false

            pla<00AD>nning began                 | planning began                       | true
            planning began                       | pla<200B>nn<00AD>ing <200F>began     | true
            the caf<0065><0301> burnt            | the caf<00E9> burnt                  | true
            the caf<00E9> burnt                  | the cafe burnt                       | false
            the ﬁre spread                       | the fire spread                      | true
            the stuﬀ itself                      | the stuff itself                     | true
            ＦＵＬＬ　ｗｉｄｔｈ                 | full width                           | true
            full width                           | ＦＵＬＬ，ｗｉｄｔｈ。               | true
            die Straße                           | DIE STRASSE                          | true
            ὁ λόγος                              | Ὁ ΛΌΓΟΣ                              | true
            計画は春に始まった。                 | 春に始まった                         | true
            計画は春に始まった。                 | 計画は、春に                         | true
            計画は春に始まった。                 | 計画は夏に                           | false
            בראשית ברא אלהים                     | <202B>ברא אלהים<202C>                | true
            การวางแผนเริ่มต้น                    | วางแผน                               | true
            ends in a high half <D83D>           | half <D83D>                          | true
            ends in a high half <D83D>           | half <D83E>                          | false
            a thumb 👍 up                        | a thumb 👍 up                        | true
            a thumb 👍 up                        | a thumb 👎 up                        | false
            a thumb 👍 up                        | a thumb up                           | false
            a heart ❤<FE0F> burns                | a heart ❤ burns                      | true
            a heart ❤ burns                      | a heart ❤<FE00> burns                | true
            ༀབ                                   | ༀ                                    | false
            ကက                                   | က                                    | true
            ႠႡ                                   | Ⴀ                                    | false
            កក                                   | ក                                    | true
            a ᠀ b                                | a b                                  | true
            """)
    void compares_words(String text, String quotation, boolean found) {
        assertThat(finds(signs(text), signs(quotation))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            text                                 | quotation                            | found
            The fleet sailed at dawn.            | The fleet ... at dawn                | true
            The fleet sailed at dawn.            | The fleet … at dawn                  | true
            The fleet sailed at dawn.            | The fleet […] at dawn                | true
            The fleet sailed at dawn.            | The fleet [. . .] at dawn            | true
            The fleet sailed at dawn.            | The fleet (...) at dawn              | true
            The fleet sailed at dawn.            | The fleet....  at dawn               | true
            The fleet sailed at dawn.            | The fleet . . . at dawn              | true
            The fleet sailed at dawn.            | The fleet []  at dawn                | true
            The fleet sailed at dawn.            | ... the fleet sailed ...             | true
            The fleet sailed at dawn.            | The ... fleet sailed                 | true
            The fleet sailed at dawn.            | The fleet .. at dawn                 | false
            The fleet sailed at dawn.            | at dawn ... the fleet                | false
            The fleet sailed at dawn.            | The fleet ... at noon                | false
            The fleet ... sailed at dawn.        | The fleet sailed                     | true

            He left for home.                    | [The general] left for home          | true
            He left for home.                    | He [the general] left for home       | true
            He left for home.                    | [the general] [had] left for home    | true
            He left for home.                    | He [sic] left                        | true
            He left for home.                    | He left for [the] home [of his]      | true
            He [sic] left for home.              | He [sic] left                        | true
            He (the general) left.               | He, the general, left                | true
            He (the general) left.               | He (the admiral) left                | false
            He left for home.                    | He (the general) left for home       | false
            We go.                               | [w]e go                              | true
            They go.                             | [W]e go                              | false
            [W]e go.                             | we go                                | true
            They plan for war.                   | They plan[ned] for war               | true
            They plan for war.                   | They plan[ned] for peace             | false
            They plan for war.                   | They plan[ned]                       | true
            They planned for war.                | They plan[ning] for war              | true
            They plan for war.                   | They [pre]planned for war            | true
            They plan for war.                   | They pl[a]n for war                  | true
            They plan for war.                   | They pl[o]n for war                  | false
            They plan for war.                   | He plan[s] for war                   | false
            They plan for war.                   | They plan[s] for war                 | true
            They planned for war.                | They plan[s] for war                 | false
            They never harmed them.              | They kill[s] them                    | false
            They plans for war.                  | They plan[s] for war                 | true
            They plan[s] for war.                | They plans for war                   | true
            They plan for war.                   | They plan[s] for peace               | false
            They planned[1] the war.             | They cancelled[1] the war            | false
            He left [home                        | He left [home                        | true
            He left home                         | He ]left[ home                       | true
            """)
    void lets_the_quoter_mark_what_was_left_out_or_replaced(String text, String quotation, boolean found) {
        assertThat(finds(text, quotation)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            left out | quotation                                     | found
            100      | the fleet ... sailed                          | true
            101      | the fleet ... sailed                          | false
            10       | the fleet [so] sailed                         | true
            11       | the fleet [so] sailed                         | false
            11       | the fleet [a b c d e f g h i j k] sailed      | true
            12       | the fleet [a b c d e f g h i j k] sailed      | false
            12       | the fleet [a] ... sailed                      | true
            """)
    void lets_no_more_be_left_out_than_one_passage_holds(int leftOut, String quotation, boolean found) {
        assertThat(finds("the fleet " + "x ".repeat(leftOut) + "sailed", quotation))
                .isEqualTo(found);
    }

    @Test
    void a_quotation_without_a_word_is_in_every_text() {
        assertThat(finds("", "?!")).isTrue();
        assertThat(finds("The fleet sailed", "[...]")).isTrue();
    }

    /** As in the stream-safe format, in which no more than so many marks are put into one order. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            accents, found
            10,      true
            40,      false
            """)
    void the_order_of_a_dot_below_and_accents_above_counts_only_past_thirty(int accents, boolean found) {
        String above = "\u0301".repeat(accents);

        assertThat(finds("the a\u0323" + above, "the a" + above + "\u0323")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                                    | shown
            <D83D>                                  | <D83D><0020>
            a <0301>b                               | a<0020>
            a.<000A><0020>                          | a.<0020>
            {39}<D835><DC9C>y                       | {39}<2026><0020>
            {40}<0301>y                             | {40}<0301><2026><0020>
            {38}<D835><DC9C>                        | {38}<D835><DC9C><0020>
            """)
    void a_word_is_shown_without_its_like_next_to_it_and_cut_between_characters(String text, String shown) {
        assertThat(Wording.of(signs(text)).shown(0, 0)).isEqualTo(signs(shown));
    }

    @Test
    void of_many_accents_on_the_last_letter_shown_thirty_are() {
        String word = "x".repeat(40) + "\u0301".repeat(31);

        assertThat(Wording.of(word).shown(0, 0)).isEqualTo("x".repeat(40) + "\u0301".repeat(30) + "\u2026 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            word                     | other                    | from
            plan                     | planned                  | 0
            planned                  | plan                     | 0
            <0301>b                  | <0301>c                  | 0
            {19}a                    | {19}b                    | 0
            {20}a                    | {20}b                    | 10
            {25}a                    | {25}b                    | 15
            {10}<0301>{9}a           | {10}<0301>{9}b           | 9
            {9}<D835><DC9C>{9}a      | {9}<D835><DC9C>{9}b      | 9
            """)
    void where_long_words_differ_late_their_beginning_is_passed_over(String word, String other, int from) {
        Wording text = Wording.of(signs("they " + word));

        assertThat(text.differsFrom(1, text.quoted(signs("they " + other)), 1)).isEqualTo(from);
    }

    @Test
    void no_word_is_in_a_text_without_any() {
        assertThat(finds("?!", "fleet")).isFalse();
    }

    @Test
    void every_sign_there_is_can_stand_in_a_text_and_be_quoted() {
        StringBuilder all = new StringBuilder();
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
            all.appendCodePoint(sign).append(sign % 7 == 0 ? " " : "");
        }

        assertThat(finds(all.toString(), all.toString())).isTrue();
    }

    static boolean finds(String text, String quotation) {
        Wording wording = Wording.of(text);
        return Passage.of(wording, wording.quoted(quotation)).isFound();
    }

    private static String signs(String words) {
        StringBuilder signs = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == '<') {
                signs.append((char) Integer.parseInt(words.substring(at + 1, at + 5), 16));
                at += 5;
            } else if (words.charAt(at) == '{') {
                int end = words.indexOf('}', at);
                signs.append("x".repeat(Integer.parseInt(words.substring(at + 1, end))));
                at = end;
            } else {
                signs.append(words.charAt(at));
            }
        }
        return signs.toString();
    }
}
