package org.antequem.files.tree;

import org.jspecify.annotations.Nullable;

/**
 * An entry or an item with which comments can stand.
 *
 * @param parent the entry or the item within which it stands
 * @param line where its key begins; of an item, where its value begins
 * @param column the number of characters before it, or before the dash of an item; {@link #WITHIN_A_LINE} where nothing
 *     can be indented as it is
 * @param led true where it is the first entry or item behind the dash of its parent
 */
record Anchor(@Nullable Anchor parent, Comments.Found comments, int line, int column, boolean led) {

    /** The column of what stands in brackets, or behind a second dash. */
    static final int WITHIN_A_LINE = Integer.MAX_VALUE;

    /** True for the parent, the parent of the parent, and so on, and for itself. */
    boolean encloses(@Nullable Anchor other) {
        for (Anchor anchor = other; anchor != null; anchor = anchor.parent) {
            if (anchor.comments == comments) {
                return true;
            }
        }
        return false;
    }
}
