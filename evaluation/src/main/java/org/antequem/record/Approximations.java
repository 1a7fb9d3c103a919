package org.antequem.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.time.Approximation;
import org.antequem.time.Conventions;
import org.antequem.time.Conventions.Half;
import org.antequem.time.Dating;

/**
 * Numbers and dates as people say them: that they mean them no more roughly than people usually do, and their seasons
 * in one hemisphere, is a presumption. What is left without it is in {@link Approximation} and {@link Conventions}.
 */
public final class Approximations {

    /** Switched off, a number that is meant roughly says no more than in which order things came. */
    public static final Presumption ABOUT_SO_MANY =
            new Presumption("ABOUT_SO_MANY", "numbers are as near as people usually mean them");

    /**
     * Switched off, a date that is marked with a {@code ~} may be ten times as far off. Whatever rests on it is weak,
     * for nobody knows how far off such dates are.
     */
    public static final Presumption CIRCA =
            new Presumption("CIRCA", "dates marked \"~\" are no further off than people usually mean");

    /** Switched off, a date that is marked with a {@code ~} says nothing. */
    public static final Presumption CIRCA_TENFOLD = new Presumption(
            "CIRCA_TENFOLD", "dates marked \"~\" are off by at most ten times what people usually mean");

    /** Switched off, "early", "mid" and "late" say no more than the period of which they are a part. */
    public static final Presumption EARLY_MID_LATE = new Presumption(
            "EARLY_MID_LATE", "\"early\" and \"late\" are the halves of a period, \"mid\" its two middle quarters");

    /** Switched off, seasons are of either hemisphere where nobody says of which. */
    public static final Presumption NORTHERN_SEASONS = new Presumption(
            "NORTHERN_SEASONS", "seasons are those of the northern hemisphere, where nobody says otherwise");

    /** All of them. */
    public static final ImmutableSet<Presumption> ALL =
            ImmutableSet.of(ABOUT_SO_MANY, CIRCA, CIRCA_TENFOLD, EARLY_MID_LATE, NORTHERN_SEASONS);

    private static final int TENFOLD = 10;

    private Approximations() {}

    /** The conventions that are left without some presumptions. */
    public static Conventions without(Set<Presumption> presumptions, Conventions conventions) {
        Approximation left = conventions.approximation();
        if (presumptions.contains(ABOUT_SO_MANY)) {
            left = left.withoutRoughNumbers();
        }
        if (presumptions.contains(CIRCA_TENFOLD)) {
            left = left.withoutCirca();
        } else if (presumptions.contains(CIRCA) && left.circaTimes() == 1) {
            left = left.circaTimes(TENFOLD);
        }
        if (presumptions.contains(EARLY_MID_LATE)) {
            left = left.withoutHalves();
        }
        Conventions read = presumptions.contains(NORTHERN_SEASONS) ? conventions.inEitherHemisphere() : conventions;
        return left.equals(conventions.approximation()) ? read : read.approximating(left);
    }

    /** What reading a proposition by some conventions presumes. */
    public static ImmutableSet<Presumption> presumedBy(Proposition said, Conventions conventions) {
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

    /** What reading some statements by some conventions presumes. */
    public static ImmutableSet<Presumption> presumedBy(Iterable<? extends Statement> some, Conventions conventions) {
        ImmutableSet.Builder<Presumption> presumed = ImmutableSet.builder();
        for (Statement statement : some) {
            presumed.addAll(presumedBy(statement.proposition(), conventions));
        }
        return presumed.build();
    }

    /** Presumptions without those that follow from others among them. */
    public static ImmutableSet<Presumption> told(ImmutableSet<Presumption> presumptions) {
        return presumptions.contains(CIRCA)
                ? Sets.difference(presumptions, ImmutableSet.of(CIRCA_TENFOLD)).immutableCopy()
                : presumptions;
    }

    /** What some of these presumptions may come to, with all that follows from them: the fewest first. */
    public static ImmutableList<ImmutableSet<Presumption>> choices(Set<Presumption> possible) {
        return Sets.powerSet(possible).stream()
                .filter(some -> !some.contains(CIRCA) || some.contains(CIRCA_TENFOLD))
                .sorted(Comparator.comparingInt(Set::size))
                .map(ImmutableSet::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    /** True where what rests on these presumptions is weak. */
    public static boolean areWeak(Set<Presumption> presumptions) {
        return presumptions.contains(CIRCA);
    }

    /** True where nothing certain is meant by these conventions: in spring, of one hemisphere or the other. */
    public static boolean isOpen(Proposition said, Conventions conventions) {
        return conventions.half() == Half.EITHER
                && innermost(said).stated().filter(Dating::hasOpenSeason).isPresent();
    }

    /**
     * What a proposition says by some conventions, whatever the conventions by which it is read later; empty where that
     * cannot be said.
     */
    public static ImmutableList<Proposition> asRead(Proposition said, Conventions conventions) {
        if (said instanceof Occurred occurred) {
            Dating read = occurred.dating().in(conventions).asRead();
            return ImmutableList.of(new Occurred(occurred.event(), read, occurred.count()));
        }
        return said instanceof Spacing spacing ? ImmutableList.of(spacing.in(conventions)) : ImmutableList.of();
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
