package org.antequem.rule.testimony;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;

/** {@code SELF_CONTRADICTED}: the root has said something else as well. */
final class SelfContradicted extends TellingRule {

    /** Of more statements, the days on which they were made are not told. */
    private static final int MOST_DATED = 3;

    SelfContradicted() {
        super(
                TestimonyRules.SELF_CONTRADICTED,
                Pass.DATES,
                Bearing.WEAKENS,
                "A statement is weak where the same person also said the contrary, and did not take that back.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        ImmutableList<Claim> others = inquiry.excluding(telling.word()).stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(other -> isOfTheSame(other, telling.root(), earlier, inquiry))
                .sorted(Statement.BY_CONTENT)
                .collect(toImmutableList());
        if (others.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        Optional<Dating> told = telling.root().told();
        told.ifPresent(when -> facts.add(Fact.dated("the same person said this {}", when)));
        String also = told.isPresent() ? "but also said {}" : "the same person also said {}";
        if (others.size() > MOST_DATED) {
            facts.add(Fact.stating(also, others));
            return facts.build();
        }
        for (Claim other : others) {
            facts.add(Fact.stating(also, other));
            other.saidBy().flatMap(Source::told).ifPresent(when -> facts.add(Fact.dated(" {}", when)));
            also = "and {}";
        }
        return facts.build();
    }

    /** True where the other is a word of the person who stands at the root, and not void. */
    private static boolean isOfTheSame(Claim other, Source root, Strengths earlier, Inquiry inquiry) {
        Source teller = other.saidBy().orElseThrow();
        return teller.isOnePersonWith(root)
                && inquiry.tellings(other).stream()
                        .anyMatch(word -> word.root().equals(teller) && earlier.of(word) != Strength.VOID);
    }
}
