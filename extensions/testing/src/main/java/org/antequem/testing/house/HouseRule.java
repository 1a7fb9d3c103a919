package org.antequem.testing.house;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A rule about the parts of a dossier: a sentence and its check. Immutable. A rule that selects nothing in a dossier
 * fails, because it may have been meant otherwise; see {@link #allowingNone}.
 *
 * @param <T> claims, sources or events
 */
public final class HouseRule<T> {

    private static final int LONGEST_NAME = 80;

    private final Selection<T> selection;
    private final Requirement<? super T> requirement;
    private final String reason;
    private final String name;
    private final boolean mayBeAboutNothing;
    private final @Nullable Path baseline;

    HouseRule(Selection<T> selection, Requirement<? super T> requirement) {
        this(selection, requirement, "", "", false, null);
    }

    private HouseRule(
            Selection<T> selection,
            Requirement<? super T> requirement,
            String reason,
            String name,
            boolean mayBeAboutNothing,
            @Nullable Path baseline) {
        this.selection = selection;
        this.requirement = requirement;
        this.reason = reason;
        this.name = name;
        this.mayBeAboutNothing = mayBeAboutNothing;
        this.baseline = baseline;
    }

    /**
     * A copy of this rule with a reason, which ends its sentence: {@code because("two sources, house style")}.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public HouseRule<T> because(String why) {
        requireNonNull(why, "why");
        checkArgument(!why.isBlank(), "the reason of a rule is blank: expected words");
        return new HouseRule<>(selection, requirement, why, name, mayBeAboutNothing, baseline);
    }

    /**
     * A copy of this rule with a name, which its baseline file gets as well. Without one, its words are the name.
     *
     * @param words small letters, digits and single hyphens: {@code "two-sources"}
     * @throws IllegalArgumentException if there is anything else in it
     */
    public HouseRule<T> named(String words) {
        requireNonNull(words, "words");
        checkArgument(
                words.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "\"%s\" is no name of a house rule: expected small letters, digits and hyphens, as in two-sources",
                words);
        return new HouseRule<>(selection, requirement, reason, words, mayBeAboutNothing, baseline);
    }

    /** A copy of this rule that also holds for a dossier in which it selects nothing. */
    public HouseRule<T> allowingNone() {
        return new HouseRule<>(selection, requirement, reason, name, true, baseline);
    }

    /**
     * A copy of this rule that accepts the violations listed in a file of its name in a folder; see {@link Baseline}.
     */
    public HouseRule<T> acceptingThoseIn(Path folder) {
        requireNonNull(folder, "folder");
        return new HouseRule<>(selection, requirement, reason, name, mayBeAboutNothing, folder);
    }

    /** The name of this rule, which is made from its words if none was given. */
    public String name() {
        if (!name.isEmpty()) {
            return name;
        }
        String words = CharMatcher.inRange('a', 'z')
                .or(CharMatcher.inRange('0', '9'))
                .negate()
                .trimAndCollapseFrom(Ascii.toLowerCase(words()), '-');
        return CharMatcher.is('-').trimFrom(words.substring(0, Math.min(words.length(), LONGEST_NAME)));
    }

    /** The violations of this rule in a dossier, accepted or not, judged by the bundled rules. */
    public ImmutableList<Violation<T>> violations(Dossier dossier) {
        return violations(Evaluator.standard().evaluate(dossier));
    }

    /** The violations of this rule in the dossier of an evaluation, accepted or not. */
    public ImmutableList<Violation<T>> violations(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        Requirement.Check<? super T> check = requirement.in(evaluation);
        ImmutableList.Builder<Violation<T>> violations = ImmutableList.builder();
        for (T part : selection.in(evaluation)) {
            check.of(part)
                    .ifPresent(shortfall ->
                            violations.add(new Violation<>(part, this, shortfall.facts(), shortfall.suggestion())));
        }
        return violations.build();
    }

    /**
     * Checks this rule on a dossier, judged by the bundled rules.
     *
     * @throws AssertionError if it is violated, or selects nothing; the message has its sentence and every violation
     */
    public void check(Dossier dossier) {
        check(Evaluator.standard().evaluate(dossier));
    }

    /**
     * Checks this rule on the dossier of an evaluation.
     *
     * @throws AssertionError if it is violated, or selects nothing; the message has its sentence and every violation
     */
    public void check(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        int all = selection.in(evaluation).size();
        if (all == 0 && !mayBeAboutNothing) {
            throw new AssertionError("\nhouse rule: " + this + "\nin:         " + evaluation.dossier()
                    + "\nbut there are no " + selection + ": expected some, or allowingNone()\n");
        }
        ImmutableList<Violation<T>> violations = violations(evaluation);
        if (baseline != null) {
            Baseline.of(this, baseline).check(violations, evaluation.dossier());
        } else if (!violations.isEmpty()) {
            throw new AssertionError(text(violations, evaluation.dossier()));
        }
    }

    /** The sentence, and what falls short of it. */
    String text(List<Violation<T>> violations, Dossier dossier) {
        StringBuilder text = new StringBuilder(
                "\nhouse rule: " + this + "\nin:         " + dossier + "\nviolations: " + violations.size() + "\n");
        for (Violation<T> violation : violations) {
            text.append('\n').append(violation.text());
        }
        return text.toString();
    }

    /** The sentence up to its reason. */
    String words() {
        return selection + " must " + requirement;
    }

    /** The sentence of this rule: {@code "claims that are causal must have 2 independent first sources, because …"}. */
    @Override
    public String toString() {
        return words() + (reason.isEmpty() ? "" : ", because " + reason);
    }
}
