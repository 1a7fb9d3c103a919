package org.antequem.time;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something can have started and ended, by a dating.
 *
 * @param ongoing true where its end is stated to be open
 * @param border where people may or may not include what they name; null where nothing of the kind is open
 */
@Immutable
record Reach(
        Bounds start, Bounds end, boolean ongoing, @Nullable OpenBorder border) implements Serializable {

    /**
     * That it is before or after something, which people say with that and without, or in a season of whichever
     * hemisphere. The bounds of the start and of the end are those of the wider use; here are those of the narrower
     * one.
     *
     * @param certain where it started and ended by either use; null where nothing is certain
     */
    @Immutable
    record OpenBorder(@Nullable Bounds certain) implements Serializable {}

    Reach {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
    }

    /** What is so by either use; empty where nothing is. */
    Optional<Reach> certainly() {
        return border == null
                ? Optional.of(this)
                : Optional.ofNullable(border.certain()).map(bounds -> new Reach(bounds, bounds, false, null));
    }

    /** True where each history that fits the other by a use of "before" and "after" fits this by the same use. */
    boolean encloses(Reach other) {
        return leavesRoomFor(other)
                && (border == null
                        || other.certainly().stream()
                                .allMatch(certain -> certainly()
                                        .filter(wider -> wider.leavesRoomFor(certain))
                                        .isPresent()));
    }

    /** By the wider use of both. */
    private boolean leavesRoomFor(Reach other) {
        long lastStart = Math.min(other.start.latest(), other.end.latest());
        long firstEnd = Math.max(other.end.earliest(), other.start.earliest());
        return start.encloses(new Bounds(other.start.earliest(), lastStart))
                && end.encloses(new Bounds(firstEnd, other.end.latest()));
    }

    /** True where some history fits both, by the wider use of both. */
    boolean overlaps(Reach other) {
        return start.overlaps(other.start)
                && end.overlaps(other.end)
                && Math.max(start.earliest(), other.start.earliest()) <= Math.min(end.latest(), other.end.latest());
    }
}
