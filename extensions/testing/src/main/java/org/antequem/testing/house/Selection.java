package org.antequem.testing.house;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.antequem.evaluation.Evaluation;

/**
 * What a rule is about: some of the parts of a dossier.
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

    /** Only those that meet a criterion; said again, those that meet both. */
    public Selection<T> that(Criterion<? super T> criterion) {
        return new Selection<>(
                words + (words.contains(" that ") ? " and that " : " that ") + criterion,
                evaluation -> parts.apply(evaluation).stream()
                        .filter(part -> criterion.test(part, evaluation))
                        .collect(ImmutableList.toImmutableList()));
    }

    public HouseRule<T> must(Requirement<? super T> requirement) {
        return new HouseRule<>(this, requirement);
    }

    ImmutableList<T> in(Evaluation evaluation) {
        return parts.apply(evaluation);
    }

    /** {@code "claims that are causal"}. */
    @Override
    public String toString() {
        return words;
    }
}
