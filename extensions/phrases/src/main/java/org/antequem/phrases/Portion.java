package org.antequem.phrases;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;

/**
 * What of a period is meant: the whole, a part as {@link Dating} knows them, or one of several equal shares.
 *
 * @param part {@code early}, {@code mid} or {@code late}; empty otherwise
 * @param number which of the shares, from 1
 * @param shares how many there are: 1 for the whole
 */
@Immutable
record Portion(String part, int number, int shares) implements Serializable {

    static final Portion WHOLE = new Portion("", 1, 1);
    static final Portion EARLY = new Portion("early", 1, 1);
    static final Portion MID = new Portion("mid", 1, 1);
    static final Portion LATE = new Portion("late", 1, 1);

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;

    static Portion share(int number, int shares) {
        return new Portion("", number, shares);
    }

    boolean isWhole() {
        return part.isEmpty() && shares == 1;
    }

    boolean isShare() {
        return shares > 1;
    }

    /** Of a season, whose months nobody counts alike, there are halves alone. */
    Portion ofSeason() {
        return shares == 2 ? number == 1 ? EARLY : LATE : this;
    }

    /**
     * The share of whole years in months, of anything else in days, each rounded outward.
     *
     * @param edtf a period with a first and a last day
     */
    String of(String edtf) {
        Bounds extent = Dating.of(edtf).extent();
        LocalDate first = LocalDate.parse(DatePhrase.day(extent.earliest()));
        LocalDate end = LocalDate.parse(DatePhrase.day(extent.latest())).plusDays(1);
        if (first.getDayOfYear() == 1 && end.getDayOfYear() == 1) {
            return ofMonths(first, ChronoUnit.MONTHS.between(first, end));
        }
        long days = ChronoUnit.DAYS.between(first, end);
        return "[" + first.plusDays(from(days)) + ".." + first.plusDays(to(days) - 1) + "]";
    }

    private String ofMonths(LocalDate first, long months) {
        YearMonth from = YearMonth.from(first).plusMonths(from(months));
        YearMonth to = YearMonth.from(first).plusMonths(to(months) - 1);
        if (from.getMonthValue() == 1 && to.getMonthValue() == MONTHS) {
            return "[" + Years.edtf(from.getYear()) + ".." + Years.edtf(to.getYear()) + "]";
        }
        return "[" + month(from) + ".." + month(to) + "]";
    }

    private long from(long length) {
        return length * (number - 1) / shares;
    }

    private long to(long length) {
        return Math.floorDiv(length * number + shares - 1, shares);
    }

    private static String month(YearMonth month) {
        return Years.edtf(month.getYear()) + Years.two(month.getMonthValue());
    }
}
