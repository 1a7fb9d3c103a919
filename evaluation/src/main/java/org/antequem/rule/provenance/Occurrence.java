package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Wording.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a quotation stands in a text word for word: its pieces one after the other, with no more between two of them
 * than the mark between them allows.
 *
 * @see "Knuth, Morris, Pratt: Fast pattern matching in strings. SIAM Journal on Computing 6 (1977)"
 */
final class Occurrence {

    /**
     * The number of words that are looked at with every choice kept open; after that, each piece is taken where it
     * stands first.
     */
    private static final int PATIENCE = 20_000_000;

    /** Of so many places where pieces can end, it is remembered what leads to them. */
    private static final int MOST_KEPT = 5_000_000;

    private final Wording text;
    private final Wording quoted;
    private final List<Piece> pieces = new ArrayList<>();
    private final boolean found;

    private int steps;
    private int firstDifference;
    private boolean isTraced;

    /** The words between two marks, and where in the text they can end, in order. */
    private record Piece(int from, int to, ImmutableIntArray ends) {}

    private Occurrence(Wording text, Wording quoted) {
        this.text = text;
        this.quoted = quoted;
        found = isWhole();
    }

    static Occurrence of(Wording text, Wording quoted) {
        return new Occurrence(text, quoted);
    }

    /** True where the words are in the text; a quotation without a word is. */
    boolean isFound() {
        return found;
    }

    /** The first word that is not where those before it would have it. */
    int firstDifference() {
        return firstDifference;
    }

    /** How many words were looked at. */
    int steps() {
        return steps;
    }

    /** What the quoter left out at marks, and put in; with as little left out as the marks allow. */
    Edits edits() {
        Edits edits = new Edits();
        if (isTraced) {
            edits.add(ImmutableList.of(), quoted.putIn(quoted.size()));
            int end = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).ends.get(0);
            for (int i = pieces.size() - 1; i >= 0; i--) {
                Piece piece = pieces.get(i);
                int start = end - (piece.to - piece.from);
                end = i == 0 ? start : lastUpTo(start, pieces.get(i - 1).ends);
                edits.add(text.words(end, start), quoted.putIn(piece.from));
            }
        }
        return edits;
    }

    private static int lastUpTo(int start, ImmutableIntArray ends) {
        int index = Arrays.binarySearch(ends.toArray(), start);
        return ends.get(index >= 0 ? index : -index - 2);
    }

    private boolean isWhole() {
        ImmutableIntArray ends = ImmutableIntArray.copyOf(IntStream.rangeClosed(0, text.size()));
        int reach = 0;
        int kept = 0;
        for (int from = 0; from < quoted.size() && !ends.isEmpty(); ) {
            int to = from + 1;
            while (to < quoted.size() && quoted.leap(to) == 0) {
                to++;
            }
            ends = ends(new Reach(ends, reach), from, to);
            kept = Math.min(MOST_KEPT, kept + ends.length());
            if (kept < MOST_KEPT) {
                pieces.add(new Piece(from, to, ends));
            }
            reach = quoted.leap(to);
            from = to;
        }
        isTraced = kept < MOST_KEPT;
        return !ends.isEmpty();
    }

    /** Where a piece can end that starts within reach of the one before. */
    private ImmutableIntArray ends(Reach before, int from, int to) {
        int[] borders = borders(from, to);
        ImmutableIntArray.Builder found = ImmutableIntArray.builder();
        int matched = 0;
        for (int at = before.first(); at < text.size(); at++) {
            steps++;
            while (matched > 0 && !before.includes(at - matched)) {
                matched = borders[matched];
            }
            if (matched == 0 && !before.includes(at)) {
                at = before.next();
                if (at < 0 || at == text.size()) {
                    break;
                }
            }
            matched = extended(matched, text.word(at), from, to, borders);
            if (before.includes(at + 1 - matched)) {
                firstDifference = Math.max(firstDifference, from + matched);
                if (matched == to - from) {
                    found.add(at + 1);
                    if (steps > PATIENCE) {
                        break;
                    }
                }
            }
        }
        return found.build();
    }

    /** The places where a piece can start, asked for in their order: so many words after an end, or fewer. */
    private static final class Reach {

        private final ImmutableIntArray ends;
        private final int words;
        private int passed;

        Reach(ImmutableIntArray ends, int words) {
            this.ends = ends;
            this.words = words;
        }

        int first() {
            return ends.get(0);
        }

        boolean includes(int start) {
            while (passed + 1 < ends.length() && ends.get(passed + 1) <= start) {
                passed++;
            }
            return start - ends.get(passed) <= words;
        }

        /** The end that follows what was asked for last; negative if there is none. */
        int next() {
            return passed + 1 < ends.length() ? ends.get(passed + 1) : NONE;
        }
    }

    private int extended(int matched, int word, int from, int to, int[] borders) {
        int length = matched;
        while (length > 0 && (length == to - from || quoted.word(from + length) != word)) {
            length = borders[length];
        }
        return quoted.word(from + length) == word ? length + 1 : length;
    }

    /** {@code borders[n]}: how many of the first n words are also the last, short of all. */
    private int[] borders(int from, int to) {
        int[] borders = new int[to - from + 1];
        for (int at = from + 1; at < to; at++) {
            borders[at - from + 1] = extended(borders[at - from], quoted.word(at), from, to, borders);
        }
        return borders;
    }
}
