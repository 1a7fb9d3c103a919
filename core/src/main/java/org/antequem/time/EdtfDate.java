package org.antequem.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One date as EDTF writes it, perhaps with qualifiers, unspecified digits or a time of day: {@code 156X-12-25?}. */
@Immutable
public final class EdtfDate implements Edtf {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final Components components;
    private final @Nullable CalendarDay first;
    private final @Nullable CalendarDay last;
    private final @Nullable EdtfTime time;

    /** @param text its canonical form */
    EdtfDate(String text, Components components, @Nullable EdtfTime time) {
        this.text = text;
        this.components = components;
        this.first = components.first();
        this.last = components.isOneDay() ? first : components.last();
        this.time = time;
    }

    /** The finest unit that the date names. */
    public Precision precision() {
        if (time == null) {
            return components.precision();
        }
        return time.earliest() == time.latest() ? Precision.SECOND : Precision.MINUTE;
    }

    /** How sure the writer is of the year. */
    public Qualifier yearQualifier() {
        return components.qualifiers().year();
    }

    /** How sure the writer is of the month or season; {@link Qualifier#NONE} if the date names none. */
    public Qualifier monthQualifier() {
        return components.qualifiers().month();
    }

    /** How sure the writer is of the day; {@link Qualifier#NONE} if the date names none. */
    public Qualifier dayQualifier() {
        return components.qualifiers().day();
    }

    /**
     * The code of a season or other part of the year, 21 to 41 (ISO 8601-2, 4.8); empty if the date names none. The
     * standard does not say when a season starts and ends: {@link #days} covers the meteorological and the astronomical
     * season, of both hemispheres if none is stated.
     */
    public OptionalInt partOfYear() {
        int code = components.partOfYear();
        return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }

    Components components() {
        return components;
    }

    /** Its year, the first of several; says nothing where the year is huge. */
    long year() {
        return components.year().first();
    }

    /** The time of day; empty if the date names none. */
    public Optional<EdtfTime> time() {
        return Optional.ofNullable(time);
    }

    /** True if the date leaves digits unspecified: {@code 196X}. */
    public boolean hasOpenDigits() {
        return components.hasOpenDigits();
    }

    /** True where digits of the year are left open. */
    boolean hasOpenYear() {
        return components.year().mask() != null;
    }

    /** The days that fit the date. They are local days, whatever the offset. */
    public Days days() {
        if (first == null || last == null) {
            HugeYear huge = components.year().huge();
            return huge != null && huge.negative() ? Days.BEFORE_THE_LINE : Days.AFTER_THE_LINE;
        }
        return Days.between(first, last);
    }

    /**
     * What people take its days to be: of a season of a stated hemisphere several spans, of its first year and of its
     * last.
     */
    ImmutableList<Days> readings() {
        int code = components.partOfYear();
        if (!SubYear.isSeason(code) || first == null || last == null) {
            return ImmutableList.of(days());
        }
        return ImmutableList.<Days>builder()
                .addAll(SubYear.readings(code, components.year().first()))
                .addAll(SubYear.readings(code, components.year().last()))
                .build();
    }

    @Override
    public Days start() {
        return days();
    }

    @Override
    public Days end() {
        return days();
    }

    @Override
    public EdtfDate in(Hemisphere hemisphere) {
        requireNonNull(hemisphere, "hemisphere");
        int code = components.partOfYear();
        int stated = SubYear.in(hemisphere, code);
        if (code == stated) {
            return this;
        }
        int at = text.lastIndexOf(String.valueOf(code));
        return new EdtfDate(
                text.substring(0, at) + stated + text.substring(at + 2), components.withMonth(stated), time);
    }

    @Override
    public Optional<CalendarDay> earliest() {
        return Optional.ofNullable(first);
    }

    @Override
    public Optional<CalendarDay> latest() {
        return Optional.ofNullable(last);
    }

    @Override
    public int level() {
        return components.level();
    }

    @Override
    public boolean isUncertain() {
        return components.qualifiers().any().isUncertain();
    }

    @Override
    public boolean isApproximate() {
        return components.qualifiers().any().isApproximate();
    }

    /** True for one day, month, season, year, decade or century, and not for one of several. */
    boolean isOnePeriod() {
        return components.isOnePeriod();
    }

    /**
     * True if the date is one year, month or day without any qualifier or unspecified digit. Both ends of a range in a
     * set must be.
     */
    public boolean isPlain() {
        return components.isPlain();
    }

    /** True if all days of this date are after all days of the other. */
    public boolean isAfter(EdtfDate other) {
        requireNonNull(other, "other");
        EdtfYear year = components.year();
        EdtfYear otherYear = other.components.year();
        if (first == null || other.last == null) {
            return year.isAfter(otherYear);
        }
        return other.last.isBefore(first)
                || (SubYear.follows(components.partOfYear(), other.components.partOfYear())
                        && year.first() == otherYear.last()
                        && year.last() == otherYear.first());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The canonical EDTF form of the date. */
    @Override
    public String toString() {
        return text;
    }
}
