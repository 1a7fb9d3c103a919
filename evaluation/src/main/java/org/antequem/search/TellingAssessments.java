package org.antequem.search;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.ContestRule;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Memo;
import org.antequem.rule.Rule;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/**
 * What was found on each telling, and how strong that leaves it: first by the rules that look at a telling alone, then
 * by those that hold it against others as these leave them. No verdict on a claim of the record plays a part, so that
 * none rests on another. Who is taken at its word has no weakness.
 */
final class TellingAssessments {

    private final ImmutableList<TellingRule> alone;
    private final ImmutableList<ContestRule> contest;
    private final Hearing hearing;
    private final Strengths strengths;
    private final Memo<Telling, ImmutableList<Finding>> byItself = new Memo<>();
    private final Memo<Telling, ImmutableList<Finding>> besideOthers = new Memo<>();

    /** @param hearing on the record on which they tell */
    TellingAssessments(ImmutableList<Rule> rules, Hearing hearing) {
        this.hearing = hearing;
        this.alone = only(TellingRule.class, rules);
        this.contest = only(ContestRule.class, rules);
        this.strengths = new Strengths(hearing.inquiry(), (telling, asker) -> strength(alone(telling, asker)));
    }

    private static <R extends Rule> ImmutableList<R> only(Class<R> kind, ImmutableList<Rule> rules) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** How strong those that look at a telling alone leave each. */
    Strengths strengths() {
        return strengths;
    }

    /** What was found on a telling, in the order of the rules, those that look at it alone first. */
    ImmutableList<Finding> findings(Telling telling, Inquiry asker) {
        return both(alone(telling, asker), contested(telling, asker));
    }

    /**
     * The findings on tellings while a claim is put to the test: neither it nor what descends from it contests
     * anything. What is answered once is remembered, for one thread.
     */
    Function<Telling, ImmutableList<Finding>> testing(Claim underTest, Inquiry asker) {
        if (underTest.saidBy().isEmpty()) {
            return telling -> findings(telling, asker);
        }
        Strengths others = strengths.testing(underTest);
        Map<Telling, ImmutableList<Finding>> known = new HashMap<>();
        return telling -> {
            ImmutableList<Finding> found = known.get(telling);
            if (found == null) {
                found = contested(telling, asker).isEmpty()
                        ? alone(telling, asker)
                        : both(alone(telling, asker), heldAgainst(others, telling, hearing.inquiry(asker)));
                known.put(telling, found);
            }
            return found;
        };
    }

    static Strength strength(ImmutableList<Finding> findings) {
        Strength strength = Strength.FIRM;
        for (Finding finding : findings) {
            if (finding.bearing() == Bearing.VOIDS) {
                return Strength.VOID;
            }
            if (finding.bearing() == Bearing.WEAKENS) {
                strength = Strength.WEAK;
            }
        }
        return strength;
    }

    private static ImmutableList<Finding> both(ImmutableList<Finding> some, ImmutableList<Finding> more) {
        return more.isEmpty()
                ? some
                : ImmutableList.<Finding>builder().addAll(some).addAll(more).build();
    }

    private ImmutableList<Finding> alone(Telling telling, Inquiry asker) {
        return byItself.of(telling, asker, own -> {
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            for (TellingRule rule : alone) {
                add(rule, rule.weigh(telling, own), telling, findings);
            }
            return findings.build();
        });
    }

    private ImmutableList<Finding> contested(Telling telling, Inquiry asker) {
        return besideOthers.of(telling, asker, own -> heldAgainst(strengths, telling, own));
    }

    private ImmutableList<Finding> heldAgainst(Strengths others, Telling telling, Inquiry inquiry) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ContestRule rule : contest) {
            add(rule, rule.weigh(telling, others.askedBy(inquiry), inquiry), telling, findings);
        }
        return findings.build();
    }

    private static void add(
            Rule rule, ImmutableList<Fact> facts, Telling telling, ImmutableList.Builder<Finding> findings) {
        if (!facts.isEmpty()) {
            findings.add(new Finding(
                    rule.code(), rule.sentence(), rule.bearing(), telling.claim(), ImmutableList.of(), facts));
        }
    }
}
