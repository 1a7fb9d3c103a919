package org.antequem.testing.house;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.antequem.evaluation.Evaluation;

/**
 * The parts of a dossier that a house rule is about.
 *
 * @param <T> claims, sources or events
 */
public final class Selection<T> {

    private final String words;
    private final Function<Evaluation, ImmutableList<T>> parts;

    Selection(String words, Function<Evaluation, ImmutableList<T>> parts) {
        this.words = words;
        this.parts = parts;
    }

    /** A copy of this selection of those parts that also meet a criterion. */
    public Selection<T> that(Criterion<? super T> criterion) {
        requireNonNull(criterion, "criterion");
        return new Selection<>(
                words + (words.contains(" that ") ? " and that " : " that ") + criterion,
                evaluation -> parts.apply(evaluation).stream()
                        .filter(part -> criterion.test(part, evaluation))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** A house rule that all selected parts must meet a requirement. */
    public HouseRule<T> must(Requirement<? super T> requirement) {
        requireNonNull(requirement, "requirement");
        return new HouseRule<>(this, requirement);
    }

    ImmutableList<T> in(Evaluation evaluation) {
        return parts.apply(evaluation);
    }

    /** The selection in words: {@code "claims that are causal"}. */
    @Override
    public String toString() {
        return words;
    }
}
