package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One piece of evidence counts once, by however many rules it was found. */
@Tag("laws")
class OnceLawTest {

    private static final Evaluator TWICE = STANDARD.with(STANDARD.rules().stream()
            .filter(LineRule.class::isInstance)
            .map(rule -> new Again((LineRule) rule))
            .toArray(Rule[]::new));

    @Test
    void what_two_rules_find_counts_once() {
        Law law = OnceLawTest::brokenByVerdict;
        law.check(Asked.worlds(400, 200, 9, 80));
    }

    @Test
    void what_two_rules_find_is_told_once() {
        Law law = OnceLawTest::brokenByText;
        law.check(Asked.worlds(150, 80, 9, 30));
    }

    private static Optional<String> brokenByVerdict(World world) {
        Evaluation once = STANDARD.evaluate(world.dossier());
        Evaluation twice = TWICE.evaluate(world.dossier());
        for (Claim claim : world.judged()) {
            if (!Asked.answer(once.of(claim)).equals(Asked.answer(twice.of(claim)))) {
                return Optional.of("%s is %s, and %s where each rule stands twice"
                        .formatted(claim, Asked.answer(once.of(claim)), Asked.answer(twice.of(claim))));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> brokenByText(World world) {
        Evaluation once = STANDARD.evaluate(world.dossier());
        Evaluation twice = TWICE.evaluate(world.dossier());
        for (Claim claim : world.judged()) {
            String one = flat(once.of(claim).explain());
            String other = flat(twice.of(claim).explain());
            for (Claim told : world.dossier().claims()) {
                String words = flat(told.wording());
                if (one.split(Pattern.quote(words), -1).length != other.split(Pattern.quote(words), -1).length) {
                    return Optional.of("%s\nbecomes, where each rule stands twice,\n%s"
                            .formatted(once.of(claim).explain(), twice.of(claim).explain()));
                }
            }
        }
        return Optional.empty();
    }

    /** A text without its line breaks. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** A rule under another code. */
    private static final class Again extends LineRule {

        private final LineRule rule;

        Again(LineRule rule) {
            super(rule.code() + "_AGAIN", rule.bearing(), rule.sentence());
            this.rule = rule;
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            return rule.goals(claim, inquiry);
        }
    }
}
