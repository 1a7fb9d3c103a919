package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One end of an EDTF interval: a date, or open ({@code ..}), or unknown (nothing is written). */
@Immutable
public final class EdtfEnd implements Serializable {

    private static final long serialVersionUID = 1L;

    static final EdtfEnd OPEN = new EdtfEnd(Kind.OPEN, null);
    static final EdtfEnd UNKNOWN = new EdtfEnd(Kind.UNKNOWN, null);

    /** What an end says about its time. */
    public enum Kind {
        /** The end lies within its date. */
        DATED,
        /** The end lies within its date or before: {@code ..2004-06-01/2004-06-20}. */
        ON_OR_BEFORE,
        /** The end lies within its date or after: {@code 2004-06-01/2004-06-20..}. */
        ON_OR_AFTER,
        /** The end is open, {@code ..}: the interval has no such end. */
        OPEN,
        /** The end is unknown, with nothing written: there is one, but nobody knows when. */
        UNKNOWN
    }

    private final Kind kind;
    private final @Nullable EdtfDate date;

    private EdtfEnd(Kind kind, @Nullable EdtfDate date) {
        this.kind = kind;
        this.date = date;
    }

    static EdtfEnd dated(Kind kind, EdtfDate date) {
        return new EdtfEnd(kind, date);
    }

    /** What this end says about its time. */
    public Kind kind() {
        return kind;
    }

    /** The date of this end; empty if the end is open or unknown. */
    public Optional<EdtfDate> date() {
        return Optional.ofNullable(date);
    }

    EdtfEnd in(Hemisphere hemisphere) {
        return date == null ? this : new EdtfEnd(kind, date.in(hemisphere));
    }

    boolean isOpenBefore() {
        return kind == Kind.OPEN || kind == Kind.ON_OR_BEFORE;
    }

    boolean isOpenAfter() {
        return kind == Kind.OPEN || kind == Kind.ON_OR_AFTER;
    }

    Days days() {
        if (date == null) {
            return Days.ANY;
        }
        Days days = date.days();
        return switch (kind) {
            case ON_OR_BEFORE -> new Days(Bounds.DISTANT_PAST, days.last());
            case ON_OR_AFTER -> new Days(days.first(), Bounds.DISTANT_FUTURE);
            default -> days;
        };
    }

    /** Of a date in an interval: open digits are of level 2 there (Library of Congress, level 2, "Interval"). */
    int level() {
        if (date == null) {
            return 1;
        }
        return kind == Kind.DATED && !date.hasOpenDigits() ? date.level() : 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfEnd end && kind == end.kind && Objects.equals(date, end.date);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Objects.hashCode(date);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case OPEN -> "..";
            case UNKNOWN -> "";
            case ON_OR_BEFORE -> ".." + date;
            case ON_OR_AFTER -> date + "..";
            case DATED -> String.valueOf(date);
        };
    }
}
