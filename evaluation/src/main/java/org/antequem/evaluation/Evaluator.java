package org.antequem.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Rule;
import org.antequem.search.Judge;
import org.jspecify.annotations.Nullable;

/**
 * Judges dossiers by rules: {@code Evaluator.standard().evaluate(dossier)}. Immutable and thread-safe, if its rules
 * are.
 */
public final class Evaluator {

    private final ImmutableList<Rule> rules;
    private final Policy policy;
    private final @Nullable ProgressListener listener;

    private Evaluator(ImmutableList<Rule> rules, Policy policy, @Nullable ProgressListener listener) {
        this.rules = rules;
        this.policy = policy;
        this.listener = listener;
    }

    /** An evaluator with all bundled rules and the standard policy. */
    public static Evaluator standard() {
        return new Evaluator(StandardRules.all(), Policy.STANDARD, null);
    }

    /**
     * An evaluator with some rules only and the standard policy.
     *
     * @throws IllegalArgumentException if two rules have the same code and the same bearing
     */
    public static Evaluator of(Rule... rules) {
        return of(each(rules, "rules"));
    }

    /**
     * An evaluator with some rules only and the standard policy.
     *
     * @throws IllegalArgumentException if two rules have the same code and the same bearing
     */
    public static Evaluator of(Iterable<? extends Rule> rules) {
        return new Evaluator(ImmutableList.of(), Policy.STANDARD, null).with(each(rules, "rules"));
    }

    /**
     * A copy of this evaluator with more rules, which are asked after the others.
     *
     * @throws IllegalArgumentException if two rules have the same code and the same bearing
     */
    public Evaluator with(Rule... more) {
        return with(each(more, "more"));
    }

    /**
     * A copy of this evaluator with more rules, which are asked after the others.
     *
     * @throws IllegalArgumentException if two rules have the same code and the same bearing
     */
    public Evaluator with(Iterable<? extends Rule> more) {
        ImmutableList<Rule> all = ImmutableList.<Rule>builder()
                .addAll(rules)
                .addAll(each(more, "more"))
                .build();
        Set<List<Object>> met = new HashSet<>();
        for (Rule rule : all) {
            checkArgument(
                    met.add(List.of(rule.code(), rule.bearing())),
                    "two rules have the code %s and the bearing %s",
                    rule.code(),
                    rule.bearing());
        }
        return new Evaluator(all, policy, listener);
    }

    /** A copy of this evaluator that switches presumptions off. */
    public Evaluator without(Presumption... presumptions) {
        return without(each(presumptions, "presumptions"));
    }

    /** A copy of this evaluator that switches presumptions off. */
    public Evaluator without(Iterable<Presumption> presumptions) {
        return under(policy.without(presumptions));
    }

    /** A copy of this evaluator that judges under another policy. */
    public Evaluator under(Policy other) {
        requireNonNull(other, "other");
        return new Evaluator(rules, other, listener);
    }

    /**
     * A copy of this evaluator that reports its progress to a listener while it {@linkplain #evaluate(Dossier)
     * evaluates}. There is one listener; a second call replaces it.
     */
    public Evaluator tellingProgressTo(ProgressListener other) {
        requireNonNull(other, "other");
        return new Evaluator(rules, policy, other);
    }

    /** The rules of this evaluator, in the order in which they are asked. */
    public ImmutableList<Rule> rules() {
        return rules;
    }

    /** The policy under which this evaluator judges. */
    public Policy policy() {
        return policy;
    }

    /**
     * Judges every claim of a dossier. If there are many, several threads do so: those of the {@code ForkJoinPool} in
     * which this is called, or of the common one. Rules must therefore be thread-safe. The result does not depend on
     * the number of threads.
     *
     * <p>If the calling thread is interrupted, claims that are being judged are finished and no others are started.
     *
     * @throws EvaluationInterruptedException if claims are left because this thread was interrupted, before or during
     *     the evaluation; it stays interrupted
     */
    public Evaluation evaluate(Dossier dossier) {
        return evaluate(requireNonNull(dossier, "dossier"), dossier.claims());
    }

    /**
     * Judges some claims of a dossier now. Their verdicts are the same as if all were judged; any other claim is judged
     * when it is first asked for.
     *
     * @throws EvaluationInterruptedException if claims are left because this thread was interrupted; see
     *     {@link #evaluate(Dossier)}
     */
    public Evaluation evaluate(Dossier dossier, Iterable<Claim> claims) {
        ImmutableList<Claim> asked = each(claims, "claims");
        Judge judge = new Judge(RecordView.of(requireNonNull(dossier, "dossier"), policy), rules);
        return Evaluation.judgedBy(judge, asked, new Progress(listener));
    }
}
