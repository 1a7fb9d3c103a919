package org.antequem.rule.provenance;

import java.util.Arrays;
import java.util.Optional;

/**
 * A passage of which a quotation keeps some of the words, in their order, and leaves out others without saying so.
 *
 * <p>Each word that is kept outweighs three that are left out, or one that is put in. What outweighs the rest is an
 * abridgement; of fewer than six words, none is, nor of more than can be compared.
 *
 * @see "Smith, Waterman: Identification of common molecular subsequences. Journal of Molecular Biology 147 (1981)"
 */
final class Abridgement {

    private static final int KEPT = 3;
    private static final int PUT_IN = -3;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 200;
    private static final int PAIRS_COMPARED = 40_000_000;

    private final Wording text;
    private final Wording quoted;
    private final int length;

    /** The best way to each word of the text, and where it starts. */
    private int[] scores;

    private int[] starts;

    private Abridgement(Wording text, Wording quoted) {
        this.text = text;
        this.quoted = quoted;
        this.length = quoted.size();
        this.scores = new int[text.size() + 1];
        this.starts = new int[text.size() + 1];
        Arrays.setAll(starts, place -> place);
    }

    /** The passage that a quotation abridges; none where it does not abridge one. */
    static Optional<Comparison> of(Wording text, Wording quoted) {
        Wording read = text.asReadBy(quoted);
        int most = Math.min(MOST_WORDS, PAIRS_COMPARED / Math.max(1, read.size()));
        return quoted.size() < FEWEST_WORDS || quoted.size() > most
                ? Optional.empty()
                : new Abridgement(read, quoted).found();
    }

    private Optional<Comparison> found() {
        for (int i = 0; i < length; i++) {
            next(i);
        }
        int end = 0;
        for (int k = 1; k < scores.length; k++) {
            end = scores[k] > scores[end] ? k : end;
        }
        return scores[end] > 0 ? Optional.of(compared(starts[end], end)) : Optional.empty();
    }

    /** Goes on from each place to the places that the next word of the quotation can lead to. */
    private void next(int index) {
        int[] nextScores = new int[scores.length];
        int[] nextStarts = new int[scores.length];
        for (int k = 0; k < scores.length; k++) {
            nextScores[k] = scores[k] + PUT_IN;
            nextStarts[k] = starts[k];
            if (k > 0 && text.word(k - 1) == quoted.word(index) && scores[k - 1] + KEPT > nextScores[k]) {
                nextScores[k] = scores[k - 1] + KEPT;
                nextStarts[k] = starts[k - 1];
            }
            if (k > 0 && nextScores[k - 1] - 1 > nextScores[k]) {
                nextScores[k] = nextScores[k - 1] - 1;
                nextStarts[k] = nextStarts[k - 1];
            }
        }
        scores = nextScores;
        starts = nextStarts;
    }

    /** The same once more within the passage found, with the ways to each place kept. */
    private Comparison compared(int start, int end) {
        int width = end - start + 1;
        int[][] best = new int[length + 1][width];
        for (int k = 1; k < width; k++) {
            best[0][k] = -k;
        }
        for (int i = 1; i <= length; i++) {
            for (int k = 0; k < width; k++) {
                int here = best[i - 1][k] + PUT_IN;
                if (k > 0) {
                    here = Math.max(here, best[i][k - 1] - 1);
                    here = isKept(i, start + k) ? Math.max(here, best[i - 1][k - 1] + KEPT) : here;
                }
                best[i][k] = here;
            }
        }
        int[] places = new int[length];
        int k = width - 1;
        for (int i = length; i > 0; ) {
            if (k > 0 && isKept(i, start + k) && best[i][k] == best[i - 1][k - 1] + KEPT) {
                places[--i] = start + --k;
            } else if (k > 0 && best[i][k] == best[i][k - 1] - 1) {
                k--;
            } else {
                places[--i] = Wording.NONE;
            }
        }
        return new Comparison(text, quoted, 0, places, Wording.NONE);
    }

    /** Whether the last of so many words of the quotation is the last of so many of the text. */
    private boolean isKept(int words, int ofText) {
        return text.word(ofText - 1) == quoted.word(words - 1);
    }
}
