package org.antequem.report.picture;

import java.util.List;

/** Where words can stand, from left to right. */
record Strip(double left, double right) {

    private static final double BESIDE = 8;

    /** Words in less would have a line for each. */
    private static final double LEAST = 150;

    double width() {
        return right - left;
    }

    /** The widest strip between two edges through which no line runs; all of it where that is too narrow for words. */
    static Strip clearOf(List<Double> lines, double left, double right) {
        Strip widest = new Strip(left, left);
        double from = left;
        for (double line :
                lines.stream().filter(x -> x > left && x < right).sorted().toList()) {
            widest = widest.or(new Strip(from, line - BESIDE));
            from = line + BESIDE;
        }
        widest = widest.or(new Strip(from, right));
        return widest.width() < LEAST ? new Strip(left, right) : widest;
    }

    private Strip or(Strip other) {
        return other.width() > width() ? other : this;
    }
}
