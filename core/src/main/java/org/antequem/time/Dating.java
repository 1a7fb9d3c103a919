package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.antequem.time.Written.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What is known of when something started and ended: {@code start ∈ [s₁,s₂]}, {@code end ∈ [e₁,e₂]}, {@code start ≤
 * end}, and the words in which it was given.
 *
 * <p>The four bounds are those of the CIDOC CRM: from s₁ to e₂ is the outer bound, <em>at some time within</em> (P82:
 * P82a is s₁, P82b is e₂); from s₂ to e₁, where there is such a time, the inner one, <em>ongoing throughout</em> (P81:
 * P81a is s₂, P81b is e₁).
 *
 * <p>What a date leaves open is read by {@link Conventions}, at first by the standard ones, in a dossier by its own.
 * {@code ~} widens each bound by a day, a month or as many years as {@link Approximation} says; {@code ?} moves
 * nothing. A season is as wide as the meteorological and the astronomical one together.
 *
 * @see <a href="https://cidoc-crm.org/html/cidoc_crm_v7.1.3.html#P81">CIDOC CRM 7.1.3, P81 and P82</a>
 */
@Immutable
public final class Dating implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nothing is known. */
    public static final Dating UNKNOWN = new Dating("not recorded", Bounds.UNKNOWN, Bounds.UNKNOWN, false);

    private final String words;
    private final Bounds start;
    private final Bounds end;
    private final boolean ongoing;
    private final @Nullable Written written;
    private final @Nullable Made made;

    /**
     * Between seconds of the line, whatever the conventions.
     *
     * @param words the original words, always kept and shown
     * @param start the bounds of its first second
     * @param end the bounds of its last second
     * @param ongoing true where its end was given as open ({@code ..}) rather than left unknown
     * @throws IllegalArgumentException where there are no words, or it certainly ends before it starts
     */
    public Dating(String words, Bounds start, Bounds end, boolean ongoing) {
        this(words, start, end, ongoing, null, null);
    }

    Dating(String words, Bounds start, Bounds end, boolean ongoing, @Nullable Written written, @Nullable Made made) {
        this.words = requireNonNull(words, "words");
        this.start = requireNonNull(start, "start");
        this.end = requireNonNull(end, "end");
        this.ongoing = ongoing;
        this.written = written;
        this.made = made;
        checkArgument(!words.isBlank(), "a dating needs the words it was given in");
        checkArgument(!ongoing || !end.hasLatest(), "\"%s\" goes on, but certainly ended", words);
        checkArgument(start.earliest() <= end.latest(), "\"%s\" certainly ends before it starts", words);
    }

    /**
     * Reads an EDTF date. A single date means at some time within it: {@code 2015-07} starts and ends in July. An
     * interval {@code a/b} starts within a and ends within b. Beyond EDTF a time of day may lack its seconds,
     * {@code 1964-08-04T15:50Z}, and stand at either end of an interval.
     *
     * <p>Where one end names its offset, the interval may make sense in some zones only:
     * {@code 2015-07-02/2015-07-01T22:00Z}. It is refused if it does in none; else {@link #in} refuses it where it does
     * not.
     *
     * @throws UnreadableDateException where the text is not a date; see {@link Edtf#parse}
     */
    public static Dating of(String edtf) {
        return read(edtf, Taken.START_AND_END, edtf);
    }

    /**
     * At some time within a year, a month or a day of the Julian calendar, whose years begin on 1 January:
     * {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, −9998 to 9998, of which 0000 is 1 BC. The line has the same
     * days under their Gregorian names: {@code 1917-10-25} is 7 November 1917.
     *
     * <p>Or from one such date to another, written as EDTF writes an interval: {@code 1066-10-14/1066-12-25};
     * {@code 1066-10-14/..}, which goes on; {@code 1066-10-14/}, which ended at a time that is not known; {@code /1066}
     * and {@code ../1066}, of which the start is not known.
     *
     * @throws UnreadableDateException where the text is none: it quotes the text, and says where it fails and what was
     *     expected
     */
    public static Dating julian(String date) {
        return JulianReader.read(date).first(date + " (Julian calendar)");
    }

    /** At some time within the whole of an EDTF date or interval; it need not fill it. */
    public static Dating sometimeWithin(String edtf) {
        Written written = Written.of(Edtf.parseToTheMinute(edtf), Taken.SOMETIME_WITHIN);
        return written.first(written.from().isInterval() ? "sometime within " + edtf : edtf);
    }

    /** Started within an EDTF date or interval; of its end nothing is said. */
    public static Dating startingWithin(String edtf) {
        return read(edtf, Taken.START_WITHIN, "starting within " + edtf);
    }

    /** Started no later than the last day of an EDTF date; of its end nothing is said. */
    public static Dating startingBy(String edtf) {
        return read(edtf, Taken.START_BY, "starting by " + edtf);
    }

    /** Over no later than the last day of an EDTF date. */
    public static Dating by(String edtf) {
        return read(edtf, Taken.ALL_BY, "by " + edtf);
    }

    /**
     * At some time in the first half of a year, month or other closed period, rounded outward to whole days.
     *
     * @throws IllegalArgumentException where the period has no first or no last day, or is one of several
     */
    public static Dating early(String edtf) {
        return read(edtf, Taken.EARLY, "early " + edtf);
    }

    /** At some time in the two middle quarters of a period, rounded outward to whole days; see {@link #early}. */
    public static Dating mid(String edtf) {
        return read(edtf, Taken.MID, "mid " + edtf);
    }

    /** At some time in the second half of a period, rounded outward to whole days; see {@link #early}. */
    public static Dating late(String edtf) {
        return read(edtf, Taken.LATE, "late " + edtf);
    }

    private static Dating read(String edtf, Taken taken, String words) {
        return Written.of(Edtf.parseToTheMinute(edtf), taken).first(words);
    }

    /**
     * The same dating, with what it leaves open read by these conventions. Bounds that were given as seconds, and times
     * with an offset, stay as they are.
     *
     * @throws IllegalArgumentException where it certainly ends before it starts by these: from spring to autumn of one
     *     year, say, of the southern hemisphere. It quotes the dating, and names the zone and the hemisphere
     */
    public Dating in(Conventions conventions) {
        return written == null || written.conventions().equals(conventions)
                ? this
                : written.in(conventions).dating(words).made(made);
    }

    /** The original words, always kept and shown. */
    public String words() {
        return words;
    }

    /** The bounds of its first second. */
    public Bounds start() {
        return start;
    }

    /** The bounds of its last second. */
    public Bounds end() {
        return end;
    }

    /** True where its end was given as open ({@code ..}) rather than left unknown. */
    public boolean ongoing() {
        return ongoing;
    }

    /** True where it was written with a {@code ?}, which moves nothing. */
    public boolean isUncertain() {
        return written != null && written.isUncertain();
    }

    /** True where it was written with a {@code ~}; how far off it may be is in {@link Approximation}. */
    public boolean isApproximate() {
        return written != null && written.isApproximate();
    }

    /** True where it is {@linkplain #early early}, mid or late in a period. */
    public boolean isPart() {
        return written != null && written.isPart();
    }

    /** True where it names a season and no hemisphere. */
    public boolean hasOpenSeason() {
        return written != null && written.hasOpenSeason();
    }

    /** A copy of this dating with the bounds that it has now, whatever the conventions by which it is read later. */
    public Dating asRead() {
        return new Dating(words, start, end, ongoing, null, made);
    }

    /**
     * The same dating, each bound moved outward by as much:
     * {@code Dating.of("1964-08-04T22:39").giveOrTake(minutes(10))}. It comes on top of what {@code ~} does.
     *
     * @param tolerance closed above; days, months and years are counted on the calendar
     * @throws IllegalArgumentException where it is open, or the dating was given in seconds or has a tolerance already
     */
    public Dating giveOrTake(Span tolerance) {
        checkArgument(!tolerance.isOpen(), "%s, give or take %s: expected an upper limit", words, tolerance);
        checkArgument(
                written != null && written.giveOrTake().greatest() == 0,
                "%s, give or take %s: expected a date as it was written, without a tolerance",
                words,
                tolerance);
        Dating wider = written.giveOrTake(tolerance).first(words + ", give or take " + tolerance);
        return wording() == null ? wider.made(null) : wider;
    }

    /** The same dating under other words: those of the source, say. */
    public Dating inWords(String original) {
        return new Dating(original, start, end, ongoing, written, made);
    }

    private Dating made(@Nullable Made other) {
        return new Dating(words, start, end, ongoing, written, other);
    }

    /** What it says; null where its words are those of a source. */
    @Nullable Wording wording() {
        return made != null && made.words().equals(words) ? made.saying() : null;
    }

    /** True where nothing is known, in whatever words that is said. */
    public boolean isUnknown() {
        return start.equals(Bounds.UNKNOWN) && end.equals(Bounds.UNKNOWN) && !ongoing;
    }

    /** True where both say the same, if in other words. */
    public boolean agreesWith(Dating other) {
        return start.equals(other.start) && end.equals(other.end) && ongoing == other.ongoing;
    }

    /** True where this is over before {@code other} starts, in whatever zone dates without an offset are read. */
    public boolean isBeforeInAnyZone(Dating other) {
        return Stream.of(Written.EASTERNMOST, Written.WESTERNMOST)
                .map(Conventions.STANDARD::inZone)
                .allMatch(zone -> extentIn(zone).certainlyBefore(other.extentIn(zone)));
    }

    private Bounds extentIn(Conventions zone) {
        return written != null && written.isOpen() ? extent() : in(zone).extent();
    }

    /** True where every history that fits {@code other} fits this dating. */
    public boolean encloses(Dating other) {
        long lastStart = Math.min(other.start.latest(), other.end.latest());
        long firstEnd = Math.max(other.end.earliest(), other.start.earliest());
        return start.encloses(new Bounds(other.start.earliest(), lastStart))
                && end.encloses(new Bounds(firstEnd, other.end.latest()));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dating that
                && words.equals(that.words)
                && start.equals(that.start)
                && end.equals(that.end)
                && ongoing == that.ongoing
                && Objects.equals(written, that.written)
                && Objects.equals(wording(), that.wording());
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, start, end, ongoing);
    }

    @Override
    public String toString() {
        return words;
    }
}
