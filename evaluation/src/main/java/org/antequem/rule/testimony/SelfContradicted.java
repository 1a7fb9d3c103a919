package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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

/** {@code SELF_CONTRADICTED}: the root has said something else as well. */
final class SelfContradicted extends TellingRule {

    SelfContradicted() {
        super(
                TestimonyRules.SELF_CONTRADICTED,
                Pass.DATES,
                Bearing.WEAKENS,
                "A statement is weak where the same person also said the contrary, and did not take that back.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        List<Statement> others = new ArrayList<>();
        for (Statement statement : inquiry.excluding(telling.word())) {
            if (statement instanceof Claim other && isOfTheSame(other, telling.root(), earlier, inquiry)) {
                others.add(other);
            }
        }
        if (others.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(Fact.stating("the same person also said {}", others));
        telling.root().told().ifPresent(told -> facts.add(Fact.dated("this was said {}", told)));
        for (Statement other : others) {
            ((Claim) other)
                    .saidBy()
                    .flatMap(Source::told)
                    .ifPresent(told -> facts.add(Fact.dated("the other was said {}", told)));
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
