package org.antequem.report.svg;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * How wide texts are: by the advance widths of DejaVu Sans, which is as wide as any of the fonts that stand in for it.
 * Letters that it does not have are taken to be as wide as those of their script usually are.
 */
public enum Typeface {
    /** Of usual weight. */
    REGULAR("DejaVuSans.widths"),
    /** Bold. */
    BOLD("DejaVuSans-Bold.widths");

    private static final int EM = 1000;
    private static final int UNKNOWN_LETTER = 750;
    private static final int FIRST_WIDE_LETTER = 0x1100;
    private static final int HEXADECIMAL = 16;

    private final ImmutableMap<Integer, Integer> widths;

    Typeface(String resource) {
        this.widths = read(resource);
    }

    /** How wide a text is, in pixels, if the font is so many pixels high. */
    public double width(String words, double size) {
        return words.codePoints().mapToLong(this::width).sum() * size / EM;
    }

    private int width(int letter) {
        Integer known = widths.get(letter);
        if (known != null) {
            return known;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> letter >= FIRST_WIDE_LETTER ? EM : UNKNOWN_LETTER;
        };
    }

    /** Lines of a first letter, by its number, and the widths from there on, in thousandths of the size. */
    private static ImmutableMap<Integer, Integer> read(String resource) {
        Map<Integer, Integer> widths = new HashMap<>();
        try {
            for (String line : Resources.readLines(Resources.getResource(Typeface.class, resource), US_ASCII)) {
                Iterator<String> parts = Splitter.on(' ').split(line).iterator();
                int letter = Integer.parseInt(parts.next(), HEXADECIMAL);
                while (parts.hasNext()) {
                    widths.put(letter++, Integer.parseInt(parts.next()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ImmutableMap.copyOf(widths);
    }
}
