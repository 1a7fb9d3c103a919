package org.antequem.finding;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How a quotation differs from the passage of a text that comes closest to it.
 *
 * @param pieces stretches of words in the order of the quotation; neighbours of one kind are joined
 */
@Immutable
public record Difference(ImmutableList<Piece> pieces) implements Serializable {

    public Difference {
        requireNonNull(pieces, "pieces");
    }

    /** Whether words stand in the quoted text, in the quotation, or in both. */
    public enum Kind {
        /** The words stand both in the text and in the quotation. */
        SHARED,
        /** The words stand only in the text. */
        ONLY_THERE,
        /** The words stand only in the quotation. */
        ONLY_QUOTED,
        /** The words stand only in the text, where the quotation marks an omission. */
        PASSED_OVER,
        /** The words stand only in the text, and are too many to be shown. */
        LEFT_OUT,
        /** The quotation goes back to words before those that it has already given. */
        BACK
    }

    /**
     * A stretch of words in a comparison of a quotation with its text.
     *
     * @param kind where the words stand
     * @param words the words as they are written; long stretches are cut with an ellipsis; empty if none are shown
     * @param number how many words are left out or gone back; 0 if they are shown or not counted
     */
    @Immutable
    public record Piece(Kind kind, String words, int number) implements Serializable {

        public Piece {
            requireNonNull(kind, "kind");
            requireNonNull(words, "words");
        }
    }

    /** A difference that consists of some pieces, of which neighbours of one kind are joined. */
    public static Difference of(Iterable<Piece> pieces) {
        List<Piece> united = new ArrayList<>();
        for (Piece piece : each(pieces, "pieces")) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).kind() == piece.kind() && piece.number() == 0) {
                String between = piece.kind() == Kind.SHARED ? "" : " ";
                united.set(last, new Piece(piece.kind(), united.get(last).words() + between + piece.words(), 0));
            } else {
                united.add(piece);
            }
        }
        return new Difference(ImmutableList.copyOf(united));
    }
}
