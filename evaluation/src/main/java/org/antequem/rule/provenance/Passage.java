package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Wording.NONE;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.antequem.finding.Difference;
import org.antequem.finding.Difference.Kind;
import org.antequem.finding.Difference.Piece;

/**
 * The passage of a text that a quotation gives.
 *
 * <p>Whether it is there word for word is asked first: its pieces one after the other, with no more between two of them
 * than the mark between them allows. Where it is not, the passage that comes nearest is the one that the fewest changes
 * lead to. A word put in or changed costs two, a word left out one, and a leap to another place, however far, four;
 * nothing is charged for what is left out at a mark. Long quotations are compared from shortly before the first
 * difference on, stretch by stretch, and from far before it where all of that stands elsewhere; very long ones as far
 * as that is cheap.
 *
 * @see "Knuth, Morris, Pratt: Fast pattern matching in strings. SIAM Journal on Computing 6 (1977)"
 * @see "Sellers: The theory and computation of evolutionary distances. Journal of Algorithms 1 (1980)"
 */
final class Passage {

    private static final int FOREIGN = 2;
    private static final int LEAP = 4;
    private static final int STRETCH = 32;
    private static final int LEFT_OUT_IN_FULL = 8;
    private static final int PAIRS_COMPARED = 40_000_000;

    /**
     * The number of words that are looked at with every choice kept open; after that, each piece is taken where it
     * stands first.
     */
    private static final int PATIENCE = 20_000_000;

    private static final byte ON = 0;
    private static final byte PUT_IN = 1;
    private static final byte LEFT_OUT = 2;
    private static final byte LEAPT = 3;

    private final Wording text;
    private final Wording quoted;
    private final boolean found;

    private int steps;
    private int firstDifference;
    private int changes;
    private int last;
    private boolean differs;
    private ImmutableList<Piece> nearest = ImmutableList.of();

    private Passage(Wording text, Wording quoted) {
        this.text = text;
        this.quoted = quoted;
        found = isWhole();
        changes = quoted.size();
        if (!found && text.size() > 0) {
            int most = Math.max(STRETCH, PAIRS_COMPARED / text.size());
            compareAll(quoted.size() <= STRETCH ? 0 : Math.max(0, firstDifference - STRETCH / 2), most);
            if (!differs) {
                compareAll(Math.max(0, firstDifference - most / 2), most);
            }
        }
    }

    static Passage of(Wording text, Wording quoted) {
        return new Passage(text, quoted);
    }

    /** True where the words are in the text; a quotation without a word is. */
    boolean isFound() {
        return found;
    }

    /** What the changes cost, and one for each word that was not compared. */
    int changes() {
        return changes;
    }

    /** The first stretch that differs; without a piece, where the text has no words. */
    Difference difference() {
        return Difference.of(nearest);
    }

    private void compareAll(int from, int most) {
        int to = Math.min(quoted.size(), from + most);
        changes = quoted.size() - to;
        last = NONE;
        nearest = ImmutableList.of();
        for (int at = from; at < to; at += STRETCH) {
            compare(at, Math.min(at + STRETCH, to));
        }
    }

    private void compare(int from, int to) {
        int[] aligned = aligned(from, to);
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        boolean isFirst = !differs;
        for (int i = from; i < to; i++) {
            add(pieces, i, aligned[i - from]);
        }
        if (nearest.isEmpty() || (isFirst && differs)) {
            nearest = pieces.build();
        }
    }

    /** Adds one word of the quotation, where it is aligned with one of the text, and what is left out before. */
    private void add(ImmutableList.Builder<Piece> pieces, int index, int place) {
        boolean isKept = place >= 0 && text.word(place) == quoted.word(index);
        differs |= !isKept;
        if (place >= 0) {
            int leftOut = last < 0 ? 0 : place - last - 1;
            if (leftOut > 0 && leftOut <= quoted.leap(index)) {
                pieces.add(new Piece(Kind.PASSED_OVER, "", 0));
            } else if (leftOut != 0) {
                differs = true;
                pieces.add(leftOut < 0 ? new Piece(Kind.BACK, "", -leftOut) : leftOut(last + 1, leftOut));
            }
            pieces.add(
                    isKept
                            ? new Piece(Kind.SHARED, text.shown(place, 0), 0)
                            : piece(Kind.ONLY_THERE, text.shown(place, text.differsFrom(place, quoted, index))));
            last = place;
        }
        if (!isKept) {
            int from = place < 0 ? 0 : text.differsFrom(place, quoted, index);
            pieces.add(piece(Kind.ONLY_QUOTED, quoted.shown(index, from)));
        }
    }

