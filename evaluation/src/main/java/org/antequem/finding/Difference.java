package org.antequem.finding;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How a quotation differs from the passage of a text that comes nearest to it.
 *
 * @param pieces in the order of the quotation; what stands side by side and is of one kind is one piece
 */
@Immutable
public record Difference(ImmutableList<Piece> pieces) implements Serializable {

    /** Where words stand, in the text or in the quotation. */
    public enum Kind {
        /** In both. */
        SHARED,
        /** Only in the text. */
        ONLY_THERE,
        /** Only in the quotation. */
        ONLY_QUOTED,
        /** Only in the text, at a mark by which the quotation says that it leaves something out. */
        PASSED_OVER,
        /** Only in the text, and too many to be shown. */
        LEFT_OUT,
        /** Before what the quotation has given already: it goes back. */
        BACK
    }

    /**
     * A stretch of words.
     *
     * @param words as they are written, with what stands between them; long ones are cut at an ellipsis; empty where
     *     none are shown
     * @param number how many words are left out, or gone back; 0 where they are shown or it is not asked
     */
    @Immutable
    public record Piece(Kind kind, String words, int number) implements Serializable {}

    /** Of these pieces, those of one kind that stand side by side put together. */
    public static Difference of(Iterable<Piece> pieces) {
        List<Piece> united = new ArrayList<>();
        for (Piece piece : pieces) {
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
