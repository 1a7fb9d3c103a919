package org.antequem.world;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Rule;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** A rule by which every statement is weak, so that a side needs several. */
public final class Doubted extends TellingRule {

    private Doubted() {
        super("DOUBTED", Bearing.WEAKENS, "A statement is weak.");
    }

    /** By the bundled rules, but that this one alone says what statements are worth as evidence. */
    public static Evaluator alone() {
        List<Rule> rules = new ArrayList<>();
        Evaluator.standard().rules().stream()
                .filter(rule -> !(rule instanceof TellingRule))
                .forEach(rules::add);
        rules.add(new Doubted());
        return Evaluator.of(rules);
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return ImmutableList.of(Fact.shown("it is said by", telling.root().quoted()));
    }
}