    private Piece leftOut(int from, int number) {
        if (number > LEFT_OUT_IN_FULL) {
            return new Piece(Kind.LEFT_OUT, "", number);
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(text.shown(from + i, 0));
        }
        return piece(Kind.ONLY_THERE, words.toString());
    }

    private static Piece piece(Kind kind, String words) {
        return new Piece(kind, words.strip(), 0);
    }

    /** For each word of a stretch, the one of the text in its place; negative where it is put in. */
    private int[] aligned(int from, int to) {
        byte[][] ways = new byte[to - from][text.size()];
        int[] cheapest = new int[to - from];
        int[] costs = new int[text.size()];
        int[] before = new int[text.size()];
        for (int i = 0; i < ways.length; i++) {
            int elsewhere =
                    i > 0 ? before[cheapest[i - 1]] + LEAP : last < 0 ? 0 : quoted.leap(from + i) > 0 ? 1 : LEAP;
            int leftOut = quoted.leap(from + i + 1) > 0 ? 0 : 1;
            for (int k = 0; k < costs.length; k++) {
                int on = i == 0 ? k == last + 1 ? 0 : LEAP : k == 0 ? elsewhere + 1 : before[k - 1];
                int cost = Math.min(on, elsewhere) + (text.word(k) == quoted.word(from + i) ? 0 : FOREIGN);
                byte way = on <= elsewhere ? ON : LEAPT;
                if (i > 0 && before[k] + FOREIGN < cost) {
                    cost = before[k] + FOREIGN;
                    way = PUT_IN;
                }
                if (k > 0 && costs[k - 1] + leftOut < cost) {
                    cost = costs[k - 1] + leftOut;
                    way = LEFT_OUT;
                }
                costs[k] = cost;
                ways[i][k] = way;
                if (cost < costs[cheapest[i]]) {
                    cheapest[i] = k;
                }
            }
            int[] spare = before;
            before = costs;
            costs = spare;
        }
        changes += before[cheapest[ways.length - 1]];
        return traced(ways, cheapest);
    }

    private static int[] traced(byte[][] ways, int[] cheapest) {
        int[] aligned = new int[ways.length];
        int k = cheapest[ways.length - 1];
        for (int i = ways.length - 1; i >= 0; ) {
            byte way = ways[i][k];
            if (way != LEFT_OUT) {
                aligned[i--] = way == PUT_IN ? NONE : k;
            }
            if (way == LEAPT && i >= 0) {
                k = cheapest[i];
            } else if (way != PUT_IN) {
                k--;
            }
        }
        return aligned;
    }

    private boolean isWhole() {
        BitSet ends = new BitSet();
        ends.set(0, text.size() + 1);
        int reach = 0;
        for (int from = 0; from < quoted.size() && !ends.isEmpty(); ) {
            int to = from + 1;
            while (to < quoted.size() && quoted.leap(to) == 0) {
                to++;
            }
            ends = ends(ends, reach, from, to);
            reach = quoted.leap(to);
            from = to;
        }
        return !ends.isEmpty();
    }

    /** Where a piece can end that starts no further than so many words after the end of the one before. */
    private BitSet ends(BitSet before, int reach, int from, int to) {
        int[] borders = borders(from, to);
        BitSet found = new BitSet();
        int matched = 0;
        for (int at = before.nextSetBit(0); at >= 0 && at < text.size(); at++) {
            steps++;
            while (matched > 0 && !reaches(before, reach, at - matched)) {
                matched = borders[matched];
            }
            if (matched == 0 && !reaches(before, reach, at)) {
                at = before.nextSetBit(at);
                if (at < 0 || at == text.size()) {
                    break;
                }
            }
            matched = extended(matched, text.word(at), from, to, borders);
            if (reaches(before, reach, at + 1 - matched)) {
                firstDifference = Math.max(firstDifference, from + matched);
                if (matched == to - from) {
                    found.set(at + 1);
                    if (steps > PATIENCE) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private static boolean reaches(BitSet ends, int reach, int start) {
        int end = ends.previousSetBit(start);
        return end >= 0 && start - end <= reach;
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
