package org.antequem.examples.tonkin;

import org.antequem.time.Bounds;
import org.antequem.time.Dating;

/** Datings to the minute and their uncertainty, from EDTF times of day. EDTF has no intervals of these. */
final class Minutes {

    private Minutes() {}

    /** Started within one minute and ended within another. */
    static Dating fromTo(String first, String last) {
        return new Dating(
                first + " to " + last, Dating.of(first).start(), Dating.of(last).end(), false);
    }

    /** Started and ended at some time between the start of one minute and the end of another. */
    static Dating between(String first, String last) {
        Bounds within = Dating.of(first).extent().hull(Dating.of(last).extent());
        return new Dating("between " + first + " and " + last, within, within, false);
    }

    /** Started so many minutes before or after the one that is named, or at any time between; no end is known. */
    static Dating startingAbout(String minute, long giveOrTake) {
        return new Dating(
                "from about " + minute + ", give or take " + giveOrTake + " minutes",
                widened(Dating.of(minute).start(), giveOrTake),
                Bounds.UNKNOWN,
                false);
    }

    /** Sometime between so many minutes before and after the one that is named. */
    static Dating about(String minute, long giveOrTake) {
        Bounds within = widened(Dating.of(minute).extent(), giveOrTake);
        return new Dating("about " + minute + ", give or take " + giveOrTake + " minutes", within, within, false);
    }

    /** Ended in a later minute than this one. */
    static Dating endingAfter(String minute) {
        return new Dating(
                "until after " + minute,
                Bounds.UNKNOWN,
                Bounds.from(Dating.of(minute).extent().latest() + 1),
                false);
    }

    private static Bounds widened(Bounds bounds, long minutes) {
        return new Bounds(bounds.earliest() - 60 * minutes, bounds.latest() + 60 * minutes);
    }
}
