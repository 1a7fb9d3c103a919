package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * What is known of when something started and ended: {@code start ∈ [s₁,s₂]}, {@code end ∈ [e₁,e₂]}, {@code start ≤
 * end}, and the words in which it was given.
 *
 * <p>A date is read in UTC unless it has a time of day and its offset. {@code ~} widens each bound by one unit of what
 * is approximate; {@code ?} moves nothing. A season is as wide as the meteorological and the astronomical one together.
 *
 * @param words the original words, always kept and shown
 * @param start the bounds of its first second
 * @param end the bounds of its last second
 * @param ongoing true where its end was given as open ({@code ..}) rather than left unknown
 */
@Immutable
public record Dating(String words, Bounds start, Bounds end, boolean ongoing) implements Serializable {

    /** Nothing is known. */
    public static final Dating UNKNOWN = new Dating("not recorded", Bounds.UNKNOWN, Bounds.UNKNOWN, false);

    public Dating {
        requireNonNull(words, "words");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(!words.isBlank(), "a dating needs the words it was given in");
        checkArgument(!ongoing || !end.hasLatest(), "\"%s\" goes on, but certainly ended", words);
        checkArgument(start.earliest() <= end.latest(), "\"%s\" certainly ends before it starts", words);
    }

    /**
     * Reads an EDTF date. A single date means at some time within it: {@code 2015-07} starts and ends in July. An
     * interval {@code a/b} starts within a and ends within b. A time of day may lack its seconds:
     * {@code 1964-08-04T15:50Z}.
     *
     * @throws IllegalArgumentException where the text is not a date; see {@link Edtf#parse}
     */
    public static Dating of(String edtf) {
        Edtf date = Edtf.parseToTheMinute(edtf);
        return new Dating(edtf, Tolerance.start(date), Tolerance.end(date), date.isOngoing());
    }

    /**
     * Reads a date in the words of a report: "late spring 2015". "Before 1850" and "after 1850" leave room for 1850.
     *
     * @throws IllegalArgumentException where the words are not understood; see {@link DatePhrase#parse}
     */
    public static Dating phrase(String text) {
        return DatePhrase.parse(text).dating();
    }

    /** Reads the same, with "before" and "after" as {@code border} says; it is shown in the words. */
    public static Dating phrase(String text, Border border) {
        return DatePhrase.parse(text, border).dating();
    }

    /**
     * At some time within a year, a month or a day of the Julian calendar, whose years begin on 1 January:
     * {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, −9998 to 9998, of which 0000 is 1 BC. The line has the same
     * days under their Gregorian names: {@code 1917-10-25} is 7 November 1917.
     *
     * @throws IllegalArgumentException where the text is none: it quotes the text, and says where it fails and what was
     *     expected
     */
    public static Dating julian(String date) {
        return of(JulianCalendar.toEdtf(date)).inWords(date + " (Julian calendar)");
    }

    /** At some time within the whole of an EDTF date or interval; it need not fill it. */
    public static Dating sometimeWithin(String edtf) {
        Edtf date = Edtf.parseToTheMinute(edtf);
        return within(Tolerance.extent(date), date.isInterval() ? "sometime within " + edtf : edtf);
    }

    /** Started within an EDTF date or interval; of its end nothing is said. */
    public static Dating startingWithin(String edtf) {
        return new Dating(
                "starting within " + edtf, Tolerance.extent(Edtf.parseToTheMinute(edtf)), Bounds.UNKNOWN, false);
    }

    /** Started no later than the last day of an EDTF date; of its end nothing is said. */
    public static Dating startingBy(String edtf) {
        return new Dating("starting by " + edtf, Bounds.upTo(lastSecond(edtf)), Bounds.UNKNOWN, false);
    }

    /** Over no later than the last day of an EDTF date. */
    public static Dating by(String edtf) {
        Bounds upTo = Bounds.upTo(lastSecond(edtf));
        return new Dating("by " + edtf, upTo, upTo, false);
    }

    /**
     * At some time in the first half of a year, month or other closed period, rounded outward to whole days.
     *
     * @throws IllegalArgumentException where the period has no first or no last day
     */
    public static Dating early(String edtf) {
        return within(closed("early", edtf).firstHalf().seconds(), "early " + edtf);
    }

    /** At some time in the two middle quarters of a period, rounded outward to whole days; see {@link #early}. */
    public static Dating mid(String edtf) {
        return within(closed("mid", edtf).middleHalf().seconds(), "mid " + edtf);
    }

    /** At some time in the second half of a period, rounded outward to whole days; see {@link #early}. */
    public static Dating late(String edtf) {
        return within(closed("late", edtf).secondHalf().seconds(), "late " + edtf);
    }

    /** The same dating under other words: those of the source, say. */
    public Dating inWords(String original) {
        return new Dating(original, start, end, ongoing);
    }

    /** True where nothing is known, in whatever words that is said. */
    public boolean isUnknown() {
        return start.equals(Bounds.UNKNOWN) && end.equals(Bounds.UNKNOWN) && !ongoing;
    }

    /** True where both say the same, if in other words. */
    public boolean agreesWith(Dating other) {
        return start.equals(other.start) && end.equals(other.end) && ongoing == other.ongoing;
    }

    /** True where every history that fits {@code other} fits this dating. */
    public boolean encloses(Dating other) {
        return start.encloses(other.possibleStart()) && end.encloses(other.possibleEnd());
    }

    /** Nothing starts after it ended. */
    private Bounds possibleStart() {
        return new Bounds(start.earliest(), Math.min(start.latest(), end.latest()));
    }

    private Bounds possibleEnd() {
        return new Bounds(Math.max(end.earliest(), start.earliest()), end.latest());
    }

    /** True where some history fits both. */
    public boolean overlaps(Dating other) {
        return start.overlaps(other.start)
                && end.overlaps(other.end)
                && Math.max(start.earliest(), other.start.earliest()) <= Math.min(end.latest(), other.end.latest());
    }

    /** The earliest second it can have started and the latest it can have ended. */
    public Bounds extent() {
        return new Bounds(start.earliest(), end.latest());
    }

    /** The original words. */
    @Override
    public String toString() {
        return words;
    }

    private static long lastSecond(String edtf) {
        Bounds seconds = Tolerance.extent(Edtf.parseToTheMinute(edtf));
        checkArgument(seconds.hasLatest(), "\"by %s\" says nothing: expected a date with a last day", edtf);
        return seconds.latest();
    }

    private static Dating within(Bounds bounds, String words) {
        return new Dating(words, bounds, bounds, false);
    }

    private static Days closed(String part, String edtf) {
        Edtf date = Edtf.parseToTheMinute(edtf);
        Days days = date.extent();
        checkArgument(
                days.seconds().isBounded() && days.seconds().equals(date.extentSeconds()) && !date.isApproximate(),
                "\"%s\" has no \"%s\" part: expected a period with a first and a last day, and no '~'",
                edtf,
                part);
        return days;
    }
}
