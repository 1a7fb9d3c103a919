package org.antequem.time;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;

/** The names of months, seasons and years in English, whatever the default locale is. */
final class EnglishCalendar {

    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final ImmutableList<String> SEASONS = ImmutableList.of("spring", "summer", "autumn", "winter");

    private static final ImmutableList<String> ORDINALS = ImmutableList.of("first", "second", "third", "fourth");

    private static final int FIRST_NORTHERN = 25;
    private static final int FIRST_SOUTHERN = 29;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;

    private EnglishCalendar() {}

    static String month(int number) {
        return MONTHS.get(number - 1);
    }

    /** Of codes 21 to 41: {@code "spring"}, {@code "the first quarter"}. */
    static String partOfYear(int code) {
        if (SubYear.isSeason(code)) {
            return SEASONS.get((code - SubYear.FIRST) % SEASONS.size());
        }
        if (code >= FIRST_HALF) {
            return "the " + ORDINALS.get(code - FIRST_HALF) + " half";
        }
        return code >= FIRST_THIRD
                ? "the " + ORDINALS.get(code - FIRST_THIRD) + " third"
                : "the " + ORDINALS.get(code - FIRST_QUARTER) + " quarter";
    }

    /** Nothing where the code states none. */
    static String hemisphere(int code) {
        if (code < FIRST_NORTHERN || !SubYear.isSeason(code)) {
            return "";
        }
        return code < FIRST_SOUTHERN ? "northern hemisphere" : "southern hemisphere";
    }

    /** {@code "1987"}, {@code "AD 45"}, {@code "2500 BC"}, {@code "the year 170,000,000"}. */
    static String year(long astronomical) {
        return (astronomical > 9_999 ? "the year " : "") + number(astronomical);
    }

    /** {@code "the 1960s"}, {@code "the 19th century"}, {@code "the years 1900 to 1909"}; one year as itself. */
    static String years(long first, long last) {
        if (first == last) {
            return year(first);
        }
        boolean isCommon = first >= 100 && last <= 9_999;
        if (isCommon && first % 100 == 0 && last == first + 99) {
            return "the " + ordinal((int) (first / 100 + 1)) + " century";
        }
        return isCommon && first % 10 == 0 && first % 100 != 0 && last == first + 9
                ? "the " + first + "s"
                : "the years " + range(first, last);
    }

    static String range(long first, long last) {
        return number(first) + " to " + number(last);
    }

    /** {@code "1987"}, {@code "AD 45"}, {@code "2500 BC"}, {@code "170,000,000"}. */
    static String number(long astronomical) {
        if (astronomical <= 0) {
            return grouped(BigInteger.ONE
                            .subtract(BigInteger.valueOf(astronomical))
                            .toString()) + " BC";
        }
        return astronomical < 1_000 ? "AD " + astronomical : grouped(Long.toString(astronomical));
    }

    /** With a comma before each three digits, where there are five digits or more. */
    private static String grouped(String digits) {
        return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /** {@code "1st"}, {@code "22nd"}, {@code "13th"}. */
    static String ordinal(int number) {
        boolean isTeen = number / 10 % 10 == 1;
        return number
                + switch (isTeen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
