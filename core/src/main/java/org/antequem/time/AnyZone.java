package org.antequem.time;

import java.util.stream.Stream;

/** What holds in whatever zone dates are read: in the first on Earth and in the last, and so in all between them. */
final class AnyZone {

    static final String EASTERNMOST = "+18:00";
    static final String WESTERNMOST = "-18:00";

    private AnyZone() {}

    /** True where one is over before the other starts, in each zone in which both are read. */
    static boolean isBefore(Dating one, Dating other) {
        return Stream.of(EASTERNMOST, WESTERNMOST)
                .map(Conventions.STANDARD::inZone)
                .allMatch(zone -> extent(one, zone).certainlyBefore(extent(other, zone)));
    }

    /** As wide as all zones make it, where it is not known yet in which it can be read. */
    private static Bounds extent(Dating dating, Conventions zone) {
        Written written = dating.written();
        return written != null && written.isOpen()
                ? dating.extent()
                : dating.in(zone).extent();
    }
}
