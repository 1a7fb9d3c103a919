package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Wording.NONE;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The passage of a text that a quotation gives.
 *
 * <p>Whether it is there word for word is asked first. Where it is not, the passage that comes nearest is the one that
 * the fewest changes lead to. A word put in or changed costs two, a word left out one, and a leap to another place,
 * however far, four; nothing is charged for what is left out at a mark. Long quotations are compared from shortly
 * before the first difference on, stretch by stretch, and from far before it where all of that stands elsewhere; very
 * long ones as far as that is cheap.
 *
 * @see "Sellers: The theory and computation of evolutionary distances. Journal of Algorithms 1 (1980)"
 */
final class Passage {

    private static final int FOREIGN = 2;
    private static final int LEAP = 4;
    private static final int STRETCH = 32;
    private static final int SHOWN_IN_FULL = 8;
    private static final int PAIRS_COMPARED = 40_000_000;

    private static final byte ON = 0;
    private static final byte PUT_IN = 1;
    private static final byte LEFT_OUT = 2;
    private static final byte LEAPT = 3;

    private final Wording text;
    private final Wording quoted;
    private final Occurrence occurrence;

    private int changes;
    private boolean differs;
    private @Nullable Comparison nearest;

    private Passage(Wording text, Wording quoted) {
        this.text = text;
        this.quoted = quoted;
        occurrence = Occurrence.of(text, quoted);
        changes = quoted.size();
        if (!isFound() && text.size() > 0) {
            int firstDifference = occurrence.firstDifference();
            int most = Math.max(STRETCH, PAIRS_COMPARED / text.size());
            compareAll(quoted.size() <= STRETCH ? 0 : Math.max(0, firstDifference - STRETCH / 2), most);
            if (!differs) {
                compareAll(Math.max(0, firstDifference - most / 2), most);
            }
        }
    }

    static Passage of(Wording text, Wording quoted) {
        Wording read = text.asReadBy(quoted);
        boolean standsAsItIs = read != text && Occurrence.of(text, quoted).isFound();
        return new Passage(standsAsItIs ? text : read, quoted);
    }

    /** True where the words are in the text; a quotation without a word is. */
    boolean isFound() {
        return occurrence.isFound();
    }

    /** What the changes cost, and one for each word that was not compared. */
    int changes() {
        return changes;
    }

    /** Whether more of the words than not are there, in order. */
    boolean isAltered() {
        return changes < quoted.size();
    }

    /** Whether half of the words are there, in order. */
    boolean isNear() {
        return nearest != null && changes <= quoted.size();
    }

    /** The first stretch that differs; without a piece, where the text has no words. */
    Difference difference() {
        return nearest == null ? Difference.of(ImmutableList.of()) : nearest.difference(SHOWN_IN_FULL);
    }

    /** What is left out and put in; where it is not found, within the stretch that is shown. */
    Edits edits() {
        return nearest == null ? occurrence.edits() : nearest.edits();
    }

    private void compareAll(int from, int most) {
        int to = Math.min(quoted.size(), from + most);
        changes = quoted.size() - to;
        nearest = null;
        int last = NONE;
        for (int at = from; at < to; at += STRETCH) {
            Comparison stretch = new Comparison(text, quoted, at, aligned(at, Math.min(at + STRETCH, to), last), last);
            last = stretch.last();
            if (nearest == null || (!differs && stretch.differs())) {
                nearest = stretch;
            }
            differs |= stretch.differs();
        }
    }

    /** For each word of a stretch, the one of the text in its place; negative where it is put in. */
    private int[] aligned(int from, int to, int last) {
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
}
