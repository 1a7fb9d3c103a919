package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.antequem.time.Bounds;

/**
 * What is drawn of when something was, from the bounds of its start and of its end: hatched where it certainly began or
 * ended at some time within, solid where it certainly was going on, dots where nothing is known of one of its ends.
 *
 * @param parts from left to right, without a gap
 */
@Immutable
record Bar(ImmutableList<Part> parts) {

    /** How a part is drawn. */
    enum Look {
        /** It began, or ended, at some time within. */
        HATCHED,
        /** It was going on all the time. */
        SOLID,
        /** It may have gone on, or may have been over; or may have begun, or not. */
        DOTS
    }

    /**
     * One part.
     *
     * @param from {@link Bounds#DISTANT_PAST} where nothing limits it
     * @param to {@link Bounds#DISTANT_FUTURE} where nothing limits it
     */
    @Immutable
    record Part(Look look, long from, long to) {}

    static Bar of(Bounds start, Bounds end) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        long lastStart = Math.min(start.latest(), end.latest());
        long firstEnd = Math.max(end.earliest(), start.earliest());
        boolean isCertain = lastStart < firstEnd;
        boolean isOpenBefore = !start.hasEarliest() && end.hasEarliest() && !isCertain;
        boolean isOpenAfter = !end.hasLatest() && start.hasLatest();
        long from = isOpenBefore ? firstEnd : start.earliest();
        long to = isOpenAfter ? lastStart : end.latest();
        if (from == Bounds.DISTANT_PAST && to == Bounds.DISTANT_FUTURE) {
            return new Bar(ImmutableList.of(new Part(Look.DOTS, from, to)));
        }
        if (isOpenBefore) {
            parts.add(new Part(Look.DOTS, Bounds.DISTANT_PAST, from));
        }
        if (isCertain) {
            add(parts, Look.HATCHED, from, lastStart);
            parts.add(new Part(Look.SOLID, lastStart, firstEnd));
            if (!isOpenAfter) {
                add(parts, Look.HATCHED, firstEnd, to);
            }
        } else {
            parts.add(new Part(Look.HATCHED, from, to));
        }
        if (isOpenAfter) {
            parts.add(new Part(Look.DOTS, isCertain ? firstEnd : lastStart, Bounds.DISTANT_FUTURE));
        }
        return new Bar(parts.build());
    }

    private static void add(ImmutableList.Builder<Part> parts, Look look, long from, long to) {
        if (from < to) {
            parts.add(new Part(look, from, to));
        }
    }
}
