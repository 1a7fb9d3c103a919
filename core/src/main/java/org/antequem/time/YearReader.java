package org.antequem.time;

import java.math.BigInteger;

/** Reads a year: four digits, any of them open, or {@code Y} and more; both with a number of significant digits. */
final class YearReader {

    private static final String FOUR_DIGITS = "a year of four digits, as in YYYY, YYYY-MM or YYYY-MM-DD";
    private static final String MORE_DIGITS = "a year of five digits or more, the first of them not 0";
    private static final String COUNT = "a number, 1 or more";

    private static final int DIGITS_OF_ANY_LONG = 18;

    private final Cursor cursor;

    YearReader(Cursor cursor) {
        this.cursor = cursor;
    }

    EdtfYear read() {
        return cursor.take('Y') ? prefixed() : fourDigits();
    }

    private EdtfYear fourDigits() {
        int at = cursor.position();
        boolean negative = cursor.take('-');
        int digits = 0;
        int value = 0;
        boolean open = false;
        for (int i = 0; i < 4; i++) {
            int digit = cursor.digitOrOpen(FOUR_DIGITS);
            digits = DigitMask.append(digits, digit);
            value = 10 * value + digit;
            open |= digit == DigitMask.OPEN;
        }
        if (negative && open) {
            throw cursor.complaint(
                    at, "a year before 0000 with open digits", "all digits of it, or an interval such as -0199/-0100");
        }
        if (negative && value == 0) {
            throw cursor.complaint(at, "year -0000", "0000, which is 1 BCE");
        }
        if (open) {
            return EdtfYear.masked(new DigitMask(digits, 4));
        }
        long year = negative ? -value : value;
        return cursor.peek() == 'S' ? significant(year, 4, significantDigits(4)) : EdtfYear.exact(year);
    }

    /** {@code Y170000002}, {@code Y-17E7}, {@code Y3388E2S3}. */
    private EdtfYear prefixed() {
        boolean negative = cursor.take('-');
        int from = cursor.position();
        digits(MORE_DIGITS);
        int to = cursor.position();
        boolean exponential = cursor.take('E');
        long zeros = exponential ? number("an exponent, 1 or more") : 0;
        long length = zeros == Long.MAX_VALUE ? zeros : to - from + zeros;
        if (length <= 4) {
            throw cursor.complaint(from, "a year of " + length + (length == 1 ? " digit" : " digits"), MORE_DIGITS);
        }
        boolean stated = cursor.peek() == 'S';
        long significant = stated ? significantDigits(length) : length;
        int level = exponential || stated ? 2 : 1;
        if (length <= DIGITS_OF_ANY_LONG) {
            long value = Long.parseLong(cursor.text(), from, to, 10) * power(zeros);
            EdtfYear year = significant(negative ? -value : value, length, significant);
            return new EdtfYear(year.first(), year.last(), null, null, stated, true, level);
        }
        String digits = cursor.text().substring(from, to);
        if (length == DIGITS_OF_ANY_LONG + 1) {
            BigInteger unit = BigInteger.TEN.pow((int) (length - significant));
            BigInteger least = new BigInteger(digits + "0".repeat((int) zeros))
                    .divide(unit)
                    .multiply(unit);
            BigInteger most = least.add(unit).subtract(BigInteger.ONE);
            if (most.bitLength() < Long.SIZE) {
                long first = negative ? -most.longValue() : least.longValue();
                long last = negative ? -least.longValue() : most.longValue();
                return new EdtfYear(first, last, null, null, stated, true, level);
            }
        }
        return new EdtfYear(0, 0, null, new HugeYear(negative, digits, zeros, significant), stated, true, level);
    }

    /** The years that share their first digits with one. */
    private static EdtfYear significant(long year, long length, long significant) {
        long unit = power(length - significant);
        long least = Math.abs(year) / unit * unit;
        long most = least + unit - 1;
        return new EdtfYear(year < 0 ? -most : least, year < 0 ? -least : most, null, null, true, true, 2);
    }

    private long significantDigits(long length) {
        cursor.step();
        int at = cursor.position();
        long significant = number(COUNT);
        if (significant > length) {
            throw cursor.complaint(
                    at, significant + " significant digits", "1 to " + length + ", which is all that the year has");
        }
        return significant;
    }

    /** A number without leading zeros; {@link Long#MAX_VALUE} where it is that or more. */
    private long number(String expected) {
        int from = cursor.position();
        digits(expected);
        int length = cursor.position() - from;
        return length <= DIGITS_OF_ANY_LONG
                ? Long.parseLong(cursor.text(), from, cursor.position(), 10)
                : Long.MAX_VALUE;
    }

    /** Steps over digits, the first of which is not 0. */
    private void digits(String expected) {
        if (cursor.peek() < '1' || cursor.peek() > '9') {
            throw cursor.expected(expected);
        }
        cursor.skipDigits();
    }

    private static long power(long exponent) {
        long power = 1;
        for (long i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
