package org.antequem.time;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One date in English.
 *
 * @param preposition "at" before a time of day, "on" before a day, "in" before anything longer
 * @param pieces its name from the finest unit to the year: {@code "4", "August", "1964"}
 * @param note what follows the name in brackets; empty where nothing does
 * @param fits the EDTF, where the date is one of several that do not follow one another; null otherwise
 */
record PeriodWords(
        String preposition,
        ImmutableList<String> pieces,
        String note,
        boolean isUncertain,
        boolean isApproximate,
        @Nullable String fits)
        implements EdtfWords {

    static PeriodWords of(EdtfDate date) {
        Components components = date.components();
        String fits = components.hasOpenDigits() && !isOnlyOfYears(components) ? date.toString() : null;
        if (!isSayable(components)) {
            String name = "a date that fits EDTF \"" + date + '"';
            return new PeriodWords("on", ImmutableList.of(name), "", false, false, date.toString());
        }
        Qualifiers qualifiers = components.qualifiers();
        boolean isWhole = qualifiers.isWhole(components.precision());
        String hemisphere = EnglishCalendar.hemisphere(components.partOfYear());
        String note = isWhole ? hemisphere : both(hemisphere, doubts(qualifiers, components.partOfYear()), "; ");
        boolean isUncertain = isWhole && qualifiers.any().isUncertain();
        boolean isApproximate = isWhole && qualifiers.any().isApproximate();
        ImmutableList<String> pieces = pieces(components);
        return date.time()
                .map(time -> at(clock(time), pieces))
                .orElseGet(() -> new PeriodWords(
                        components.day() == null ? "in" : "on", pieces, note, isUncertain, isApproximate, fits));
    }

    /**
     * A year, a month or a day of any calendar that has these months.
     *
     * @param month 0 where none is named
     * @param day 0 where none is named
     */
    static PeriodWords of(long year, int month, int day) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        if (day > 0) {
            pieces.add(String.valueOf(day));
        }
        if (month > 0) {
            pieces.add(EnglishCalendar.month(month));
        }
        pieces.add(month > 0 ? EnglishCalendar.number(year) : EnglishCalendar.year(year));
        return new PeriodWords(day > 0 ? "on" : "in", pieces.build(), "", false, false, null);
    }

    static PeriodWords of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static PeriodWords of(LocalDateTime moment) {
        return at(moment.toLocalTime().toString(), of(moment.toLocalDate()).pieces());
    }

    private static PeriodWords at(String clock, ImmutableList<String> day) {
        ImmutableList<String> pieces = ImmutableList.<String>builder()
                .add(clock, "on " + day.get(0))
                .addAll(day.subList(1, day.size()))
                .build();
        return new PeriodWords("at", pieces, "", false, false, null);
    }

    private static String clock(EdtfTime time) {
        String written = time.toString();
        String offset = time.offset().map(ZoneOffset::getId).orElse("");
        String local = written.substring(0, written.length() - offset.length());
        return offset.isEmpty() ? local : local + " UTC" + (offset.equals("Z") ? "" : offset);
    }

    private static boolean isOnlyOfYears(Components components) {
        return components.month() == null && isSayable(components);
    }

    /** True where its open digits are whole months and days, and the years that fit follow one another. */
    private static boolean isSayable(Components components) {
        DigitMask years = components.year().mask();
        return components.year().huge() == null
                && (years == null || years.openFromTheRight() > 0)
                && isAllOrNothing(components.month())
                && isAllOrNothing(components.day());
    }

    private static boolean isAllOrNothing(@Nullable DigitMask digits) {
        return digits == null || digits.isExact() || digits.isWhollyOpen();
    }

    private static ImmutableList<String> pieces(Components components) {
        EdtfYear year = components.year();
        DigitMask month = components.month();
        DigitMask day = components.day();
        boolean isOneYear = year.first() == year.last();
        if (month == null) {
            return ImmutableList.of(EnglishCalendar.years(year.first(), year.last()));
        }
        if (isOneYear && month.isExact() && components.partOfYear() == 0 && (day == null || day.isExact())) {
            return of(year.first(), month.lowest(), day == null ? 0 : day.lowest())
                    .pieces();
        }
        String of = isOneYear
                ? EnglishCalendar.number(year.first())
                : "a year from " + EnglishCalendar.range(year.first(), year.last());
        if (components.partOfYear() != 0) {
            String part = EnglishCalendar.partOfYear(components.partOfYear());
            return isOneYear && !part.startsWith("the ")
                    ? ImmutableList.of(part, of)
                    : ImmutableList.of(part + " of " + of);
        }
        String named = month.isExact() ? EnglishCalendar.month(month.lowest()) + (isOneYear ? " " : " of ") + of : "";
        if (day == null) {
            return ImmutableList.of(named.isEmpty() ? "some month of " + of : named);
        }
        if (day.isWhollyOpen()) {
            return ImmutableList.of("some day of " + (named.isEmpty() ? of : named));
        }
        return ImmutableList.of(
                named.isEmpty()
                        ? "the " + EnglishCalendar.ordinal(day.lowest()) + " of a month of " + of
                        : day.lowest() + " " + named);
    }

    private static String doubts(Qualifiers doubts, int partOfYear) {
        String month = partOfYear == 0 ? "month" : SubYear.isSeason(partOfYear) ? "season" : "part of the year";
        String uncertain = named(
                doubts.year().isUncertain(),
                doubts.month().isUncertain(),
                doubts.day().isUncertain(),
                month);
        String approximate = named(
                doubts.year().isApproximate(),
                doubts.month().isApproximate(),
                doubts.day().isApproximate(),
                month);
        return both(
                uncertain.isEmpty() ? "" : uncertain + "uncertain",
                approximate.isEmpty() ? "" : approximate + "approximate",
                "; ");
    }

    private static String named(boolean year, boolean month, boolean day, String nameOfMonth) {
        ImmutableList<String> names = Stream.of(year ? "year" : "", month ? nameOfMonth : "", day ? "day" : "")
                .filter(name -> !name.isEmpty())
                .collect(ImmutableList.toImmutableList());
        return names.isEmpty()
                ? ""
                : "the " + names.stream().collect(joining(" and the ")) + (names.size() == 1 ? " is " : " are ");
    }

    private static String both(String one, String other, String between) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + between + other;
    }

    private String perhaps() {
        return isUncertain ? "perhaps " : "";
    }

    private String name() {
        return (isApproximate ? "about " : "") + String.join(" ", pieces) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private String last() {
        return fits == null ? name() : "the last date that fits EDTF \"" + fits + '"';
    }

    /** Without a preposition: {@code "perhaps about 1860"}. */
    @Override
    public String noun() {
        return perhaps() + name();
    }

    /** The name up to where it agrees with that of a later date: {@code "July"} before {@code "September 2015"}. */
    String nounBefore(PeriodWords later) {
        int shared = shared(later);
        boolean isDayOfBoth = shared > 2 || !preposition.equals("at");
        boolean isShort = isBare() && later.isBare() && preposition.equals("at") == later.preposition.equals("at");
        return isShort && isDayOfBoth ? String.join(" ", pieces.subList(0, pieces.size() - shared)) : noun();
    }

    /** How many pieces are the same from the year on; not all of either. */
    private int shared(PeriodWords later) {
        int most = Math.min(pieces.size(), later.pieces.size()) - 1;
        int shared = 0;
        while (shared < most
                && pieces.reverse().get(shared).equals(later.pieces.reverse().get(shared))) {
            shared++;
        }
        return shared;
    }

    private boolean isBare() {
        return note.isEmpty() && !isUncertain && !isApproximate;
    }

    String until() {
        return perhaps() + "until " + (isApproximate || !preposition.equals("in") ? "" : "some time in ") + name();
    }

    @Override
    public String when() {
        return perhaps() + (isApproximate ? "" : preposition + " ") + name();
    }

    @Override
    public String throughout() {
        return preposition.equals("at") || fits != null ? when() : perhaps() + "throughout " + name();
    }

    @Override
    public String since() {
        return perhaps()
                + "from "
                + (isApproximate || preposition.equals("at") ? "" : "some time " + preposition + " ")
                + name();
    }

    @Override
    public String sinceOrEarlier() {
        return perhaps() + "from " + last() + " or earlier";
    }

    @Override
    public String by() {
        boolean hasEnd = fits == null && !isApproximate && preposition.equals("in");
        return perhaps() + "by " + (hasEnd ? "the end of " : "") + last();
    }

    @Override
    public String in(Part part) {
        if (preposition.equals("in") && !pieces.get(0).startsWith("the ")) {
            return perhaps() + "in " + part.prefix() + name();
        }
        return perhaps() + part.of(preposition) + name();
    }
}
