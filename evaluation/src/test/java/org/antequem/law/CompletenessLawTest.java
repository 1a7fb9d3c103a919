package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.verdict.Hinges;
import org.antequem.world.Doubted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a verdict is said to depend on, up to the number of sources that were sought, is what all sets of sources show.
 */
@Tag("laws")
class CompletenessLawTest {

    private static final int MOST_SOURCES = 3;

    /** Both look at what no bundled rule looks at for such a claim. */
    private static final Evaluator WITH_OWN_RULES = STANDARD.with(new Rehearsed(), new Hushed());

    /** What is presumed of voices is all that tells whether two count as two. */
    private static final Evaluator WITHOUT_BUNDLED_WEAKNESSES = Doubted.alone();

    @Test
    void losses_are_those_that_brute_force_finds() {
        Law law = world -> broken(world, STANDARD);
        law.check(Asked.worlds(80, 40, 9, 12));
    }

    @Test
    void losses_are_those_that_brute_force_finds_with_rules_of_ones_own() {
        Law law = world -> broken(world, WITH_OWN_RULES);
        law.check(Asked.worlds(80, 40, 9, 12));
    }

    @Test
    void losses_are_those_that_brute_force_finds_where_no_bundled_rule_weighs_tellings() {
        Law law = world -> broken(world, WITHOUT_BUNDLED_WEAKNESSES);
        law.check(Asked.withSpeakers(12));
    }

    private static Optional<String> broken(World world, Evaluator evaluator) {
        Evaluation evaluation = evaluator.evaluate(world.dossier());
        for (Claim claim : world.judged()) {
            Judgement judgement = evaluation.of(claim);
            Hinges hinges = judgement.hangsOn();
            int upTo = hinges.isComplete() ? MOST_SOURCES : hinges.upTo();
            Set<ImmutableSet<Source>> expected = ImmutableSet.copyOf(LossesByDefinition.of(judgement, upTo));
            Set<ImmutableSet<Source>> found = hinges.losses().stream()
                    .map(loss -> ImmutableSet.copyOf(loss.of()))
                    .filter(lost -> lost.size() <= upTo)
                    .collect(Collectors.toSet());
            if (!found.equals(expected)) {
                return Optional.of("%s (%s) depends on %s up to %s, but brute force finds %s"
                        .formatted(claim, judgement.verdict(), found, upTo, expected));
            }
        }
        return Optional.empty();
    }

    /** An event happened where somebody knows one of its stages. */
    private static final class Rehearsed extends LineRule {

        Rehearsed() {
            super("REHEARSED", Bearing.SUPPORTS, "What has stages happened.");
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            return claim.proposition() instanceof Occurred occurred
                            && !inquiry.stagesOf(occurred.event()).isEmpty()
                    ? ImmutableList.of(new AnyOf(
                            inquiry.stagesOf(occurred.event()),
                            stage -> Argument.of(stage, new Conclusion.Derives(occurred))))
                    : ImmutableList.of();
        }
    }

    /** A statement is void where somebody denies another event altogether. */
    private static final class Hushed extends TellingRule {

        Hushed() {
            super("HUSHED", Bearing.VOIDS, "A statement is void where somebody denies that something else happened.");
        }

        @Override
        public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
            for (Event event : telling.claim().proposition().events()) {
                boolean isDenied = inquiry.statements().stream()
                        .filter(other -> !other.proposition().events().contains(event))
                        .flatMap(other -> other.proposition().events().stream())
                        .anyMatch(other -> inquiry.about(Occurred.of(other)).stream()
                                .anyMatch(statement -> statement
                                        .proposition()
                                        .equals(Occurred.of(other).negated())));
                if (isDenied) {
                    return ImmutableList.of(Fact.shown("said while somebody denies what is not about", event));
                }
            }
            return ImmutableList.of();
        }
    }
}
