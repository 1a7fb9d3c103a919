package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One member of an EDTF set, between commas: a single date, or a range {@code a..b}, {@code a..} or {@code ..b}. */
@Immutable
public final class EdtfMember implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable EdtfDate first;
    private final @Nullable EdtfDate last;
    private final boolean single;

    private EdtfMember(@Nullable EdtfDate first, @Nullable EdtfDate last, boolean single) {
        this.first = first;
        this.last = last;
        this.single = single;
    }

    static EdtfMember single(EdtfDate date) {
        return new EdtfMember(date, date, true);
    }

    static EdtfMember upTo(EdtfDate last) {
        return new EdtfMember(null, last, false);
    }

    static EdtfMember from(EdtfDate first) {
        return new EdtfMember(first, null, false);
    }

    static EdtfMember range(EdtfDate first, EdtfDate last) {
        return new EdtfMember(first, last, false);
    }

    /** The first date of this member; empty for {@code ..1984}. */
    public Optional<EdtfDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last date of this member, which is also the first if there is only one; empty for {@code 1984..}. */
    public Optional<EdtfDate> last() {
        return Optional.ofNullable(last);
    }

    /** False for a range, even from one date to the same. */
    boolean isSingle() {
        return single;
    }

    EdtfMember in(Hemisphere hemisphere) {
        return new EdtfMember(
                first == null ? null : first.in(hemisphere), last == null ? null : last.in(hemisphere), single);
    }

    /** The days of its first date, and all before it where it has none. */
    Days start(Function<EdtfDate, Days> days) {
        return first == null ? new Days(Bounds.DISTANT_PAST, end(days).last()) : days.apply(first);
    }

    /** The days of its last date, and all after it where it has none. */
    Days end(Function<EdtfDate, Days> days) {
        return last == null ? new Days(start(days).first(), Bounds.DISTANT_FUTURE) : days.apply(last);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfMember member
                && single == member.single
                && Objects.equals(first, member.first)
                && Objects.equals(last, member.last);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(first) + Objects.hashCode(last);
    }

    /** The member as EDTF writes it. A range from a date to the same date stays a range: {@code 1670..1670}. */
    @Override
    public String toString() {
        if (first != null && single) {
            return first.toString();
        }
        return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
}
