package org.antequem.files.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values from seeds, with texts that are easily read as something else. */
final class RandomTrees {

    private static final ImmutableList<String> NASTY = ImmutableList.of(
            "",
            " ",
            "  ",
            "\n",
            "\n\n",
            "a\n",
            "a\n\n",
            "\na",
            " a",
            "a ",
            "a\nb",
            "a\n\nb",
            "a \nb",
            "a\n b",
            " a\nb",
            "a\tb",
            "\ta",
            "a\r\nb",
            "a\r",
            "null",
            "Null",
            "~",
            "true",
            "True",
            "FALSE",
            "yes",
            "No",
            "on",
            "OFF",
            "y",
            "N",
            "1",
            "-1",
            "+1",
            "01",
            "0o17",
            "0x1F",
            "1_000",
            "1e3",
            "1.",
            ".5",
            "-.5",
            ".inf",
            "-.INF",
            ".nan",
            "190:20:30",
            "0b1",
            "12:30",
            "2015-07-01",
            "2015-07",
            "2015",
            "2015-7-1",
            "2015-07-01T00:00:00Z",
            "=",
            "<<",
            "-",
            "- a",
            "-a",
            "--",
            "---",
            "--- a",
            "...",
            "... a",
            "?",
            "? a",
            ":",
            ": a",
            ":a",
            "a:",
            "a: b",
            "a:b",
            "a :b",
            "a ,b",
            "a, b",
            ",",
            "[",
            "]",
            "[a]",
            "{",
            "}",
            "{a: b}",
            "#",
            "#a",
            "a #b",
            "a# b",
            "a#b",
            "&a",
            "*a",
            "!a",
            "!!str a",
            "|",
            ">",
            "|-",
            "> a",
            "%",
            "%YAML 1.2",
            "@a",
            "`a`",
            "'",
            "''",
            "'a'",
            "a'b",
            "\"",
            "\"a\"",
            "a\"b",
            "\\",
            "\\n",
            "a\\b'",
            "'\"",
            "é",
            "ß",
            "日本語",
            "עברית",
            "العربية",
            "हिन्दी",
            "😀",
            "👩‍👩‍👧",
            "🇩🇪",
            "a\u0301",
            "\u0085",
            "a\u0085b",
            "\u2028",
            "a\u2028b",
            "\u2029",
            "\u00a0",
            "\u00a0a\u00a0",
            "\u00ad",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u202e",
            "a\u202eb\u202c",
            "\u2066a\u2069",
            "\ufeff",
            "a\ufeff",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "\u0000",
            "\u0001",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0080",
            "\u009f",
            "\ue000",
            "\udbff\udfff",
            "\ud83d\udc68",
            "\u061c",
            "\u3000",
            "\u3000a");

    private final Random random;
    private final boolean yaml;

    RandomTrees(long seed) {
        this.random = new Random(seed);
        this.yaml = random.nextInt(8) > 0;
    }

    Node next() {
        return node(4);
    }

    private Node node(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 10);
        if (kind < 4) {
            return scalar();
        }
        int size = random.nextInt(random.nextInt(4) + 1);
        return kind < 7 ? Sequence.of(nodes(size, depth - 1)) : mapping(size, depth - 1);
    }

    private List<Node> nodes(int size, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node(depth));
        }
        return nodes;
    }

    private Node mapping(int size, int depth) {
        Mapping.Builder mapping = Mapping.builder();
        for (int i = 0; i < size; i++) {
            // Each key is there once.
            mapping.put(random.nextInt(30) == 0 ? text() + "x".repeat(1_100 + i) : text() + i, node(depth));
        }
        return mapping.build();
    }

    private Scalar scalar() {
        return switch (random.nextInt(12)) {
            case 0 -> Scalar.NULL;
            case 1 -> Scalar.truth(random.nextBoolean());
            case 2 -> Scalar.number(random.nextInt(2_000) - 1_000L);
            case 3 -> Scalar.plain(yaml ? "2015-07-01" : "17");
            default -> Scalar.text(text());
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(5) == 0 ? random.nextInt(40) : random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            text.append(piece());
            if (random.nextInt(3) == 0) {
                text.append(random.nextInt(6) == 0 ? "\n" : " ");
            }
        }
        return text.toString();
    }

    private String piece() {
        return switch (random.nextInt(4)) {
            case 0 -> NASTY.get(random.nextInt(NASTY.size()));
            case 1 -> Character.toString(character());
            default -> "word".substring(random.nextInt(4));
        };
    }

    private int character() {
        int character = random.nextInt(Character.MAX_CODE_POINT + 1);
        return Character.getType(character) == Character.SURROGATE ? 'a' : character;
    }
}
