package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Difference;
import org.antequem.finding.Difference.Kind;
import org.antequem.finding.Difference.Piece;

/** A stretch of a quotation beside the passage that it is compared with, word by word. */
final class Comparison {

    /** The most words that a quotation passes over without saying so of which each is told; of more, how many. */
    static final int MOST_LEFT_OUT = 40;

    private final Wording text;
    private final Wording quoted;
    private final int from;
    private final int[] aligned;
    private final int before;
    private final int last;
    private final boolean differs;

    /**
     * A comparison.
     *
     * @param from the first word of the stretch
     * @param aligned for each of its words, the one of the text in its place; negative where it is put in
     * @param before the word of the text after which it should begin; none where it begins anywhere
     */
    Comparison(Wording text, Wording quoted, int from, int[] aligned, int before) {
        this.text = text;
        this.quoted = quoted;
        this.from = from;
        this.aligned = aligned;
        this.before = before;
        int arrived = before;
        boolean isOther = false;
        for (int i = 0; i < aligned.length; i++) {
            int place = aligned[i];
            isOther |= !isKept(i);
            if (place >= 0) {
                int leftOut = leftOut(arrived, place);
                isOther |= leftOut < 0 || leftOut > quoted.leap(from + i);
                arrived = place;
            }
        }
        this.last = arrived;
        this.differs = isOther;
    }

    /** The word of the text at which it arrives; none where it has not begun. */
    int last() {
        return last;
    }

    boolean differs() {
        return differs;
    }

    /**
     * The two beside each other.
     *
     * @param inFull how many words that are left out in one place are shown; of more, only the number is
     */
    Difference difference(int inFull) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        int arrived = before;
        for (int i = 0; i < aligned.length; i++) {
            int place = aligned[i];
            if (place >= 0) {
                addLeap(pieces, arrived + 1, leftOut(arrived, place), quoted.leap(from + i), inFull);
                pieces.add(
                        isKept(i)
                                ? new Piece(Kind.SHARED, text.shown(place, 0), 0)
                                : piece(Kind.ONLY_THERE, text.shown(place, text.differsFrom(place, quoted, from + i))));
                arrived = place;
            }
            if (!isKept(i)) {
                int start = place < 0 ? 0 : text.differsFrom(place, quoted, from + i);
                pieces.add(piece(Kind.ONLY_QUOTED, quoted.shown(from + i, start)));
            }
        }
        return Difference.of(pieces.build());
    }

    /** What is left out and put in. */
    Edits edits() {
        Edits edits = new Edits();
        int arrived = before;
        for (int i = 0; i < aligned.length; i++) {
            int place = aligned[i];
            if (place >= 0) {
                int leftOut = leftOut(arrived, place);
                boolean isRead = leftOut <= Math.max(MOST_LEFT_OUT, quoted.leap(from + i));
                edits.add(
                        text.words(arrived + 1, arrived + 1 + (isRead ? Math.max(0, leftOut) : 0)),
                        quoted.putIn(from + i));
                arrived = place;
            }
            if (!isKept(i)) {
                edits.add(
                        place < 0 ? ImmutableList.of() : text.words(place, place + 1),
                        quoted.words(from + i, from + i + 1));
            }
        }
        return edits;
    }

    private boolean isKept(int index) {
        return aligned[index] >= 0 && text.word(aligned[index]) == quoted.word(from + index);
    }

    private static int leftOut(int arrived, int place) {
        return arrived < 0 ? 0 : place - arrived - 1;
    }

    private void addLeap(ImmutableList.Builder<Piece> pieces, int start, int leftOut, int allowed, int inFull) {
        if (leftOut > 0 && leftOut <= allowed) {
            pieces.add(new Piece(Kind.PASSED_OVER, "", 0));
        } else if (leftOut > inFull) {
            pieces.add(new Piece(Kind.LEFT_OUT, "", leftOut));
        } else if (leftOut > 0) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < leftOut; i++) {
                words.append(text.shown(start + i, 0));
            }
            pieces.add(piece(Kind.ONLY_THERE, words.toString()));
        } else if (leftOut < 0) {
            pieces.add(new Piece(Kind.BACK, "", -leftOut));
        }
    }

    private static Piece piece(Kind kind, String words) {
        return new Piece(kind, words.strip(), 0);
    }
}
