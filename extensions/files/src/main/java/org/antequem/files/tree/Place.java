package org.antequem.files.tree;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

/**
 * The place of a value in a text, from its first character to its last.
 *
 * @param line the line of the first character, from 1; 0 for {@link #NONE}
 * @param column the column of the first character, from 1, in Unicode code points
 * @param endLine the line of the last character
 * @param endColumn the column after the last character
 */
@Immutable
public record Place(int line, int column, int endLine, int endColumn) {

    /** The place of a value that was not read from a text. */
    public static final Place NONE = new Place(0, 0, 0, 0);

    public Place {
        checkArgument(line >= 0 && column >= 0, "line %s, column %s: expected no negative number", line, column);
    }

    /** True if the value was read from a text. */
    public boolean isKnown() {
        return line > 0;
    }

    /** The line and column as editors read them: {@code 12:33}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
