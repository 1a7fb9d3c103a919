package org.antequem.testing.house;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.evaluation.Evaluation;
import org.antequem.finding.Fact;

/**
 * Words and a check: what a rule asks of the parts that it is about.
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
        checkArgument(!words.isBlank(), "a requirement needs words: expected some as in \"have two roots\"");
        this.words = words;
        this.check = check;
        this.isEither = isEither;
    }

    /** How one part falls short of a requirement, in one dossier. */
    @FunctionalInterface
    public interface Check<T> {

        /** Empty where it does not. */
        Optional<Shortfall> of(T part);
    }

    /**
     * What falls short.
     *
     * @param facts what is there instead, as values
     * @param suggestion what its author may do; empty where nothing is suggested
     */
    public record Shortfall(ImmutableList<Fact> facts, String suggestion) {

        public static Shortfall of(Fact... facts) {
            return new Shortfall(ImmutableList.copyOf(facts), "");
        }

        public Shortfall suggesting(String what) {
            return new Shortfall(facts, what);
        }
    }

    /**
     * Of what a part says of itself.
     *
     * @param words as they follow "must": {@code "name a place"}
     */
    public static <T> Requirement<T> of(String words, Predicate<? super T> isMet) {
        return new Requirement<>(
                words, any -> part -> isMet.test(part) ? Optional.empty() : Optional.of(Shortfall.of()));
    }

    /** Of a part in its dossier, with the verdicts and with facts of one's own; see the other. */
    public static <T> Requirement<T> of(String words, BiFunction<T, Evaluation, Optional<Shortfall>> check) {
        return new Requirement<>(words, evaluation -> part -> check.apply(part, evaluation));
    }

    /** What all parts share, such as a lineage, is made once for each dossier; see the others. */
    public static <T> Requirement<T> preparing(String words, Function<Evaluation, Check<T>> check) {
        return new Requirement<>(words, check);
    }

    /** The same, with something that an author may do about it. */
    public Requirement<T> suggesting(String what) {
        return new Requirement<>(
                words,
                evaluation -> {
                    Check<T> first = in(evaluation);
                    return part -> first.of(part).map(shortfall -> shortfall.suggesting(what));
                },
                isEither);
    }

    /** Both; what falls short of either is shown. */
    public Requirement<T> and(Requirement<T> other) {
        return new Requirement<>(grouped() + " and " + other.grouped(), evaluation -> {
            Check<T> one = in(evaluation);
            Check<T> two = other.in(evaluation);
            return part -> both(one.of(part), two.of(part));
        });
    }

    /** Either; what falls short of both is shown. */
    public Requirement<T> or(Requirement<T> other) {
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

    /** Its words. */
    @Override
    public String toString() {
        return words;
    }
}
