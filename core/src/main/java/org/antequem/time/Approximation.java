package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What approximate words are taken for: numbers that people say of the past, dates that are marked with a {@code ~},
 * and early, mid or late in a period.
 *
 * @param countsRoughly true for taking a {@linkplain Span#isAbout rough number} for the bounds that it stands for;
 *     false for taking no more from it than an order
 * @param circaTimes how many times as far off as that a date may be that is marked with a {@code ~}; 0 for taking
 *     nothing from such a date
 * @param circa how far off a year, or anything coarser, may be that is marked with a {@code ~}, either way; null for as
 *     far as people usually mean it, see {@link #ofYear}
 * @param takesHalves true for taking {@linkplain Dating#early early}, mid and late for a half of their period; false
 *     for taking no more from them than the period
 * @param isExact true for taking approximate words as if they were exact, whatever else is said here
 */
@Immutable
public record Approximation(
        boolean countsRoughly, int circaTimes, @Nullable Span circa, boolean takesHalves, boolean isExact)
        implements Serializable {

    /** As people usually mean it. */
    public static final Approximation STANDARD = new Approximation(true, 1, null, true, false);

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

    /** This, but rough numbers say no more than in which order things came. */
    public Approximation withoutRoughNumbers() {
        return new Approximation(false, circaTimes, circa, takesHalves, isExact);
    }

    /** This, but a date that is marked with a {@code ~} says nothing. */
    public Approximation withoutCirca() {
        return circaTimes(0);
    }

    /** This, but early, mid and late say no more than the period. */
    public Approximation withoutHalves() {
        return new Approximation(countsRoughly, circaTimes, circa, false, isExact);
    }

    /** This, with dates that are marked with a {@code ~} so many times as far off. */
    public Approximation circaTimes(int number) {
        return new Approximation(countsRoughly, number, circa, takesHalves, isExact);
    }

    /**
     * What approximate words certainly mean: rough numbers the number that was said, dates that are marked with a
     * {@code ~} that date and no other; early, mid and late the first, the middle and the last day. So a denial is read
     * without presuming how rough its words are.
     */
    public Approximation exact() {
        return new Approximation(countsRoughly, circaTimes, circa, takesHalves, true);
    }

    /** True where approximate words are taken as people usually mean them. */
    public boolean isUsual() {
        return countsRoughly && circaTimes == 1 && takesHalves && !isExact;
    }

    /**
     * This, with another width of dates that are marked with a {@code ~}.
     *
     * @param years one number of years, by which years and anything coarser may be off either way; null for as many as
     *     people usually mean
     * @throws IllegalArgumentException where it is none
     */
    public Approximation withCirca(@Nullable Span years) {
        return new Approximation(countsRoughly, circaTimes, years, takesHalves, isExact);
    }

    /**
     * By how many years a year may be off that is marked with a {@code ~}. The rounder the number and the longer ago,
     * the more: half of the largest of 1, 5, 10, 50, 100, 500 and 1,000 that divides the year as people count it, but
     * no more than a twentieth of its distance from the year 2000, and one at least. So 1862 may be off by one year,
     * 1860 by five, 1500 by 25, 2500 BC by 225.
     *
     * @param year the year in which 1 BC is 0
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
