package org.antequem.files.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are made to exhaust whoever reads them; each is read, and said is what that cost and what was found. */
public final class HostileTexts {

    private static final ImmutableMap<String, Supplier<InputStream>> TEXTS =
            ImmutableMap.<String, Supplier<InputStream>>builder()
                    .put("billion laughs", () -> text(laughs()))
                    .put("100,000 brackets", () -> text("a: " + "[".repeat(100_000)))
                    .put("100,000 brackets of JSON", () -> text("[".repeat(100_000)))
                    .put("100,000 braces of JSON", () -> text("{\"a\":".repeat(100_000)))
                    .put("100,000 dashes", () -> text("- ".repeat(100_000)))
                    .put("3,000 indented keys", () -> text(indented(3_000)))
                    .put("100,000 question marks", () -> text("? ".repeat(100_000)))
                    .put("a gigabyte of digits", () -> Exertion.gigabyte("a: ", '1'))
                    .put("a gigabyte of brackets", () -> Exertion.gigabyte("", '['))
                    .put("a gigabyte of letters in quotes", () -> Exertion.gigabyte("a: \"", 'x'))
                    .put("a gigabyte of spaces", () -> Exertion.gigabyte("", ' '))
                    .put("five million digits", () -> text("a: " + "1".repeat(4_999_990)))
                    .put("five million digits of JSON", () -> text("[" + "1".repeat(4_999_990) + "]"))
                    .put("a line of 200,000 digits", () -> text("a: " + "1".repeat(199_990)))
                    .put("a line of 200,000 brackets", () -> text("]".repeat(199_990)))
                    .put("lines of one character", () -> text("a:\n" + " x\n".repeat(1_600_000)))
                    .put("a text of five million letters", () -> text("a: " + "x".repeat(4_999_990)))
                    .put("a key of five million letters", () -> text("x".repeat(4_999_990) + ": a"))
                    .put("five million line breaks in quotes", () -> text("a: \"" + "\n".repeat(4_999_990) + "\""))
                    .put("two million items", () -> text("[" + "1,".repeat(2_400_000) + "1]"))
                    .put("two million items of YAML", () -> text("a: [" + "1,".repeat(2_400_000) + "1]"))
                    .put("a million of one key", () -> text("a: 1\n".repeat(999_990)))
                    .put("100,000 of one key of JSON", () -> text("{" + "\"a\":1,".repeat(100_000) + "\"a\":1}"))
                    .put("100,000 keys of one hash", () -> text(collisions()))
                    .put("200,000 anchors", () -> text("- &a b\n".repeat(200_000)))
                    .put("two million comments", () -> text("#\n".repeat(2_400_000)))
                    .put("200,000 tags", () -> text("- !a b\n".repeat(200_000)))
                    .put("800,000 escapes", () -> text("[\"" + "\\u0000".repeat(800_000) + "\"]"))
                    .put("30,000 halves of characters", () -> text("[\"" + "\\ud800".repeat(30_000) + "\"]"))
                    .build();

    private HostileTexts() {}

    public static void main(String[] args) throws IOException {
        // The classes are loaded before anything is measured.
        for (String harmless : List.of("a: [b, 'c']", "[{}]")) {
            Tree unused = Tree.read(text(harmless), Limits.DEFAULT);
        }
        Exertion.print(TEXTS, stream -> Tree.read(stream, Limits.DEFAULT).problems());
    }

    static int size() {
        return TEXTS.size();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 lol\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            laughs.append(String.format("a%d: &a%d [%s]%n", i, i, (alias + ", ").repeat(9) + alias));
        }
        return laughs.toString();
    }

    private static String indented(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    /** {@code Aa} and {@code BB} have one hash, and so have all texts of as many of them. */
    private static String collisions() {
        StringBuilder keys = new StringBuilder("{\"first\":1");
        for (int i = 0; i < 100_000; i++) {
            keys.append(",\"");
            for (int bit = 0; bit < 17; bit++) {
                keys.append(((i >> bit) & 1) == 0 ? "Aa" : "BB");
            }
            keys.append("\":1");
        }
        return keys.append(",\"first\":1}").toString();
    }
}
