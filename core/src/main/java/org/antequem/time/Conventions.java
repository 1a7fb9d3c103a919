package org.antequem.time;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How dates are read that leave it open: in which zone, and in which hemisphere their seasons are. A local time that
 * comes twice, or never, when clocks are changed is both times that it can be; what is certain never rests on it.
 *
 * @param zone of dates and times of day without an offset
 * @param hemisphere of the EDTF seasons 21 to 24; 25 to 32 name their own
 */
@Immutable
public record Conventions(ZoneId zone, Hemisphere hemisphere) implements Serializable {

    /** In UTC, and of the northern hemisphere. */
    public static final Conventions STANDARD = new Conventions(ZoneOffset.UTC, Hemisphere.NORTHERN);

    private static final long DAY = 86_400;

    public Conventions {
        requireNonNull(zone, "zone");
        requireNonNull(hemisphere, "hemisphere");
        zone = zone.normalized();
    }

    /**
     * These, in another zone.
     *
     * @param id an offset such as {@code +07:00}, or a region such as {@code Asia/Ho_Chi_Minh}; see {@link ZoneId#of}
     * @throws IllegalArgumentException where it is neither
     */
    public Conventions inZone(String id) {
        try {
            return new Conventions(ZoneId.of(id), hemisphere);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is no zone: expected an offset such as +07:00 or a region such as Europe/Paris",
                    unknown);
        }
    }

    /** These, in another hemisphere. */
    public Conventions inHemisphere(Hemisphere other) {
        return new Conventions(zone, other);
    }

    /** From the first second of the first day to the last second of the last. */
    Bounds seconds(Days days) {
        long first = days.first() == Bounds.DISTANT_PAST ? Bounds.DISTANT_PAST : startOf(days.first());
        long last = days.last() == Bounds.DISTANT_FUTURE ? Bounds.DISTANT_FUTURE : startOf(days.last() + 1) - 1;
        // A day that was left out, since the zone changed its side of the date line, is read on either side.
        return first <= last ? new Bounds(first, last) : new Bounds(first - DAY, last + DAY);
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
        return new Bounds(
                bounds.hasEarliest() ? bounds.earliest() + offsetAt(bounds.earliest()) - slack() : bounds.earliest(),
                bounds.hasLatest() ? bounds.latest() + offsetAt(bounds.latest()) + slack() : bounds.latest());
    }

    /** By how many seconds at most two local times can be further apart, or closer, than clocks show. */
    long slack() {
        ZoneRules rules = zone.getRules();
        if (rules.isFixedOffset()) {
            return 0;
        }
        List<ZoneOffset> all = new ArrayList<>();
        for (ZoneOffsetTransition transition : rules.getTransitions()) {
            all.add(transition.getOffsetBefore());
            all.add(transition.getOffsetAfter());
        }
        rules.getTransitionRules().forEach(rule -> {
            all.add(rule.getOffsetBefore());
            all.add(rule.getOffsetAfter());
        });
        return Collections.min(all).getTotalSeconds()
                - (long) Collections.max(all).getTotalSeconds();
    }

    /** A second moved along the calendar. */
    long moved(long second, long number, ChronoUnit unit) {
        return number == 0
                ? second
                : Instant.ofEpochSecond(second).atZone(zone).plus(number, unit).toEpochSecond();
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

    private int offsetAt(long second) {
        long known = Math.max(Instant.MIN.getEpochSecond(), Math.min(second, Instant.MAX.getEpochSecond()));
        return zone.getRules().getOffset(Instant.ofEpochSecond(known)).getTotalSeconds();
    }

    /** That a clock can have shown a local time in: two where clocks were put back, or forward, just then. */
    private List<ZoneOffset> offsets(long local, EdtfTime time) {
        if (time.offset().isPresent()) {
            return List.of(time.offset().get());
        }
        LocalDateTime shown = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(shown);
        ZoneOffsetTransition gap = valid.isEmpty() ? zone.getRules().getTransition(shown) : null;
        return gap == null ? valid : List.of(gap.getOffsetBefore(), gap.getOffsetAfter());
    }
}
