package org.antequem.files.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileTextsTest {

    /** Allocated while a text is read, in all; the most was 409 when it was measured. */
    private static final long MEGABYTES = 1_000;

    /** Of a processor; the most was 349 when it was measured. Some are slow, and compile while they read. */
    private static final long MILLISECONDS = 5_000;

    @Test
    void are_refused_with_little_work_and_in_200_megabytes() throws Exception {
        List<Exertion> exertions = Exertion.inItsOwnMachine(HostileTexts.class);

        assertThat(exertions).hasSize(HostileTexts.size()).allSatisfy(exertion -> {
            assertThat(exertion.bytes()).isLessThanOrEqualTo(Limits.DEFAULT.bytes() + 1);
            assertThat(exertion.megabytes()).isLessThan(MEGABYTES);
            assertThat(exertion.milliseconds()).isLessThan(MILLISECONDS);
            assertThat(exertion.problems()).isBetween(1, Limits.DEFAULT.problems() + 1);
            assertThat(exertion.first())
                    .hasSizeLessThan(250)
                    .containsPattern("expected|allowed|nothing in this text|half a character");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what           | bytes                       | place | message
            Latin-1          | 61 3A 20 63 61 66 E9 0A     | 1:7   | byte 7 of the text, 0xE9, is not UTF-8; expected a text that is saved as UTF-8
            behind an emoji  | 61 0A F0 9F 98 80 FF        | 2:2   | byte 7 of the text, 0xFF, is not UTF-8; expected a text that is saved as UTF-8
            cut off          | 61 3A 20 C3                 | 1:4   | byte 4 of the text, 0xC3, is not UTF-8; expected a text that is saved as UTF-8
            a coded half     | 61 ED A0 80                 | 1:2   | byte 2 of the text, 0xED, is not UTF-8; expected a text that is saved as UTF-8
            too long a form  | C0 AF                       | 1:1   | byte 1 of the text, 0xC0, is not UTF-8; expected a text that is saved as UTF-8
            UTF-16 LE        | FF FE 61 00 3A 00           | 1:1   | the text is written in UTF-16; expected a text that is saved as UTF-8
            UTF-16 BE        | FE FF 00 61 00 3A           | 1:1   | the text is written in UTF-16; expected a text that is saved as UTF-8
            without its mark | 61 00 3A 00 20 00           | 1:1   | the text is written in UTF-16; expected a text that is saved as UTF-8
            UTF-32           | FF FE 00 00 61 00 00 00     | 1:1   | the text is written in UTF-32; expected a text that is saved as UTF-8
            NUL              | 61 3A 20 62 00 63           | 1:5   | a NUL character (U+0000) may not stand in a text as it is; expected "\\u0000" within double quotes, or nothing
            escape           | 61 0A 62 1B 5B              | 2:2   | a control character (U+001B) may not stand in a text as it is; expected "\\u001b" within double quotes, or nothing
            second mark      | EF BB BF 61 EF BB BF        | 1:2   | a byte order mark (U+FEFF) may not stand in a text as it is; expected "\\ufeff" within double quotes, or nothing
            NUL in JSON      | 5B 22 00 22 5D              | 1:3   | a NUL character (U+0000) stands in a text; expected \\u0000
            NUL after JSON   | 5B 5D 00                    | 1:3   | a NUL character (U+0000) stands behind the end of the value; expected one JSON value in one text
            nothing          | 20 0A                       | 1:1   | there is nothing in this text
            """)
    void what_is_no_text_is_refused(String what, String bytes, String place, String message) throws IOException {
        byte[] text = HexFormat.ofDelimiter(" ")
                .parseHex(bytes.replaceAll("[^0-9A-F]+", " ").strip());

        Tree tree = Tree.read(new ByteArrayInputStream(text), Limits.DEFAULT);

        assertThat(tree.problems())
                .as(what)
                .singleElement()
                .asString()
                .isEqualTo(place + ": " + message.replace("\\\\", "\\"));
        assertThat(tree.root()).isEmpty();
    }

    @Test
    void a_byte_order_mark_at_the_start_is_passed_over() {
        Tree tree = Tree.parse("\uFEFFa: b");

        assertThat(tree.problems()).isEmpty();
        assertThat(((Mapping) tree.root().orElseThrow()).get("a").orElseThrow().place())
                .hasToString("1:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text              | limit    | allowed | message
            a: bcd              | bytes    | 6       | 1:1: the text is longer than the 5 bytes that are allowed
            a: é                | bytes    | 5       | 1:1: the text is longer than the 4 bytes that are allowed
            'a: bcde'           | line     | 7       | 1:1: a line of 7 characters is longer than the 6 that are allowed in YAML
            a: [[b]]            | depth    | 3       | 1:5: this stands within more than 2 lists and mappings, deeper than is allowed
            '[[[1]]]'           | depth    | 3       | 1:3: this stands within more than 2 lists and mappings, deeper than is allowed
            a: [b, c]           | nodes    | 5       | 1:8: there are more than the 4 values that are allowed
            '{"a": ["b", 1]}'   | nodes    | 5       | 1:13: there are more than the 4 values that are allowed
            a: bcdef            | scalar   | 5       | 1:4: a text of 5 characters is longer than the 4 that are allowed
            a: 123456           | digits   | 6       | 1:4: a number of 6 digits is longer than the 5 that are allowed
            '[123456]'          | digits   | 6       | 1:2: a number of 6 digits is longer than the 5 that are allowed
            """)
    void each_limit_can_be_set(String text, String limit, int allowed, String message) {
        assertThat(Tree.parse(text, limits(limit, allowed - 1)).problems().toString())
                .isEqualTo("[" + message + "]");
        assertThat(Tree.parse(text, limits(limit, allowed)).problems()).isEmpty();
    }

    @Test
    void no_more_problems_are_listed_than_are_allowed() {
        assertThat(Tree.parse("- &a b\n- *a\n- !c d\n- e: 1\n  e: 2\n", Limits.DEFAULT.withProblems(2))
                        .problems())
                .extracting(TreeProblem::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1:3: the anchor &a"),
                        second -> assertThat(second).startsWith("2:3: *a refers to an anchor"),
                        last -> assertThat(last).isEqualTo("3:3: there are more problems; the first 2 are listed"));
    }

    private static Limits limits(String name, int maximum) {
        return switch (name) {
            case "bytes" -> Limits.DEFAULT.withBytes(maximum);
            case "line" -> Limits.DEFAULT.withLine(maximum);
            case "depth" -> Limits.DEFAULT.withDepth(maximum);
            case "nodes" -> Limits.DEFAULT.withNodes(maximum);
            case "scalar" -> Limits.DEFAULT.withScalar(maximum);
            default -> Limits.DEFAULT.withDigits(maximum);
        };
    }
}
