package org.antequem.record;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.model.Not;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.time.Approximation;
import org.antequem.time.Conventions;
import org.antequem.time.Conventions.Half;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;

/**
 * The presumptions with which approximate numbers, dates and seasons are read. {@link Approximation} and
 * {@link Conventions} say what remains without each.
 */
public final class Approximations {

    /**
     * Presumes that rough numbers are as near as people usually mean them. Switched off, a rough number says only which
     * moment came first.
     */
    public static final Presumption ABOUT_SO_MANY =
            new Presumption("ABOUT_SO_MANY", "numbers are as near as people usually mean them");

    /**
     * Presumes that dates marked with {@code ~} are no further off than people usually mean. Switched off, they may be
     * ten times as far off. Evidence that rests on such a date is weak, because nobody knows how far off it is.
     */
    public static final Presumption CIRCA =
            new Presumption("CIRCA", "dates marked \"~\" are no further off than people usually mean");

    /**
     * Presumes that dates marked with {@code ~} are off by at most ten times what people usually mean. Switched off,
     * such a date says nothing.
     */
    public static final Presumption CIRCA_TENFOLD = new Presumption(
            "CIRCA_TENFOLD", "dates marked \"~\" are off by at most ten times what people usually mean");

    /**
     * Presumes that "early", "mid" and "late" are halves of a period. Switched off, they say no more than the whole
     * period.
     */
    public static final Presumption EARLY_MID_LATE = new Presumption(
            "EARLY_MID_LATE", "\"early\" and \"late\" are the halves of a period, \"mid\" its two middle quarters");

    /**
     * Presumes that seasons are those of the northern hemisphere if nobody says of which. Switched off, they may be of
     * either.
     */
    public static final Presumption NORTHERN_SEASONS = new Presumption(
            "NORTHERN_SEASONS", "seasons are those of the northern hemisphere, where nobody says otherwise");

    /**
     * Presumes that dates are of one zone if nobody says of which. Switched off, dates of two events that name no zone
     * may be up to 26 hours closer together or further apart, as far as the first zone on earth is ahead of the last.
     * The dates of one event are always of one zone.
     */
    public static final Presumption ONE_ZONE =
            new Presumption("ONE_ZONE", "dates are of one zone, where nobody says of which");

    /** All presumptions with which words and dates are read. */
    public static final ImmutableSet<Presumption> ALL =
            ImmutableSet.of(ABOUT_SO_MANY, CIRCA, CIRCA_TENFOLD, EARLY_MID_LATE, NORTHERN_SEASONS, ONE_ZONE);

    private Approximations() {}

    /** A copy of some conventions that does not make some presumptions. */
    public static Conventions without(Set<Presumption> presumptions, Conventions conventions) {
        requireNonNull(presumptions, "presumptions");
        requireNonNull(conventions, "conventions");
        Approximation left = conventions.approximation();
        if (presumptions.contains(ABOUT_SO_MANY)) {
            left = left.withoutRoughNumbers();
        }
        if (presumptions.contains(CIRCA_TENFOLD)) {
            left = left.withoutCirca();
        } else if (presumptions.contains(CIRCA) && left.circaTimes() == 1) {
            left = left.circaTimes(Approximation.TENFOLD);
        }
        if (presumptions.contains(EARLY_MID_LATE)) {
            left = left.withoutHalves();
        }
        Conventions read = presumptions.contains(NORTHERN_SEASONS) ? conventions.inEitherHemisphere() : conventions;
        return left.equals(conventions.approximation()) ? read : read.approximating(left);
    }

    /** The presumptions that are made if a proposition is read by some conventions. */
    public static ImmutableSet<Presumption> presumedBy(Proposition said, Conventions conventions) {
        requireNonNull(said, "said");
        requireNonNull(conventions, "conventions");
        Approximation read = conventions.approximation();
        if (read.countsRoughly() && isRough(said)) {
            return ImmutableSet.of(ABOUT_SO_MANY);
        }
        Optional<Dating> dated = innermost(said).stated();
        return dated.isEmpty() ? ImmutableSet.of() : presumedBy(dated.get(), conventions);
    }

    private static ImmutableSet<Presumption> presumedBy(Dating dating, Conventions conventions) {
        Approximation read = conventions.approximation();
        ImmutableSet.Builder<Presumption> presumed = ImmutableSet.builder();
        if (read.takesHalves() && dating.isPart()) {
            presumed.add(EARLY_MID_LATE);
        }
        if (read.circaTimes() == 1 && dating.isApproximate()) {
            presumed.add(CIRCA);
        }
        if (read.circaTimes() > 0 && dating.isApproximate()) {
            presumed.add(CIRCA_TENFOLD);
        }
        if (conventions.half() == Half.PRESUMED && dating.hasOpenSeason()) {
            presumed.add(NORTHERN_SEASONS);
        }
        return presumed.build();
    }

