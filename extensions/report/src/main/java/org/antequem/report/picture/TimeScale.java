package org.antequem.report.picture;

import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antequem.time.Bounds;

/**
 * Where seconds are on a picture. What lies outside of it, and what nothing limits, is at its edges.
 *
 * @param first the second at its left edge
 * @param last the second at its right edge; later than the first
 */
record TimeScale(long first, long last, double left, double right) {

    private static final double LEAST = 86_400;

    double x(long second) {
        if (second <= first) {
            return left;
        }
        return second >= last
                ? right
                : left + (right - left) * ((double) second - (double) first) / ((double) last - (double) first);
    }

    boolean isWithin(long second) {
        return second > first && second < last;
    }

    /** How many seconds a pixel is. */
    double secondsOfAPixel() {
        return ((double) last - (double) first) / (right - left);
    }

    /**
     * The seconds of some bounds with room to both sides; a day where there is no more than a moment.
     *
     * @param before the share of it that is left free before it
     * @param after the share that is left free after it
     */
    static Bounds around(Bounds all, double before, double after) {
        double length = Math.max((double) all.latest() - (double) all.earliest(), LEAST);
        return new Bounds(shifted(all.earliest(), -length * before), shifted(all.latest(), length * after));
    }

    /** The first and the last of those seconds that nothing leaves open; empty where all are open. */
    static Optional<Bounds> known(Stream<Bounds> all) {
        LongSummaryStatistics known = all.flatMapToLong(bounds -> LongStream.of(bounds.earliest(), bounds.latest()))
                .filter(second -> second != Bounds.DISTANT_PAST && second != Bounds.DISTANT_FUTURE)
                .summaryStatistics();
        return known.getCount() == 0 ? Optional.empty() : Optional.of(new Bounds(known.getMin(), known.getMax()));
    }

    private static long shifted(long second, double by) {
        return (long) Math.max(-4e18, Math.min(4e18, second + by));
    }
}
