package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about when something started and ended, and the words in which that was given.
 *
 * <p>A dating has four bounds: {@code start ∈ [s₁,s₂]}, {@code end ∈ [e₁,e₂]}, {@code start ≤ end}. They are those of
 * the CIDOC CRM: s₁ to e₂ is the outer bound, <em>at some time within</em> (P82a is s₁, P82b is e₂); s₂ to e₁ is the
 * inner one, <em>ongoing throughout</em> (P81a is s₂, P81b is e₁).
 *
 * <p>{@link Conventions} settle what a date leaves open: the standard ones at first, in a dossier its own. {@code ~}
 * widens each bound by a day, a month or as many years as {@link Approximation} says; {@code ?} changes nothing. A
 * season covers the meteorological and the astronomical one together.
 *
 * @see <a href="https://cidoc-crm.org/html/cidoc_crm_v7.1.3.html#P81">CIDOC CRM 7.1.3, P81 and P82</a>
 */
@Immutable
public final class Dating implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The dating of something about whose time nothing is known. */
    public static final Dating UNKNOWN = new Dating("not recorded", Bounds.UNKNOWN, Bounds.UNKNOWN, false);

    private final String words;
    private final Reach reach;
    private final @Nullable Written written;
    private final @Nullable Made made;

    /**
     * Makes a dating from seconds, which no conventions change.
     *
     * @param words the original words, which are kept and shown
     * @param start the bounds of its first second
     * @param end the bounds of its last second
     * @param ongoing true if its end is stated to be open ({@code ..}), false if it is only unknown
     * @throws IllegalArgumentException if there are no words, or it certainly ends before it starts
     */
    public Dating(String words, Bounds start, Bounds end, boolean ongoing) {
        this(words, new Reach(start, end, ongoing, null), null, null);
    }

    Dating(String words, Reach reach, @Nullable Written written, @Nullable Made made) {
        this.words = requireNonNull(words, "words");
        this.reach = reach;
        this.written = written;
        this.made = made;
        checkArgument(!words.isBlank(), "a dating needs the words it was given in");
        checkArgument(!reach.ongoing() || !reach.end().hasLatest(), "\"%s\" goes on, but certainly ended", words);
        checkArgument(
                reach.start().earliest() <= reach.end().latest(), "\"%s\" certainly ends before it starts", words);
    }

    /**
     * Reads an EDTF date: {@code Dating.of("2015-07")} is at some time within July 2015, and {@code a/b} starts within
     * a and ends within b. Beyond EDTF, a time of day may lack its seconds ({@code 1964-08-04T15:50Z}) and stand at the
     * end of an interval.
     *
     * <p>If one end of an interval names its offset, the interval may be possible in some zones only:
     * {@code 2015-07-02/2015-07-01T22:00Z}. It is refused if it is possible in none; {@link #in} refuses it in the
     * others.
     *
     * @throws UnreadableDateException if the text is not a date; see {@link Edtf#parse}
     */
    public static Dating of(String edtf) {
        return Taken.START_AND_END.of(requireNonNull(edtf, "edtf"));
    }

    /**
     * Reads a year, month or day of the Julian calendar: {@code julian("1917-10-25")} is 7 November 1917. It is
     * {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} from −9998 to 9998, where 0000 is 1 BC and years begin on 1
     * January.
     *
     * <p>It also reads intervals as EDTF writes them: {@code 1066-10-14/1066-12-25}; {@code 1066-10-14/..}, which goes
     * on; {@code 1066-10-14/}, whose end is unknown; {@code /1066} and {@code ../1066}, whose start is unknown.
     *
     * @throws UnreadableDateException if the text is not such a date; it says where reading failed and what was
     *     expected
     */
    public static Dating julian(String date) {
        return JulianReader.read(requireNonNull(date, "date")).first(date + " (Julian calendar)");
    }

    /** Something happened within the whole of an EDTF date or interval, which it need not fill; see {@link #of}. */
    public static Dating sometimeWithin(String edtf) {
        return Taken.SOMETIME_WITHIN.of(requireNonNull(edtf, "edtf"));
    }

    /** Something started within an EDTF date or interval; its end is open. See {@link #of}. */
    public static Dating startingWithin(String edtf) {
        return Taken.START_WITHIN.of(requireNonNull(edtf, "edtf"));
    }

    /** Something started no later than the last day of an EDTF date; its end is open. See {@link #of}. */
    public static Dating startingBy(String edtf) {
        return Taken.START_BY.of(requireNonNull(edtf, "edtf"));
    }

    /** Something was over by the end of the last day of an EDTF date; see {@link #of}. */
    public static Dating by(String edtf) {
        return Taken.ALL_BY.of(requireNonNull(edtf, "edtf"));
    }

    /**
     * Something was over before an EDTF date that has a first and a last day, or perhaps within it: people say "before
     * June" of both. A claim that says so is supported only by what was over before the first day; see {@link #of}.
     */
    public static Dating before(String edtf) {
        return Taken.BEFORE.of(requireNonNull(edtf, "edtf"));
    }

    /** Something started after an EDTF date, or perhaps within it; see {@link #before}. */
    public static Dating after(String edtf) {
        return Taken.AFTER.of(requireNonNull(edtf, "edtf"));
    }

    /**
     * Something happened in the first half of a year, month or other period, rounded outward to whole days.
     *
     * @throws IllegalArgumentException if the period lacks a first or last day, or is one of several; see {@link #of}
     */
    public static Dating early(String edtf) {
        return Taken.EARLY.of(requireNonNull(edtf, "edtf"));
    }

    /** Something happened in the two middle quarters of a period, rounded outward to whole days; see {@link #early}. */
    public static Dating mid(String edtf) {
        return Taken.MID.of(requireNonNull(edtf, "edtf"));
    }

    /** Something happened in the second half of a period, rounded outward to whole days; see {@link #early}. */
    public static Dating late(String edtf) {
        return Taken.LATE.of(requireNonNull(edtf, "edtf"));
    }

    /**
     * A copy of this dating in which some conventions settle what it leaves open. Seconds and times with an offset stay
     * as they are.
     *
     * @throws IllegalArgumentException if it then certainly ends before it starts, as spring to autumn in the south
     */
    public Dating in(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return written == null || written.conventions().equals(conventions)
                ? this
                : written.in(conventions).dating(words).made(made);
    }

    /** The original words, which are always kept and shown. */
    public String words() {
        return words;
    }

    /** The bounds of the first second of what is dated. */
    public Bounds start() {
        return reach.start();
    }

    /** The bounds of the last second of what is dated. */
    public Bounds end() {
        return reach.end();
    }

    /** True if its end was stated to be open ({@code ..}), false if it was only left unknown. */
    public boolean ongoing() {
        return reach.ongoing();
    }

    /** True if it was written with {@code ?}, which does not change its bounds. */
    public boolean isUncertain() {
        return written != null && written.isUncertain();
    }

    /** True if it was written with {@code ~}. {@link Approximation} says how far off it may be. */
    public boolean isApproximate() {
        return written != null && written.isApproximate();
    }

    /** True if its bounds leave room for more than it certainly says, as of {@link #before} and {@link #after}. */
    public boolean hasOpenBorder() {
        return reach.border() != null;
    }

    /**
     * What this certainly says: for "before June", that it was over by the end of May. It is the dating itself without
     * an {@linkplain #hasOpenBorder open border}; empty if nothing is certain, as of a denied season of no hemisphere.
     */
    public Optional<Dating> certainly() {
        return hasOpenBorder() ? reach.certainly().map(sure -> new Dating(words, sure, null, null)) : Optional.of(this);
    }

    /** True if it was given as {@linkplain #early early}, mid or late in a period. */
    public boolean isPart() {
        return written != null && written.isPart();
    }

    /** True if it names a season without a hemisphere. */
    public boolean hasOpenSeason() {
        return written != null && written.hasOpenSeason();
    }

    /** True if it depends on the zone in which it is read. Seconds and times with an offset do not. */
    public boolean hasOpenZone() {
        return written != null && written.hasOpenZone();
    }

    /** A copy of this dating whose present bounds stay, whatever conventions read it later. */
    public Dating asRead() {
        return new Dating(words, reach, null, made);
    }

    /**
     * A copy of this dating with a tolerance, by which each bound moves outward in addition to what {@code ~} does:
     * {@code Dating.of("1964-08-04T22:39").giveOrTake(minutes(10))}.
     *
     * @param tolerance has an upper limit; days, months and years are counted on the calendar
     * @throws IllegalArgumentException if it has none, or the dating was given in seconds or has a tolerance already
     */
    public Dating giveOrTake(Span tolerance) {
        return Tolerance.giveOrTake(this, requireNonNull(tolerance, "tolerance"));
    }

    /** A copy of this dating that shows other words, such as those of the source. */
    public Dating inWords(String original) {
        return new Dating(requireNonNull(original, "original"), reach, written, made);
    }

    Dating made(@Nullable Made other) {
        return new Dating(words, reach, written, other);
    }

    /** How it was written; null where it was given in seconds. */
    @Nullable Written written() {
        return written;
    }

    /** What it says; null where its words are those of a source. */
    @Nullable Wording wording() {
        return made != null && made.words().equals(words) ? made.saying() : null;
    }

    /** True if nothing is known, in whatever words that is said. */
    public boolean isUnknown() {
        return start().equals(Bounds.UNKNOWN) && end().equals(Bounds.UNKNOWN) && !ongoing();
    }

    /** True if both datings have the same bounds, perhaps in other words. */
    public boolean agreesWith(Dating other) {
        return reach.equals(requireNonNull(other, "other").reach);
    }

    /** True if this is over before the other dating starts, in whatever zone dates without an offset are read. */
    public boolean isBeforeInAnyZone(Dating other) {
        return AnyZone.isBefore(this, requireNonNull(other, "other"));
    }

    /**
     * True if every history that fits the other dating fits this one, whichever use of "before" and "after" both make.
     */
    public boolean encloses(Dating other) {
        return reach.encloses(requireNonNull(other, "other").reach);
    }

    /** True if some history fits both this dating and the other. */
    public boolean overlaps(Dating other) {
        return reach.overlaps(requireNonNull(other, "other").reach);
    }

    /** The earliest second at which it can have started, and the latest at which it can have ended. */
    public Bounds extent() {
        return new Bounds(start().earliest(), end().latest());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dating that
                && words.equals(that.words)
                && reach.equals(that.reach)
                && Objects.equals(written, that.written)
                && Objects.equals(wording(), that.wording());
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, reach);
    }

    @Override
    public String toString() {
        return QuotedWords.shown(words);
    }
}
