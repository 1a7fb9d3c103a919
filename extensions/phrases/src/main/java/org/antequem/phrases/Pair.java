package org.antequem.phrases;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * {@code 1904-05}: a month or a season to EDTF, two years to who leaves out what they share.
 *
 * @param ending one digit or two
 */
record Pair(int year, String ending) {

    static final String EXPECTED = "a month in words, or both years in full";

    private static final int MONTHS = 12;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 41;

    boolean isEdtf() {
        return isMonth() || (number() >= FIRST_SEASON && number() <= LAST_SEASON);
    }

    boolean isBoth() {
        return isEdtf() && lastYear() > year;
    }

    /** What it can be. */
    String found() {
        String edtf = isMonth()
                ? Month.of(number()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year
                : "a part of the year " + year + " in EDTF";
        return "'%04d-%s', which is ".formatted(year, ending)
                + edtf
                + (isBoth() ? " or the years %d to %d".formatted(year, lastYear()) : "");
    }

    private int number() {
        return Integer.parseInt(ending);
    }

    private int lastYear() {
        int shared = ending.length() == 1 ? 10 : 100;
        return year - year % shared + number();
    }

    private boolean isMonth() {
        return number() >= 1 && number() <= MONTHS;
    }
}
