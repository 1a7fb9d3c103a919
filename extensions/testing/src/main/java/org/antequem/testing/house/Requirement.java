package org.antequem.testing.house;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.evaluation.Evaluation;
import org.antequem.finding.Fact;

/**
 * A check with words, which says what a house rule asks of the parts that it is about.
 *
 * <pre>{@code
 * Requirement.<Claim>of("name a place", claim -> claim.place().isPresent()).suggesting("add .at(…)");
 * }</pre>
 *
 * @param <T> claims, sources or events
 */
public final class Requirement<T> {

    private final String words;
    private final Function<Evaluation, Check<T>> check;
    private final boolean isEither;

    private Requirement(String words, Function<Evaluation, Check<T>> check) {
        this(words, check, false);
    }

    private Requirement(String words, Function<Evaluation, Check<T>> check, boolean isEither) {
        checkArgument(!words.isBlank(), "a requirement needs words: expected some as in \"have two first sources\"");
        this.words = words;
        this.check = check;
        this.isEither = isEither;
    }

    /** Checks the parts of one dossier against a requirement. */
    @FunctionalInterface
    public interface Check<T> {

        /** How a part falls short of the requirement; empty if it meets it. */
        Optional<Shortfall> of(T part);
    }

    /**
     * How a part of a dossier falls short of a requirement.
     *
     * @param facts what is there instead
     * @param suggestion what its author can do; empty if there is no suggestion
     */
    public record Shortfall(ImmutableList<Fact> facts, String suggestion) {

        public Shortfall {
            requireNonNull(facts, "facts");
            requireNonNull(suggestion, "suggestion");
        }

        /** A shortfall without a suggestion. */
        public static Shortfall of(Fact... facts) {
            return of(each(facts, "facts"));
        }

        /** A shortfall without a suggestion. */
        public static Shortfall of(Iterable<? extends Fact> facts) {
            return new Shortfall(each(facts, "facts"), "");
        }

        /** A copy of this shortfall that says what to do about it. */
        public Shortfall suggesting(String what) {
            requireNonNull(what, "what");
            return new Shortfall(facts, what);
        }
    }

    /**
     * A requirement that looks at a part alone.
     *
     * @param words the words that follow "must": {@code "name a place"}; not blank
     */
    public static <T> Requirement<T> of(String words, Predicate<? super T> isMet) {
        requireNonNull(words, "words");
        requireNonNull(isMet, "isMet");
        return new Requirement<>(
                words, any -> part -> isMet.test(part) ? Optional.empty() : Optional.of(Shortfall.of()));
    }

    /**
     * A requirement that looks at a part in its dossier, with the verdicts, and can say how it falls short.
     *
     * @param words the words that follow "must": {@code "name a place"}
     * @param check finds the shortfall; empty if the part meets the requirement
     */
    public static <T> Requirement<T> of(String words, BiFunction<T, Evaluation, Optional<Shortfall>> check) {
        requireNonNull(words, "words");
        requireNonNull(check, "check");
        return new Requirement<>(words, evaluation -> part -> check.apply(part, evaluation));
    }

    /**
     * A requirement that works something out once for each dossier, such as a lineage, for the checks of all its parts.
     *
     * @param words the words that follow "must": {@code "name a place"}
     * @param check makes the check for a dossier
     */
    public static <T> Requirement<T> preparing(String words, Function<Evaluation, Check<T>> check) {
        requireNonNull(words, "words");
        requireNonNull(check, "check");
        return new Requirement<>(words, check);
    }

    /** A copy of this requirement that says what an author can do to meet it. */
    public Requirement<T> suggesting(String what) {
        requireNonNull(what, "what");
        return new Requirement<>(
                words,
                evaluation -> {
                    Check<T> first = in(evaluation);
                    return part -> first.of(part).map(shortfall -> shortfall.suggesting(what));
                },
                isEither);
    }

    /** A requirement to meet both this one and another; failures show what falls short of either. */
    public Requirement<T> and(Requirement<T> other) {
        requireNonNull(other, "other");
        return new Requirement<>(grouped() + " and " + other.grouped(), evaluation -> {
            Check<T> one = in(evaluation);
            Check<T> two = other.in(evaluation);
            return part -> both(one.of(part), two.of(part));
        });
    }

    /** A requirement to meet this one or another; failures show what falls short of both. */
    public Requirement<T> or(Requirement<T> other) {
        requireNonNull(other, "other");
        return new Requirement<>(
                words + " or " + other.words,
                evaluation -> {
                    Check<T> one = in(evaluation);
                    Check<T> two = other.in(evaluation);
                    return part ->
                            one.of(part).flatMap(first -> two.of(part).map(second -> joined(first, second, ", or ")));
                },
                true);
    }

    Check<T> in(Evaluation evaluation) {
        return check.apply(evaluation);
    }

    private static Optional<Shortfall> both(Optional<Shortfall> one, Optional<Shortfall> two) {
        return one.isPresent() && two.isPresent()
                ? Optional.of(joined(one.get(), two.get(), ", and "))
                : one.or(() -> two);
    }

    private static Shortfall joined(Shortfall one, Shortfall two, String between) {
        boolean isEither = one.suggestion().isEmpty() || two.suggestion().isEmpty();
        return new Shortfall(
                ImmutableList.<Fact>builder()
                        .addAll(one.facts())
                        .addAll(two.facts())
                        .build(),
                one.suggestion() + (isEither ? "" : between) + two.suggestion());
    }

    private String grouped() {
        return isEither ? "(" + words + ")" : words;
    }

    /** The words of this requirement: {@code "name a place"}. */
    @Override
    public String toString() {
        return words;
    }
}
