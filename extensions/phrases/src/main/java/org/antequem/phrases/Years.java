package org.antequem.phrases;

import java.time.LocalDate;
import org.antequem.time.Bounds;

/** Years and what belongs to them, as EDTF writes them. */
final class Years {

    private static final int LONGEST = 9_999;

    private Years() {}

    /** A year as a calendar counts it that has a year 0: four digits, or more behind a {@code Y}. */
    static String edtf(int year) {
        return Math.abs(year) > LONGEST ? "Y" + year : (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }

    /** A month or a day behind its hyphen. */
    static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    /** True where EDTF can write the years alone, and no days in them. */
    static boolean isFar(Bounds extent) {
        return of(DatePhrase.day(extent.earliest())).startsWith("Y")
                || of(DatePhrase.day(extent.latest())).startsWith("Y");
    }

    /** The year of a day. */
    static String of(String day) {
        return edtf(LocalDate.parse(day).getYear());
    }

    static String range(int first, int last) {
        return "[" + edtf(first) + ".." + edtf(last) + "]";
    }
}
