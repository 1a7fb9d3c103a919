package org.antequem.time;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * How dates are read that leave something open: the time zone, the hemisphere of seasons, and approximate words. A
 * local time that occurs twice or never, because clocks change, is read as both times that it can be.
 *
 * @param zone the zone of dates and times of day without an offset
 * @param hemisphere the hemisphere of the EDTF seasons 21 to 24; seasons 25 to 32 name their own
 * @param approximation how rough numbers and dates marked with {@code ~} are read
 * @param half how far the hemisphere is known
 * @param isZoneStated true if somebody said that dates without an offset are in this zone; false if it is presumed
 */
@Immutable
public record Conventions(
        ZoneId zone, Hemisphere hemisphere, Approximation approximation, Half half, boolean isZoneStated)
        implements Serializable {

    /** How far the hemisphere of seasons is known that name none. */
    public enum Half {
        /** The author of the dossier states the hemisphere. */
        STATED,
        /** Nobody states the hemisphere; the northern one is presumed. */
        PRESUMED,
        /** The hemisphere is open: a season covers that of both hemispheres together. */
        EITHER
    }

    /**
     * The conventions of a dossier that sets none: UTC and the northern hemisphere, both presumed, and approximate
     * words as people usually mean them.
     */
    public static final Conventions STANDARD =
            new Conventions(ZoneOffset.UTC, Hemisphere.NORTHERN, Approximation.STANDARD, Half.PRESUMED, false);

    private static final long DAY = 86_400;

    /** For so long every change of clocks is looked at. */
    private static final long DAYS_FOLLOWED = 36_525;

    /** Conventions with a stated zone and hemisphere, and approximate words as people usually mean them. */
    public Conventions(ZoneId zone, Hemisphere hemisphere) {
        this(zone, hemisphere, Approximation.STANDARD);
    }

    /** Conventions with a stated zone and hemisphere, and a reading of approximate words. */
    public Conventions(ZoneId zone, Hemisphere hemisphere, Approximation approximation) {
        this(zone, hemisphere, approximation, Half.STATED, true);
    }

    public Conventions {
        requireNonNull(zone, "zone");
        requireNonNull(hemisphere, "hemisphere");
        requireNonNull(approximation, "approximation");
        requireNonNull(half, "half");
        zone = zone.normalized();
    }

    /**
     * A copy of these conventions that states a time zone: {@code inZone("+07:00")}.
     *
     * @param id an offset such as {@code +07:00}, or a region such as {@code Asia/Ho_Chi_Minh}; see {@link ZoneId#of}
     * @throws IllegalArgumentException if it is neither
     */
    public Conventions inZone(String id) {
        requireNonNull(id, "id");
        try {
            return new Conventions(ZoneId.of(id), hemisphere, approximation, half, true);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is no zone: expected an offset such as +07:00 or a region such as Europe/Paris",
                    unknown);
        }
    }

    /** A copy of these conventions that states a hemisphere of seasons. */
    public Conventions inHemisphere(Hemisphere other) {
        requireNonNull(other, "other");
        return new Conventions(zone, other, approximation, Half.STATED, isZoneStated);
    }

    /** A copy of these conventions in which seasons may be of either hemisphere; unchanged if one is stated. */
    public Conventions inEitherHemisphere() {
        return half == Half.STATED ? this : new Conventions(zone, hemisphere, approximation, Half.EITHER, isZoneStated);
    }

    /** A copy of these conventions with another reading of approximate words. */
    public Conventions approximating(Approximation other) {
        requireNonNull(other, "other");
        return new Conventions(zone, hemisphere, other, half, isZoneStated);
    }

    /**
     * A copy of these conventions by which a denial is read: of words that are not taken as people usually mean them,
     * it denies only what they certainly mean; see {@link Approximation#exact}. So it denies nothing by a season that
     * may be of either hemisphere.
     */
    public Conventions ofDenials() {
        return approximating(half == Half.EITHER ? approximation.exactUnlessUsual() : approximation.ofDenials());
    }

    /** A copy of these conventions that makes all the usual presumptions; what is stated in them stays. */
    public Conventions asUsual() {
        return new Conventions(
                zone,
                hemisphere,
                Approximation.STANDARD.withCirca(approximation.circa()),
                half == Half.STATED ? half : Half.PRESUMED,
                isZoneStated);
    }

    /**
     * A copy of these conventions in which approximate words have only the meaning that is certain; see
     * {@link Approximation#exact}.
     */
    public Conventions exact() {
        return approximating(approximation.exact());
    }

    /** From the first second of the first day to the last second of the last. */
    Bounds seconds(Days days) {
        long first = days.first() == Bounds.DISTANT_PAST ? Bounds.DISTANT_PAST : startOf(days.first());
        long last = days.last() == Bounds.DISTANT_FUTURE ? Bounds.DISTANT_FUTURE : endOf(days.last());
        // A day that was left out, since the zone changed its side of the date line, is read on either side.
        return first <= last ? new Bounds(first, last) : new Bounds(first - DAY, last + DAY);
    }

    /** Seconds at which clocks certainly show one of these days; empty where clocks were changed about its midnight. */
    Optional<Bounds> secondsWithin(Days days) {
        Bounds seconds = seconds(days);
        Bounds shown = local(seconds);
        boolean isWithin = (!shown.hasEarliest() || Math.floorDiv(shown.earliest(), DAY) >= days.first())
                && (!shown.hasLatest() || Math.floorDiv(shown.latest(), DAY) <= days.last());
        return isWithin ? Optional.of(seconds) : Optional.empty();
    }

    /** The seconds that a time on some of these days can be. Offsets are in order of the instants: the widest first. */
    Bounds seconds(Days days, EdtfTime time) {
        List<ZoneOffset> earliest = offsets(days.first() * DAY + time.earliest(), time);
        List<ZoneOffset> latest = offsets(days.last() * DAY + time.latest(), time);
        return new Bounds(
                days.first() * DAY + time.earliest() - Collections.min(earliest).getTotalSeconds(),
                days.last() * DAY + time.latest() - Collections.max(latest).getTotalSeconds());
    }

    /** What clocks in the zone can show within these bounds, as seconds from the local 1970-01-01T00:00. */
    Bounds local(Bounds bounds) {
        long earliest = bounds.hasEarliest() ? bounds.earliest() + offsetAt(bounds.earliest()) : bounds.earliest();
        long latest = bounds.hasLatest() ? bounds.latest() + offsetAt(bounds.latest()) : bounds.latest();
        if (isFixed()) {
            return new Bounds(earliest, latest);
        }
        ZoneRules rules = zone.getRules();
        // Clocks put back soon after the first second show less than it did, and long before the last one more.
        for (ZoneOffsetTransition next = bounds.hasEarliest() ? rules.nextTransition(instant(bounds.earliest())) : null;
                next != null && next.toEpochSecond() <= Math.min(bounds.latest(), bounds.earliest() + 2 * DAY);
                next = rules.nextTransition(next.getInstant())) {
            earliest = Math.min(
                    earliest, next.toEpochSecond() + next.getOffsetAfter().getTotalSeconds());
        }
        for (ZoneOffsetTransition last =
                        bounds.hasLatest() ? rules.previousTransition(instant(bounds.latest() + 1)) : null;
                last != null && last.toEpochSecond() > Math.max(bounds.earliest(), bounds.latest() - 2 * DAY);
                last = rules.previousTransition(last.getInstant())) {
            latest = Math.max(
                    latest, last.toEpochSecond() - 1 + last.getOffsetBefore().getTotalSeconds());
        }
        return new Bounds(earliest, latest);
    }

    /**
     * By how many seconds at most two local times can be further apart, or closer, than clocks show.
     *
     * @param anchor where the one lies; wherever nothing bounds it, clocks may be put back and forward as ever
     * @param days how far away the other one is at most
     */
    long slack(Bounds anchor, long days) {
        if (isFixed()) {
            return 0;
        }
        ZoneRules rules = zone.getRules();
        IntSummaryStatistics offsets = new IntSummaryStatistics();
        if (anchor.isBounded() && days + (anchor.latest() - anchor.earliest()) / DAY <= DAYS_FOLLOWED) {
            Instant last = instant(anchor.latest() + (days + 2) * DAY);
            Instant at = instant(anchor.earliest() - (days + 2) * DAY);
            offsets.accept(rules.getOffset(at).getTotalSeconds());
            for (ZoneOffsetTransition next = rules.nextTransition(at);
                    next != null && !next.getInstant().isAfter(last);
                    next = rules.nextTransition(next.getInstant())) {
                offsets.accept(next.getOffsetAfter().getTotalSeconds());
            }
        } else {
            rules.getTransitions().forEach(transition -> {
                offsets.accept(transition.getOffsetBefore().getTotalSeconds());
                offsets.accept(transition.getOffsetAfter().getTotalSeconds());
            });
            rules.getTransitionRules().forEach(rule -> {
                offsets.accept(rule.getOffsetBefore().getTotalSeconds());
                offsets.accept(rule.getOffsetAfter().getTotalSeconds());
            });
        }
        return (long) offsets.getMax() - offsets.getMin();
    }

    /**
     * A bound moved outward along the calendar: the last second by the one after it, so that the end of February comes
     * to the end of March.
     *
     * @param direction −1 for a first second, 1 for a last one
     */
    long moved(long second, int direction, Span by) {
        long edge = direction < 0 ? second : second + 1;
        try {
            if (!by.unit().isDateBased()) {
                return second + direction * by.unit().getDuration().toSeconds() * by.greatest();
            }
            LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(edge), zone)
                    .plus(direction * by.greatest(), by.unit());
            List<ZoneOffset> offsets = offsets(local);
            return direction < 0
                    ? local.toEpochSecond(Collections.min(offsets))
                    : local.toEpochSecond(Collections.max(offsets)) - 1;
        } catch (DateTimeException beyondTheLine) {
            return direction < 0 ? Bounds.DISTANT_PAST : Bounds.DISTANT_FUTURE;
        }
    }

    /** The first second of a local day. */
    private long startOf(long day) {
        if (zone instanceof ZoneOffset offset) {
            return day * DAY - offset.getTotalSeconds();
        }
        long known = Math.max(LocalDate.MIN.toEpochDay() + 1, Math.min(day, LocalDate.MAX.toEpochDay() - 1));
        return (day - known) * DAY
                + LocalDate.ofEpochDay(known).atStartOfDay(zone).toEpochSecond();
    }

    /** The last second of a local day; it comes twice where clocks are put back over midnight. */
    private long endOf(long day) {
        if (isFixed() || Math.abs(day) >= LocalDate.MAX.toEpochDay() - 1) {
            return startOf(day + 1) - 1;
        }
        LocalDateTime last = LocalDate.ofEpochDay(day).atTime(LocalTime.of(23, 59, 59));
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(last);
        return offsets.isEmpty() ? startOf(day + 1) - 1 : last.toEpochSecond(Collections.max(offsets));
    }

    /** An offset makes its rules anew whenever it is asked for them. */
    private boolean isFixed() {
        return zone instanceof ZoneOffset || zone.getRules().isFixedOffset();
    }

    private int offsetAt(long second) {
        return zone instanceof ZoneOffset offset
                ? offset.getTotalSeconds()
                : zone.getRules().getOffset(instant(second)).getTotalSeconds();
    }

    private static Instant instant(long second) {
        return Instant.ofEpochSecond(
                Math.max(Instant.MIN.getEpochSecond(), Math.min(second, Instant.MAX.getEpochSecond())));
    }

    /** That a clock can have shown a time in. */
    private List<ZoneOffset> offsets(long local, EdtfTime time) {
        return time.offset()
                .map(List::of)
                .orElseGet(() -> offsets(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC)));
    }

    /** That a clock can have shown a local time in: two where clocks were put back, or forward, just then. */
    private List<ZoneOffset> offsets(LocalDateTime shown) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(shown);
        ZoneOffsetTransition gap = valid.isEmpty() ? zone.getRules().getTransition(shown) : null;
        return gap == null ? valid : List.of(gap.getOffsetBefore(), gap.getOffsetAfter());
    }
}
