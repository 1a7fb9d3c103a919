package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a text in the Extended Date/Time Format (levels 0 to 2) says, as local calendar days. Qualifiers such as
 * {@code ~} and offsets do not move them; {@link Dating} interprets these, and seasons and zones.
 *
 * <p>Two are equal if they say the same in the same way: {@code ?2004-?06-?11} equals {@code 2004-06-11?}, of which the
 * latter is canonical, but {@code Y17E7} does not equal {@code Y170000000}. What the standard leaves open is decided in
 * {@code docs/decisions/0005-where-edtf-is-silent.md}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress, EDTF; ISO 8601-2:2019, annex A</a>
 */
@Immutable
public sealed interface Edtf extends Serializable permits EdtfDate, EdtfInterval, EdtfSet {

    /**
     * Reads a date, an interval or a set: {@code Edtf.parse("1985-04/..")}. The time needed is linear in the length.
     *
     * @throws UnreadableDateException if the text is none of these: it quotes the text, and says where it fails, what
     *     was expected and, if possible, how EDTF writes what seems to be meant
     */
    static Edtf parse(String text) {
        return new EdtfReader(new Cursor(text, false)).read();
    }

    /**
     * Reads EDTF, and in addition times of day without seconds, {@code 1964-08-04T15:50Z}, and times of day at the ends
     * of an interval. ISO 8601-1 has these; EDTF does not.
     *
     * @throws UnreadableDateException as {@link #parse} does
     */
    static Edtf parseToTheMinute(String text) {
        return new EdtfReader(new Cursor(text, true)).read();
    }

    /** The lowest level of EDTF that has everything the text uses: 0, 1 or 2. */
    int level();

    /** The days within which this starts; all days if that is open or unknown. */
    Days start();

    /** The days within which this ends; all days if that is open or unknown. */
    Days end();

    /** All days of this, from the first on which it can start to the last on which it can end. */
    default Days extent() {
        return new Days(start().first(), end().last());
    }

    /**
     * A copy of this in which the seasons 21 to 24, which name no hemisphere, are of the given one: {@code 2001-21} in
     * the northern hemisphere is {@code 2001-25}.
     *
     * @throws IllegalArgumentException if an interval then ends before it starts: {@code 2001-21/2001-23} in the
     *     southern
     */
    Edtf in(Hemisphere hemisphere);

    /**
     * The first day on which this can start, even beyond the range of {@link Bounds}; empty if the start is open or
     * unknown, or the year exceeds a {@code long}.
     */
    Optional<CalendarDay> earliest();

    /**
     * The last day on which this can end, even beyond the range of {@link Bounds}; empty if the end is open or unknown,
     * or the year exceeds a {@code long}.
     */
    Optional<CalendarDay> latest();

    /** True if the start is stated to be open: {@code ../1985}, {@code [..1984]}. */
    default boolean isOpenStart() {
        return false;
    }

    /** True if the end is stated to be open: {@code 1985/..}, {@code [1984..]}. */
    default boolean isOpenEnd() {
        return false;
    }

    /** True if this starts on some day that is not known: {@code /1985}. */
    default boolean isUnknownStart() {
        return false;
    }

    /** True if this ends on some day that is not known: {@code 1985/}. */
    default boolean isUnknownEnd() {
        return false;
    }

    /** True for an interval {@code a/b}. */
    default boolean isInterval() {
        return false;
    }

    /**
     * True if this is stated to go on: {@code a/..}, {@code {a..}}. An unknown end does not state that, and neither
     * does a set {@code [a..]}.
     */
    default boolean isOngoing() {
        return false;
    }

    /** True if {@code ?} or {@code %} occurs anywhere in this. */
    boolean isUncertain();

    /** True if {@code ~} or {@code %} occurs anywhere in this. */
    boolean isApproximate();
}
