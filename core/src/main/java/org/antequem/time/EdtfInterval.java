package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An EDTF interval {@code a/b}, which starts within a and ends within b. Either end may be open or unknown. */
@Immutable
public final class EdtfInterval implements Edtf {

    private static final long serialVersionUID = 1L;

    private final EdtfEnd from;
    private final EdtfEnd to;

    EdtfInterval(EdtfEnd from, EdtfEnd to) {
        this.from = from;
        this.to = to;
    }

    /** The start of the interval, which is written on the left. */
    public EdtfEnd from() {
        return from;
    }

    /** The end of the interval, which is written on the right. */
    public EdtfEnd to() {
        return to;
    }

    @Override
    public int level() {
        return Math.max(from.level(), to.level());
    }

    @Override
    public Days start() {
        return from.days();
    }

    @Override
    public Days end() {
        return to.days();
    }

    @Override
    public EdtfInterval in(Hemisphere hemisphere) {
        requireNonNull(hemisphere, "hemisphere");
        EdtfInterval there = new EdtfInterval(from.in(hemisphere), to.in(hemisphere));
        checkArgument(
                !there.isReversed(),
                "\"%s\" ends before it starts in the %s hemisphere",
                this,
                hemisphere.name().toLowerCase(Locale.ROOT));
        return there;
    }

    /**
     * True where both ends are dated, and the first certainly is the later one. Of times of day nothing is certain
     * before their offsets are known.
     */
    boolean isReversed() {
        return from.kind() == EdtfEnd.Kind.DATED
                && to.kind() == EdtfEnd.Kind.DATED
                && from.date().flatMap(EdtfDate::time).isEmpty()
                && to.date().flatMap(EdtfDate::time).isEmpty()
                && from.date().orElseThrow().isAfter(to.date().orElseThrow());
    }

    @Override
    public Optional<CalendarDay> earliest() {
        return from.isOpenBefore() ? Optional.empty() : from.date().flatMap(EdtfDate::earliest);
    }

    @Override
    public Optional<CalendarDay> latest() {
        return to.isOpenAfter() ? Optional.empty() : to.date().flatMap(EdtfDate::latest);
    }

    @Override
    public boolean isOpenStart() {
        return from.isOpenBefore();
    }

    @Override
    public boolean isOpenEnd() {
        return to.isOpenAfter();
    }

    @Override
    public boolean isUnknownStart() {
        return from.kind() == EdtfEnd.Kind.UNKNOWN;
    }

    @Override
    public boolean isUnknownEnd() {
        return to.kind() == EdtfEnd.Kind.UNKNOWN;
    }

    @Override
    public boolean isInterval() {
        return true;
    }

    @Override
    public boolean isOngoing() {
        return to.kind() == EdtfEnd.Kind.OPEN;
    }

    @Override
    public boolean isUncertain() {
        return from.date().filter(Edtf::isUncertain).isPresent()
                || to.date().filter(Edtf::isUncertain).isPresent();
    }

    @Override
    public boolean isApproximate() {
        return from.date().filter(Edtf::isApproximate).isPresent()
                || to.date().filter(Edtf::isApproximate).isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfInterval interval && from.equals(interval.from) && to.equals(interval.to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    /** The canonical EDTF form of the interval. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
