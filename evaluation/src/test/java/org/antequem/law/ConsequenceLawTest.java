package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Approximations;
import org.antequem.time.Conventions;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is supported supports what it entails, and refutes what it excludes; dates marked with {@code ~} as far as they
 * do at ten times the usual width, since evidence by less is weak.
 */
@Tag("laws")
class ConsequenceLawTest {

    private static final int MOST = 16;

    @Test
    void a_hypothesis_follows_those_that_entail_or_exclude_it() {
        Law law = ConsequenceLawTest::broken;
        law.check(Asked.worlds(800, 400, 8, 120));
    }

    private static Optional<String> broken(World world) {
        Evaluation evaluation = STANDARD.evaluate(world.dossier());
        Consistency consistency = new Consistency(world.dossier().conventions());
        List<Judgement> judgements =
                hypotheses(world).stream().map(evaluation::of).toList();
        for (Judgement one : judgements) {
            for (Judgement other : judgements) {
                Proposition premise = one.claim().proposition().in(one.conventions());
                Proposition conclusion = other.claim().proposition().in(one.conventions());
                boolean isSupported = Asked.sides(one.verdict()).contains(Bearing.SUPPORTS);
                if (isSupported
                        && premise.entails(conclusion)
                        && entailsTenfold(one, other)
                        && !Asked.sides(other.verdict()).contains(Bearing.SUPPORTS)
                        && !isDenied(Terms.of(one.claim().proposition()), world.dossier(), consistency)
                        && !deniesItsTerms(one, other, consistency)) {
                    return Optional.of("%s: %s, but %s: %s, which it entails"
                            .formatted(premise, one.verdict(), conclusion, other.verdict()));
                }
                if (one.verdict() == Verdict.SUPPORTED
                        && premise.excludes(conclusion)
                        && tenfold(one).excludes(tenfold(other))
                        && !Asked.sides(other.verdict()).contains(Bearing.REFUTES)
                        && !isDenied(Terms.of(one.claim().proposition()), world.dossier(), consistency)
                        && !deniesItsTerms(one, other, consistency)) {
                    return Optional.of("%s: %s, but %s: %s, which it excludes"
                            .formatted(premise, one.verdict(), conclusion, other.verdict()));
                }
            }
        }
        return Optional.empty();
    }

    /** A denial follows from what rules out all that may be meant by what it denies, as it is then supported. */
    private static boolean entailsTenfold(Judgement one, Judgement other) {
        return other.claim().proposition() instanceof Not denial
                ? tenfold(one).excludes(denial.negated().in(tenfold(other.conventions())))
                : tenfold(one).entails(tenfold(other));
    }

    private static Proposition tenfold(Judgement judgement) {
        return judgement.claim().proposition().in(tenfold(judgement.conventions()));
    }

    private static Conventions tenfold(Conventions conventions) {
        return Approximations.without(Set.of(Approximations.CIRCA), conventions);
    }

    /** Where somebody denies what is granted to what entails or excludes: by itself, the other is not granted that. */
    private static boolean isDenied(Set<Statement> terms, Dossier dossier, Consistency consistency) {
        return !terms.isEmpty()
                && dossier.counting().stream()
                        .anyMatch(claim -> !consistency.canHold(Sets.union(terms, Set.of(claim))));
    }

    /** Where what supports the one denies what is granted to the other, or the one does itself. */
    private static boolean deniesItsTerms(Judgement one, Judgement other, Consistency consistency) {
        Set<Statement> terms = Terms.of(other.claim().proposition());
        Statement premise = new Stipulation(one.claim().proposition());
        if (!consistency.canHold(Sets.union(terms, Set.of(premise)))) {
            return true;
        }
        for (Line line : one.lines(Bearing.SUPPORTS)) {
            if (!consistency.canHold(Sets.union(terms, line.statements()))) {
                return true;
            }
        }
        return false;
    }

    /** Those of the world, and that each event of which these speak happened. */
    private static ImmutableList<Claim> hypotheses(World world) {
        Set<Proposition> all = new LinkedHashSet<>();
        world.hypotheses().forEach(hypothesis -> all.add(hypothesis.proposition()));
        for (Proposition proposition : List.copyOf(all)) {
            for (Event event : proposition.events()) {
                all.add(Occurred.of(event));
            }
        }
        for (Proposition proposition : List.copyOf(all)) {
            all.add(proposition.negated());
        }
        return all.stream()
                .limit(MOST + world.hypotheses().size())
                .map(proposition ->
                        Claim.that("if " + proposition).states(proposition).build())
                .collect(ImmutableList.toImmutableList());
    }
}
