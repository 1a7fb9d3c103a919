package org.antequem.time;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads one date, alone or within an interval or a set. */
final class DateReader {

    private static final EdtfYear NOT_READ = EdtfYear.exact(0);

    private final Cursor cursor;
    private final String followers;

    private int from;
    private int yearFrom;
    private int yearTo;
    private EdtfYear year = NOT_READ;
    private @Nullable DigitMask month;
    private @Nullable DigitMask day;
    private Qualifier ofYear = Qualifier.NONE;
    private Qualifier ofMonth = Qualifier.NONE;
    private Qualifier ofDay = Qualifier.NONE;

    private DateReader(Cursor cursor, String followers) {
        this.cursor = cursor;
        this.followers = followers;
    }

    /** Reads a date, or a date and time, up to the end of the text. */
    static EdtfDate alone(Cursor cursor) {
        return new DateReader(cursor, "").read(true);
    }

    /** Reads a date up to the end of the text or one of the characters that may follow it. */
    static EdtfDate within(Cursor cursor, String followers) {
        return new DateReader(cursor, followers).read(false);
    }

    /** Reads a date, or beyond EDTF a date and time, at one end of an interval. */
    static EdtfDate atEnd(Cursor cursor, String followers) {
        return new DateReader(cursor, followers).read(cursor.isToTheMinute());
    }

    private EdtfDate read(boolean canHaveTime) {
        Components components = components();
        EdtfTime time = null;
        if (canHaveTime && cursor.peek() == 'T' && components.precision() == Precision.DAY && components.isPlain()) {
            cursor.step();
            time = new TimeReader(cursor, followers).read();
        }
        checkEnd(components);
        return new EdtfDate(time == null ? text(components) : withOffset(read(), time), components, time);
    }

    private Components components() {
        from = cursor.position();
        ofYear = cursor.takeQualifier();
        yearFrom = cursor.position();
        year = new YearReader(cursor).read();
        yearTo = cursor.position();
        ofYear = ofYear.and(cursor.takeQualifier());
        if (!year.isYearOnly() && cursor.take('-')) {
            month = readMonth();
            if (!SubYear.isCode(month) && cursor.take('-')) {
                day = readDay(month);
            }
        }
        return new Components(year, month, day, Qualifiers.of(ofYear, ofMonth, ofDay));
    }

    private DigitMask readMonth() {
        ofMonth = cursor.takeQualifier();
        int at = cursor.position();
        DigitMask digits = twoDigits("a month of two digits");
        if (!SubYear.isCode(digits) && !isMonth(digits)) {
            throw cursor.complaint(
                    at, "month " + cursor.text().substring(at, at + 2), "01 to 12, or 21 to 41 for a part of the year");
        }
        Qualifier behind = cursor.takeQualifier();
        ofMonth = ofMonth.and(behind);
        ofYear = ofYear.and(behind);
        return digits;
    }

    private DigitMask readDay(DigitMask month) {
        ofDay = cursor.takeQualifier();
        int at = cursor.position();
        DigitMask digits = twoDigits("a day of two digits");
        Completions days = new Completions(year, month, digits);
        if (days.first() == null) {
            throw cursor.complaint(
                    at,
                    "day " + cursor.text().substring(at, at + 2),
                    "01 to " + days.longestMonth() + " in that month" + inTheJulianCalendar(month, digits));
        }
        Qualifier behind = cursor.takeQualifier();
        ofDay = ofDay.and(behind);
        ofMonth = ofMonth.and(behind);
        ofYear = ofYear.and(behind);
        return digits;
    }

    /** That a day which is lacking here is one of the Julian calendar, and how to say so. */
    private String inTheJulianCalendar(DigitMask month, DigitMask day) {
        boolean isOneDay = year.mask() == null && month.isExact() && day.isExact() && day.lowest() > 0;
        if (!isOneDay || day.lowest() > JulianCalendar.lengthOfMonth(year.first(), month.lowest())) {
            return "";
        }
        String julian = cursor.text().substring(yearFrom, yearTo) + "-" + month + "-" + day;
        return "; the Julian calendar has that day: Dating.julian(\"" + julian + "\")";
    }

    private DigitMask twoDigits(String expected) {
        return new DigitMask(DigitMask.append(cursor.digitOrOpen(expected), cursor.digitOrOpen(expected)), 2);
    }

    /** Digits left open are those of a month: {@code X2} is February or December, not summer. */
    private static boolean isMonth(DigitMask digits) {
        for (int month = 1; month <= 12; month++) {
            if (digits.matches(month)) {
                return true;
            }
        }
        return false;
    }

    private void checkEnd(Components components) {
        if (!cursor.isAtEnd() && followers.indexOf(cursor.peek()) < 0) {
            boolean complete = year.isYearOnly() || components.partOfYear() != 0 || day != null;
            throw cursor.expected(complete ? "the end of the date" : "'-' or the end of the date");
        }
    }

    /** As written, but for the places of the qualifiers. */
    private String text(Components components) {
        if (components.qualifiers().isNone()) {
            return read();
        }
        return components
                .qualifiers()
                .write(
                        cursor.text().substring(yearFrom, yearTo),
                        month == null ? "" : month.toString(),
                        day == null ? "" : day.toString());
    }

    private String read() {
        return cursor.text().substring(from, cursor.position());
    }

    /** As written, but for the offset: {@code Z} where it is nothing, else hours and minutes. */
    private static String withOffset(String text, EdtfTime time) {
        String offset = time.offset().map(ZoneOffset::getId).orElse("");
        if (text.endsWith(offset)) {
            return text;
        }
        return text.substring(0, Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'))) + offset;
    }
}