    /** The presumptions that are made if some statements are read by some conventions. */
    public static ImmutableSet<Presumption> presumedBy(Iterable<? extends Statement> some, Conventions conventions) {
        requireNonNull(conventions, "conventions");
        ImmutableSet.Builder<Presumption> presumed = ImmutableSet.builder();
        for (Statement statement : each(some, "some")) {
            presumed.addAll(presumedBy(statement.proposition(), conventions));
        }
        return presumed.build();
    }

    /** The presumptions that a text lists: those that do not follow from others among them. */
    public static ImmutableSet<Presumption> told(ImmutableSet<Presumption> presumptions) {
        requireNonNull(presumptions, "presumptions");
        return presumptions.contains(CIRCA)
                ? Sets.difference(presumptions, ImmutableSet.of(CIRCA_TENFOLD)).immutableCopy()
                : presumptions;
    }

    /** All combinations of some presumptions that are closed under what follows from them, smallest first. */
    public static ImmutableList<ImmutableSet<Presumption>> choices(Set<Presumption> possible) {
        requireNonNull(possible, "possible");
        return Sets.powerSet(possible).stream()
                .filter(some -> !some.contains(CIRCA) || some.contains(CIRCA_TENFOLD))
                .sorted(Comparator.comparingInt(Set::size))
                .map(ImmutableSet::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    /** True if evidence that rests on these presumptions is weak. */
    public static boolean areWeak(Set<Presumption> presumptions) {
        requireNonNull(presumptions, "presumptions");
        return presumptions.contains(CIRCA);
    }

    /**
     * True if a proposition says nothing certain by some conventions: in a season of one hemisphere or the other, or
     * that somebody says what denies such words.
     */
    public static boolean isOpen(Proposition said, Conventions conventions) {
        requireNonNull(said, "said");
        requireNonNull(conventions, "conventions");
        boolean isOfEither = conventions.half() == Half.EITHER
                && innermost(said).stated().filter(Dating::hasOpenSeason).isPresent();
        return isOfEither || saidIn(said.affirmed()) instanceof Not;
    }

    /** What somebody is said to say, however many hand it on. */
    private static Proposition saidIn(Proposition said) {
        Proposition inner = said;
        while (inner instanceof Saying saying) {
            inner = saying.said();
        }
        return inner;
    }

    /**
     * True if one says at least what the other says, whatever is presumed of the words of both. What the conventions do
     * not presume makes no difference.
     */
    public static boolean saysAsMuch(Proposition one, Proposition other, Conventions conventions) {
        return saysAsMuch(
                one, other, ALL, requireNonNull(conventions, "conventions").asUsual());
    }

    /**
     * True if one says at least what the other says, whatever some approximate words of both mean: it does as the
     * conventions read them, at ten times the width of circa, as widely as they can be read, and of what they certainly
     * mean, in either hemisphere. Words of other kinds are read by the conventions; those that these do not take as
     * people usually mean them may mean anything as well.
     *
     * @param without the presumptions by which the words are not read
     */
    static boolean saysAsMuch(Proposition one, Proposition other, Set<Presumption> without, Conventions conventions) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        if (one instanceof Not denial && other instanceof Not less) {
            return saysAsMuch(less.negated(), denial.negated(), without, conventions);
        }
        Conventions tenfold = without.contains(CIRCA) ? without(ImmutableSet.of(CIRCA), conventions) : conventions;
        Conventions widely = without(without, conventions);
        Conventions exact = widely.ofDenials();
        Stream<Conventions> certain = exact.half() == Half.EITHER
                ? Stream.of(Hemisphere.values()).map(exact::inHemisphere)
                : Stream.of(exact);
        return Stream.concat(Stream.of(conventions, tenfold, widely), certain)
                .distinct()
                .allMatch(read -> entails(one, other, read));
    }

    /** What denies something excludes all that it may mean; a denial itself is read as denying no more than it must. */
    private static boolean entails(Proposition one, Proposition other, Conventions read) {
        return other instanceof Not denial
                ? one.in(read).excludes(denial.negated().in(read))
                : one.in(read).entails(other.in(read));
    }

    /** True where a number in it is meant roughly. */
    private static boolean isRough(Proposition said) {
        return innermost(said) instanceof Spacing spacing && spacing.isAbout();
    }

    /** What is said, by whomever, to be so or not to be so. */
    private static Proposition innermost(Proposition said) {
        Proposition inner = said;
        while (true) {
            if (inner instanceof Not denial) {
                inner = denial.negated();
            } else if (inner instanceof Saying saying) {
                inner = saying.said();
            } else {
                return inner;
            }
        }
    }
}
