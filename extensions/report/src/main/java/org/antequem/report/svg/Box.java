package org.antequem.report.svg;

import com.google.errorprone.annotations.Immutable;

/**
 * Where one line of a text stands on a sheet.
 *
 * @param text as it is drawn
 */
@Immutable
public record Box(double left, double top, double right, double bottom, String text) {

    /** True where the two share more than an edge. */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
