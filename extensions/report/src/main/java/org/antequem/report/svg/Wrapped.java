package org.antequem.report.svg;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that are no wider than a width.
 *
 * @param isCut true where it does not fit, and the last line ends in an ellipsis
 */
record Wrapped(ImmutableList<String> lines, boolean isCut) {

    private static final String ELLIPSIS = "\u2026";
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

    /**
     * Breaks a text between words; a word that is wider than a line is broken within.
     *
     * @param most the maximum number of lines
     */
    static Wrapped of(String words, Ink ink, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(words)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (ink.width(longer) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.setLength(0);
                line.append(broken(word, ink, width, lines));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() <= most
                ? new Wrapped(ImmutableList.copyOf(lines), false)
                : new Wrapped(cut(lines, ink, width, most), true);
    }

    /** Adds all but the last part of a word to the lines. */
    private static String broken(String word, Ink ink, double width, List<String> lines) {
        String rest = word;
        while (ink.width(rest) > width) {
            int fits = fitting(rest, ink, width);
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    private static ImmutableList<String> cut(List<String> lines, Ink ink, double width, int most) {
        String last = lines.get(most - 1);
        while (!last.isEmpty() && ink.width(last + ELLIPSIS) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        return ImmutableList.<String>builder()
                .addAll(lines.subList(0, most - 1))
                .add(last.stripTrailing() + ELLIPSIS)
                .build();
    }

    /** The number of signs of a word that fit in a line: at least one. */
    private static int fitting(String word, Ink ink, double width) {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length()) {
            int next = word.offsetByCodePoints(fits, 1);
            if (ink.width(word.substring(0, next)) > width) {
                return fits;
            }
            fits = next;
        }
        return fits;
    }
}
