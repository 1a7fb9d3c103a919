package org.antequem.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Rule;
import org.antequem.search.Judge;

/** Judges dossiers by rules. Immutable; each verb returns another evaluator. */
public final class Evaluator {

    private final ImmutableList<Rule> rules;
    private final Policy policy;

    private Evaluator(ImmutableList<Rule> rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    /** An evaluator with the bundled rules and the standard policy. */
    public static Evaluator standard() {
        return new Evaluator(StandardRules.all(), Policy.STANDARD);
    }

    /** An evaluator with these rules and no others. */
    public static Evaluator of(Rule... rules) {
        return new Evaluator(ImmutableList.of(), Policy.STANDARD).with(rules);
    }

    /**
     * A copy of this evaluator that has more rules.
     *
     * @throws IllegalArgumentException where two rules have one code and one bearing
     */
    public Evaluator with(Rule... more) {
        ImmutableList<Rule> all =
                ImmutableList.<Rule>builder().addAll(rules).add(more).build();
        Set<List<Object>> met = new HashSet<>();
        for (Rule rule : all) {
            checkArgument(
                    met.add(List.of(rule.code(), rule.bearing())),
                    "two rules have the code %s and the bearing %s",
                    rule.code(),
                    rule.bearing());
        }
        return new Evaluator(all, policy);
    }

    /** A copy of this evaluator that has these presumptions switched off. */
    public Evaluator without(Presumption... presumptions) {
        return under(policy.without(presumptions));
    }

    /** A copy of this evaluator that judges under another policy. */
    public Evaluator under(Policy other) {
        return new Evaluator(rules, other);
    }

    /** The rules by which it judges, in their order. */
    public ImmutableList<Rule> rules() {
        return rules;
    }

    /** The policy under which it judges. */
    public Policy policy() {
        return policy;
    }

    /**
     * Judges every claim of the dossier. Where these are many, several threads do: those of the {@code ForkJoinPool} in
     * which this is called, or of the common one. So rules must be safe for use by several threads. What comes out is
     * the same on however many.
     */
    public Evaluation evaluate(Dossier dossier) {
        return Evaluation.judgedBy(new Judge(RecordView.of(dossier, policy), rules));
    }
}
