package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a text in the Extended Date/Time Format says, levels 0 to 2: local calendar days, nothing widened. No qualifier
 * moves a bound, and neither does an offset; what to make of them, of seasons and of zones, is for {@link Dating}.
 *
 * <p>Two are equal where they say the same in the same way: {@code ?2004-?06-?11} equals {@code 2004-06-11?}, of which
 * the latter is canonical, but {@code Y17E7} does not equal {@code Y170000000}. What the standard leaves open is
 * decided in {@code docs/decisions/0005-where-edtf-is-silent.md}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress, EDTF; ISO 8601-2:2019, annex A</a>
 */
@Immutable
public sealed interface Edtf extends Serializable permits EdtfDate, EdtfInterval, EdtfSet {

    /**
     * Reads a date, an interval or a set, in a time that grows no faster than the text.
     *
     * @throws UnreadableDateException where the text is none: it quotes the text, and says where it fails, what was
     *     expected and, where that can be told, how EDTF writes what seems to be meant
     */
    static Edtf parse(String text) {
        return new EdtfReader(new Cursor(text, false)).read();
    }

    /**
     * Reads the same and what EDTF does not know, though ISO 8601-1 does: a time of day without its seconds,
     * {@code 1964-08-04T15:50Z}, and times of day at the ends of an interval.
     *
     * @throws UnreadableDateException as {@link #parse} does
     */
    static Edtf parseToTheMinute(String text) {
        return new EdtfReader(new Cursor(text, true)).read();
    }

    /** The least level of EDTF that has all that the text uses: 0, 1 or 2. */
    int level();

    /** The days within which it starts; all days where that is open or unknown. */
    Days start();

    /** The days within which it ends; all days where that is open or unknown. */
    Days end();

    /** All its days: from the first on which it can start to the last on which it can end. */
    default Days extent() {
        return new Days(start().first(), end().last());
    }

    /**
     * The same, with the seasons of no stated hemisphere, 21 to 24, in this one: {@code 2001-21} in the northern is
     * {@code 2001-25}.
     *
     * @throws IllegalArgumentException where an interval then ends before it starts: {@code 2001-21/2001-23} in the
     *     southern
     */
    Edtf in(Hemisphere hemisphere);

    /**
     * The first day on which it can start, though it be of a year beyond the line; empty where the start is open or
     * unknown, or the year has more digits than a {@code long}.
     */
    Optional<CalendarDay> earliest();

    /** The last day on which it can end; see {@link #earliest}. */
    Optional<CalendarDay> latest();

    /** True where it is said that nothing bounds it from below: {@code ../1985}, {@code [..1984]}. */
    default boolean isOpenStart() {
        return false;
    }

    /** True where it is said that nothing bounds it from above: {@code 1985/..}, {@code [1984..]}. */
    default boolean isOpenEnd() {
        return false;
    }

    /** True where it starts on some day that is not known: {@code /1985}. */
    default boolean isUnknownStart() {
        return false;
    }

    /** True where it ends on some day that is not known: {@code 1985/}. */
    default boolean isUnknownEnd() {
        return false;
    }

    /** True for {@code a/b}. */
    default boolean isInterval() {
        return false;
    }

    /**
     * True where it goes on: {@code a/..}, {@code {a..}}. An unknown end does not say so, and neither does "one of".
     */
    default boolean isOngoing() {
        return false;
    }

    /** True where {@code ?} or {@code %} stands anywhere in it. */
    boolean isUncertain();

    /** True where {@code ~} or {@code %} stands anywhere in it. */
    boolean isApproximate();
}
