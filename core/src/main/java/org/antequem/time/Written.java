package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.antequem.time.Reach.OpenBorder;
import org.jspecify.annotations.Nullable;

/**
 * A text that dates something, what is taken from it, and how it is read.
 *
 * @param from what its start is read from
 * @param to what its end is read from: the same, where EDTF has a word for the whole
 * @param taken what of it
 * @param giveOrTake by how much each bound is moved outward
 * @param julian the text from which both were read, where it is of the Julian calendar; null otherwise
 */
@Immutable
record Written(
        Edtf from,
        Edtf to,
        Taken taken,
        Span giveOrTake,
        Conventions conventions,
        @Nullable String julian) implements Wording {

    static Written of(Edtf edtf, Taken taken) {
        return new Written(edtf, edtf, taken, Span.seconds(0), Conventions.STANDARD, null);
    }

    /** Started within the one and ended within the other, both read from a text of the Julian calendar. */
    static Written julian(Edtf from, Edtf to, String text) {
        return new Written(from, to, Taken.START_AND_END, Span.seconds(0), Conventions.STANDARD, text);
    }

    Written in(Conventions others) {
        return new Written(from, to, taken, giveOrTake, others, julian);
    }

    Written giveOrTake(Span tolerance) {
        return new Written(from, to, taken, tolerance, conventions, julian);
    }

    @Override
    public String when() {
        return WrittenWords.of(this).when();
    }

    @Override
    public String happened() {
        return WrittenWords.of(this).happened();
    }

    @Override
    public String throughout() {
        return WrittenWords.of(this).throughout();
    }

    /** True where it is a part of its period: early, mid or late. */
    boolean isPart() {
        return taken == Taken.EARLY || taken == Taken.MID || taken == Taken.LATE;
    }

    boolean isApproximate() {
        return from.isApproximate() || to.isApproximate();
    }

    boolean isUncertain() {
        return from.isUncertain() || to.isUncertain();
    }

    /**
     * Read before it is known in which zone it will be. Where one end names its offset and the other does not, it may
     * end before it starts in some zones only: then each end is as wide as all zones make it, and the whole is read as
     * if in a zone at the end of the world, so that it is judged anew wherever one is named.
     *
     * @throws IllegalArgumentException where it certainly ends before it starts, in whatever zone
     */
    Dating first(String words) {
        Bounds start = start();
        Bounds end = end();
        if (start.earliest() <= end.latest() && !isOpen()) {
            return taken(words, start, end);
        }
        Written east = in(conventions.inZone(AnyZone.EASTERNMOST));
        Written west = in(conventions.inZone(AnyZone.WESTERNMOST));
        if (!east.isSound() && !west.isSound()) {
            return dating(words);
        }
        return (east.isSound() ? east : west)
                .taken(words, east.start().hull(west.start()), east.end().hull(west.end()));
    }

    /** True where no zone is known yet in which it does not end before it starts. */
    boolean isOpen() {
        String zone = conventions.zone().getId();
        return (zone.equals(AnyZone.EASTERNMOST) || zone.equals(AnyZone.WESTERNMOST))
                && !in(conventions.inZone("Z")).isSound();
    }

    private boolean isSound() {
        return start().earliest() <= end().latest();
    }

    Dating dating(String words) {
        Bounds start = start();
        Bounds end = end();
        checkArgument(
                start.earliest() <= end.latest(),
                "\"%s\" certainly ends before it starts, in %s and the %s hemisphere",
                words,
                conventions.zone(),
                conventions.hemisphere().name().toLowerCase(Locale.ROOT));
        return taken(words, start, end);
    }

    private Dating taken(String words, Bounds start, Bounds end) {
        Bounds extent = new Bounds(start.earliest(), end.latest());
        return switch (taken) {
            case START_AND_END -> dating(words, start, end, to.isOngoing());
            case SOMETIME_WITHIN -> dating(words, extent, extent, false);
            case START_WITHIN -> dating(words, extent, Bounds.UNKNOWN, false);
            case START_BY -> dating(words, upTo(extent), Bounds.UNKNOWN, false);
            case ALL_BY -> dating(words, upTo(extent), upTo(extent), false);
            case BEFORE, AFTER -> side(words, extent);
            case EARLY -> within(words, part(Days::firstHalf, Days::firstDay));
            case MID -> within(words, part(Days::middleHalf, Days::middleDay));
            case LATE -> within(words, part(Days::secondHalf, Days::lastDay));
        };
    }

    private Dating within(String words, Bounds bounds) {
        return dating(words, bounds, bounds, false);
    }

    private Dating dating(String words, Bounds start, Bounds end, boolean ongoing) {
        // A season that may be of either hemisphere: whoever denies it certainly denies nothing.
        boolean isNeverCertain = isOfEither() && conventions.approximation().isExact() && hasOpenSeason();
        return dating(words, widened(start), widened(end), ongoing, isNeverCertain ? new OpenBorder(null) : null);
    }

    private Dating dating(String words, Bounds start, Bounds end, boolean ongoing, @Nullable OpenBorder border) {
        Reach reach = new Reach(start, end, ongoing, border);
        return new Dating(words, reach, this, new Made(words, in(Conventions.STANDARD)));
    }

    private Bounds widened(Bounds bounds) {
        if (giveOrTake.greatest() == 0) {
            return bounds;
        }
        return new Bounds(
                bounds.hasEarliest() ? conventions.moved(bounds.earliest(), -1, giveOrTake) : bounds.earliest(),
                bounds.hasLatest() ? conventions.moved(bounds.latest(), 1, giveOrTake) : bounds.latest());
    }

    private Bounds start() {
        Edtf date = inHemisphere(from);
        return date instanceof EdtfInterval interval && hasTime(interval.from().date())
                ? timed(interval.from())
                : seconds(date, Tolerance.start(date, conventions.approximation()));
    }

    private Bounds end() {
        Edtf date = inHemisphere(to);
        return date instanceof EdtfInterval interval && hasTime(interval.to().date())
                ? timed(interval.to())
                : seconds(date, Tolerance.end(date, conventions.approximation()));
    }

    private Bounds seconds(Edtf date, Days days) {
        return date instanceof EdtfDate one && one.time().isPresent()
                ? conventions.seconds(days, one.time().get())
                : conventions.seconds(days);
    }

    private Bounds timed(EdtfEnd end) {
        EdtfDate date = end.date().orElseThrow();
        Bounds seconds = conventions.seconds(date.days(), date.time().orElseThrow());
        return new Bounds(
                end.isOpenBefore() ? Bounds.DISTANT_PAST : seconds.earliest(),
                end.isOpenAfter() ? Bounds.DISTANT_FUTURE : seconds.latest());
    }

    /** To the last second of what is named, or from its first, since it may be within it. */
    private Dating side(String words, Bounds extent) {
        checkArgument(
                extent.isBounded() || conventions.approximation().circaTimes() == 0,
                "\"%s%s\" says nothing: expected a date with a first and a last day",
                taken.opening(),
                to);
        Bounds side = !extent.isBounded()
                ? Bounds.UNKNOWN
                : taken == Taken.BEFORE ? Bounds.upTo(extent.latest()) : Bounds.from(extent.earliest());
        Bounds wide = widened(side);
        return dating(words, wide, wide, false, new OpenBorder(certainSide(extent)));
    }

    /**
     * What is before or after all that is named, however far off {@code ~} may be and in whichever hemisphere; null
     * where nothing certainly is.
     */
    private @Nullable Bounds certainSide(Bounds extent) {
        Approximation approximation = conventions.approximation();
        if (isApproximate() && approximation.circaTimes() == 0) {
            return null;
        }
        Written read = in(conventions.approximating(approximation.furthest()));
        Bounds named =
                extent.hull(new Bounds(read.start().earliest(), read.end().latest()));
        Bounds wide = widened(named);
        if (taken == Taken.BEFORE) {
            return wide.hasEarliest() && wide.earliest() - 1 != Bounds.DISTANT_PAST
                    ? Bounds.upTo(wide.earliest() - 1)
                    : null;
        }
        return wide.hasLatest() && wide.latest() + 1 != Bounds.DISTANT_FUTURE ? Bounds.from(wide.latest() + 1) : null;
    }

    private Bounds upTo(Bounds extent) {
        checkArgument(
                extent.hasLatest() || conventions.approximation().circaTimes() == 0,
                "\"by %s\" says nothing: expected a date with a last day",
                to);
        return Bounds.upTo(extent.latest());
    }

    /**
     * The same part of whatever the period can be taken to be: people begin their seasons on different days.
     *
     * @param certainly what is part of it, however large a part is meant
     */
    private Bounds part(UnaryOperator<Days> half, UnaryOperator<Days> certainly) {
        Approximation approximation = conventions.approximation();
        UnaryOperator<Days> part =
                approximation.takesHalves() ? half : approximation.isExact() ? certainly : UnaryOperator.identity();
        Stream<Hemisphere> hemispheres =
                isOfEither() ? Stream.of(Hemisphere.values()) : Stream.of(conventions.hemisphere());
        return hemispheres
                .map(from::in)
                .flatMap(this::readings)
                .map(part)
                .reduce(Days::hull)
                .map(conventions::seconds)
                .orElseThrow();
    }

    private Stream<Days> readings(Edtf read) {
        Days whole = closed(read);
        return read instanceof EdtfDate date ? date.readings().stream() : Stream.of(whole);
    }

    private Edtf inHemisphere(Edtf date) {
        return isOfEither() ? date : date.in(conventions.hemisphere());
    }

    private boolean isOfEither() {
        return conventions.half() == Conventions.Half.EITHER;
    }

    /** True where it depends on the hemisphere. */
    boolean hasOpenSeason() {
        return !from.in(Hemisphere.NORTHERN).equals(from)
                || !to.in(Hemisphere.NORTHERN).equals(to);
    }

    /** True where it depends on the zone: some end of it names no offset. */
    boolean hasOpenZone() {
        Written east = in(conventions.inZone(AnyZone.EASTERNMOST));
        Written west = in(conventions.inZone(AnyZone.WESTERNMOST));
        return !east.start().equals(west.start()) || !east.end().equals(west.end());
    }

    private Days closed(Edtf read) {
        Days days = read.extent();
        boolean hasTime = read instanceof EdtfDate date
                ? hasTime(Optional.of(date))
                : read instanceof EdtfInterval interval
                        && (hasTime(interval.from().date())
                                || hasTime(interval.to().date()));
        boolean isOne = read instanceof EdtfDate date
                ? date.isOnePeriod()
                : !(read instanceof EdtfSet set) || set.members().size() == 1;
        checkArgument(
                days.seconds().isBounded() && isOne && !hasTime && !read.isApproximate(),
                "\"%s\" has no \"%s\" part: expected one period with a first and a last day, and no '~'",
                from,
                taken.name().toLowerCase(Locale.ROOT));
        return days;
    }

    private static boolean hasTime(Optional<EdtfDate> date) {
        return date.flatMap(EdtfDate::time).isPresent();
    }
}
