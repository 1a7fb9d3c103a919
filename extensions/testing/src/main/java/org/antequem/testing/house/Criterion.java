package org.antequem.testing.house;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.antequem.evaluation.Evaluation;

/**
 * A condition with words, which says which parts of a dossier a house rule is about.
 *
 * <pre>{@code Criterion<Source> areOld = Criterion.of("are old", source -> source.name().startsWith("the old"));}</pre>
 *
 * @param <T> claims, sources or events
 */
public final class Criterion<T> {

    private final String words;
    private final BiPredicate<T, Evaluation> predicate;

    private Criterion(String words, BiPredicate<T, Evaluation> predicate) {
        checkArgument(!words.isBlank(), "a criterion needs words: expected some as in \"are causal\"");
        this.words = words;
        this.predicate = predicate;
    }

    /**
     * A criterion that looks at a part alone.
     *
     * @param words the words that follow "that" and a plural: {@code "are causal"}; not blank
     */
    public static <T> Criterion<T> of(String words, Predicate<? super T> predicate) {
        requireNonNull(words, "words");
        requireNonNull(predicate, "predicate");
        return new Criterion<>(words, (part, evaluation) -> predicate.test(part));
    }

    /**
     * A criterion that looks at a part in its dossier, with the verdicts.
     *
     * @param words the words that follow "that" and a plural: {@code "are causal"}; not blank
     */
    public static <T> Criterion<T> of(String words, BiPredicate<T, Evaluation> predicate) {
        requireNonNull(words, "words");
        requireNonNull(predicate, "predicate");
        return new Criterion<>(words, predicate);
    }

    /** A criterion for parts that do not meet another one. */
    public static <T> Criterion<T> not(Criterion<T> criterion) {
        requireNonNull(criterion, "criterion");
        return new Criterion<>(negated(criterion.words), criterion.predicate.negate());
    }

    /** A criterion for parts that meet both this one and another. */
    public Criterion<T> and(Criterion<? super T> other) {
        requireNonNull(other, "other");
        return new Criterion<>(words + " and " + other.words, (part, in) -> test(part, in) && other.test(part, in));
    }

    /** A criterion for parts that meet this one or another. */
    public Criterion<T> or(Criterion<? super T> other) {
        requireNonNull(other, "other");
        return new Criterion<>(
                "(" + words + " or " + other.words + ")", (part, in) -> test(part, in) || other.test(part, in));
    }

    boolean test(T part, Evaluation evaluation) {
        return predicate.test(part, evaluation);
    }

    private static String negated(String words) {
        if (words.startsWith("are ") && !words.contains(" and ")) {
            return "are not " + words.substring(4);
        }
        return words.startsWith("have ") && !words.contains(" and ") ? "do not " + words : "do not meet: " + words;
    }

    /** The words of this criterion: {@code "are causal"}. */
    @Override
    public String toString() {
        return words;
    }
}
