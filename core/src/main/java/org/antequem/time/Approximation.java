package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How approximate words are read: rough numbers, dates marked with {@code ~}, and early, mid or late in a period.
 *
 * @param countsRoughly true to read a {@linkplain Span#isAbout rough number} as the bounds that people usually mean;
 *     false to read from it only which moment came first
 * @param circaTimes by what factor a date marked with {@code ~} may be further off than people usually mean; 0 if such
 *     a date says nothing
 * @param circa how far off a year, decade or century marked with {@code ~} may be, before and after; null for as far as
 *     people usually mean, see {@link #ofYear}
 * @param takesHalves true to read {@linkplain Dating#early early}, mid and late as a half of their period; false to
 *     read them as the whole period
 * @param isExact true to read the kinds of approximate words that are not taken as people usually mean them as if they
 *     were exact, see {@link #exact}
 */
@Immutable
public record Approximation(
        boolean countsRoughly, int circaTimes, @Nullable Span circa, boolean takesHalves, boolean isExact)
        implements Serializable {

    /** Approximate words mean what people usually mean by them. */
    public static final Approximation STANDARD = new Approximation(true, 1, null, true, false);

    /** How many times as far off as people usually mean a date marked with {@code ~} may be at most. */
    public static final int TENFOLD = 10;

    private static final int PRESENT = 2_000;
    private static final int NEARNESS = 20;
    private static final int[] ROUND = {1_000, 500, 100, 50, 10, 5};

    public Approximation {
        circa = circa == null ? null : new Span(circa.unit(), circa.least(), circa.greatest());
        checkArgument(circaTimes >= 0, "circa times %s: expected no negative number", circaTimes);
        checkArgument(
                circa == null
                        || (circa.unit() == ChronoUnit.YEARS && circa.least() == circa.greatest() && circa.least() > 0),
                "circa, give or take %s: expected a number of years of one or more, such as years(10)",
                circa);
    }

    /** A copy of this reading in which rough numbers say only which moment came first. */
    public Approximation withoutRoughNumbers() {
        return new Approximation(false, circaTimes, circa, takesHalves, isExact);
    }

    /** A copy of this reading in which a date marked with {@code ~} says nothing. */
    public Approximation withoutCirca() {
        return circaTimes(0);
    }

    /** A copy of this reading in which early, mid and late say no more than the whole period. */
    public Approximation withoutHalves() {
        return new Approximation(countsRoughly, circaTimes, circa, false, isExact);
    }

    /**
     * A copy of this reading in which dates marked with {@code ~} may be further off by a factor.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Approximation circaTimes(int number) {
        return new Approximation(countsRoughly, number, circa, takesHalves, isExact);
    }

    /**
     * A copy of this reading in which dates marked with {@code ~} are as far off as they may be, ten times as usual.
     */
    Approximation furthest() {
        return new Approximation(countsRoughly, Math.max(circaTimes, TENFOLD), circa, takesHalves, false);
    }

    /**
     * A copy of this reading in which approximate words have only the meaning that is certain. A rough number is the
     * number itself, a date marked with {@code ~} the date itself; early, mid and late are the first, the middle and
     * the last day of a period. It presumes nothing. Denials are read like this in each kind of words that is not taken
     * as people usually mean it.
     */
    public Approximation exact() {
        return new Approximation(false, 0, circa, false, true);
    }

    /**
     * A copy of this reading by which a denial is read. Of each kind of words that are not taken as people usually mean
     * them, it denies only what they {@linkplain #exact certainly mean}; the other kinds are read as before.
     */
    Approximation ofDenials() {
        boolean isUsual = countsRoughly && circaTimes == 1 && takesHalves;
        return isUsual ? this : exactUnlessUsual();
    }

    /** The same where the words are taken as usual, and exact where they are not. */
    Approximation exactUnlessUsual() {
        return new Approximation(countsRoughly, circaTimes, circa, takesHalves, true);
    }

    /** True if a date marked with {@code ~} is taken for the date itself. */
    boolean takesCircaExactly() {
        return isExact && circaTimes != 1;
    }

    /**
     * A copy of this reading with another width of dates marked with {@code ~}.
     *
     * @param years a single number of years, by which a year, decade or century may be off, before and after; null for
     *     as many as people usually mean
     * @throws IllegalArgumentException if it is anything else
     */
    public Approximation withCirca(@Nullable Span years) {
        return new Approximation(countsRoughly, circaTimes, years, takesHalves, isExact);
    }

    /**
     * By how many years a year marked with {@code ~} may be off, before and after. It is half of the largest of 1, 5,
     * 10, 50, 100, 500 and 1,000 that divides the year as people count it, but at most a twentieth of its distance from
     * the year 2000, and at least 1. So 1862 may be off by 1 year, 1860 by 5, 1500 by 25, 2500 BC by 225.
     *
     * @param year the year, where 0 is 1 BC
     */
    public int ofYear(long year) {
        if (circa != null) {
            return Math.toIntExact(circa.greatest());
        }
        long counted = year > 0 ? year : 1 - year;
        long roundness = 1;
        for (int round : ROUND) {
            if (counted % round == 0) {
                roundness = round;
                break;
            }
        }
        long distance = Math.abs(year - PRESENT);
        return (int) Math.max(1, Math.min(part(roundness, 2), part(distance, NEARNESS)));
    }

    /** A part, rounded up. */
    private static long part(long whole, int parts) {
        return (whole + parts - 1) / parts;
    }
}
