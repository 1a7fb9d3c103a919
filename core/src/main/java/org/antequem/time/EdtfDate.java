package org.antequem.time;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One date as EDTF writes it: precise or not, with or without qualifiers, open digits or a time of day. */
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

    public Precision precision() {
        if (time == null) {
            return components.precision();
        }
        return time.earliest() == time.latest() ? Precision.SECOND : Precision.MINUTE;
    }

    public Qualifier yearQualifier() {
        return components.qualifiers().year();
    }

    /** Of the month or what stands in its place; {@link Qualifier#NONE} where nothing does. */
    public Qualifier monthQualifier() {
        return components.qualifiers().month();
    }

    /** {@link Qualifier#NONE} where no day is named. */
    public Qualifier dayQualifier() {
        return components.qualifiers().day();
    }

    /**
     * The code of the season or other part of the year, 21 to 41 (ISO 8601-2, 4.8). When a season starts and ends the
     * standard does not say: {@link #days} is as wide as the meteorological and the astronomical season, of either
     * hemisphere where none is stated.
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

    /** The time of day, in the offset that it states. */
    public Optional<EdtfTime> time() {
        return Optional.ofNullable(time);
    }

    /** True where digits are left open: {@code 196X}. */
    public boolean hasOpenDigits() {
        return components.hasOpenDigits();
    }

    /** True where digits of the year are left open. */
    boolean hasOpenYear() {
        return components.year().mask() != null;
    }

    /** All days that fit; local ones, whatever the offset. */
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

    /** True where it stands for one year, month or day and says so without doubt, as both ends of a range must. */
    public boolean isPlain() {
        return components.isPlain();
    }

    /** True where no day of it is on or before any day of {@code other}. */
    public boolean isAfter(EdtfDate other) {
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

    /** In its canonical form. */
    @Override
    public String toString() {
        return text;
    }
}
