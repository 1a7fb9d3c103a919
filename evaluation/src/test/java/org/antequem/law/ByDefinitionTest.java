package org.antequem.law;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Rule;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.search.Judge;
import org.antequem.verdict.Decision;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is contested, what each side comes to, and what a verdict depends on is what all sets of statements say. */
@Tag("laws")
class ByDefinitionTest {

    private static final Evaluator STANDARD = Evaluator.standard();

    @Test
    void contested_is_what_some_set_of_firm_statements_contradicts() {
        Law law = ByDefinitionTest::contest;
        law.check(Stream.concat(SmallWorlds.some(Laws.worlds(400)), RandomWorlds.some(Laws.worlds(400), 7)));
    }

    @Test
    void contested_is_what_several_identities_contradict() {
        Law law = ByDefinitionTest::contest;
        law.check(IdentityWorlds.some(Laws.worlds(400)));
    }

    @Test
    void the_sides_come_to_what_all_choices_of_lines_say_of_who_is_one_with_whom() {
        Law law = world -> sides(world, STANDARD);
        law.check(IdentityWorlds.some(Laws.worlds(100)));
    }

    @Test
    void the_sides_come_to_what_all_choices_of_lines_say() {
        Law law = world -> sides(world, STANDARD);
        law.check(Stream.concat(SmallWorlds.some(Laws.worlds(300)), RandomWorlds.some(Laws.worlds(150), 6)));
    }

    @Test
    void the_sides_come_to_what_all_choices_of_lines_say_where_more_lines_are_needed() {
        Evaluator strict = STANDARD.under(Policy.STANDARD.firmLines(2).weakLines(3));
        Law law = world -> sides(world, strict);
        law.check(Stream.concat(SmallWorlds.some(Laws.worlds(100)), RandomWorlds.some(Laws.worlds(100), 6)));
    }

    @Test
    void the_sides_come_to_what_all_choices_of_lines_say_if_something_were_so() {
        Law law = ByDefinitionTest::supposed;
        law.check(Stream.concat(SmallWorlds.some(Laws.worlds(100)), RandomWorlds.some(Laws.worlds(100), 6)));
    }

    /** So that a fault of the search is told from one of contest. */
    @Test
    void the_sides_come_to_what_all_choices_of_lines_say_where_nothing_is_contested() {
        Evaluator trusting = Evaluator.of(STANDARD.rules().stream()
                .filter(rule -> !rule.code().equals(ProvenanceRules.CONTESTED))
                .toArray(Rule[]::new));
        Law law = world -> sides(world, trusting);
        law.check(Stream.concat(SmallWorlds.some(Laws.worlds(100)), RandomWorlds.some(Laws.worlds(100), 6)));
    }

    /** Put to the test, each claim on record is contested where the definition says so of one of its firm tellings. */
    private static Optional<String> contest(World world) {
        RecordView view = RecordView.of(world.dossier(), STANDARD.policy());
        Map<Set<Statement>, ContestByDefinition> definitions = new HashMap<>();
        Evaluation evaluation = STANDARD.evaluate(world.dossier());
        List<String> broken = new ArrayList<>();
        for (Claim claim : world.dossier().claims()) {
            ContestByDefinition definition = definitions.computeIfAbsent(
                    Terms.of(claim.proposition()),
                    terms -> ContestByDefinition.of(view, STANDARD.rules(), ImmutableSet.copyOf(terms)));
            boolean expected = view.lineage().tellings(claim).stream()
                    .anyMatch(telling -> definition.unopposed(telling) == Strength.FIRM
                            && definition.strength(telling) == Strength.WEAK);
            boolean isFirm = view.lineage().tellings(claim).stream()
                    .anyMatch(telling -> definition.unopposed(telling) == Strength.FIRM);
            boolean found = evaluation.of(claim).findings(ProvenanceRules.CONTESTED).stream()
                    .map(Finding::claim)
                    .anyMatch(claim::equals);
            if (isFirm && found != expected) {
                broken.add(claim
                        + (expected ? " is contested by one of " + definition.opponents(claim) : " is not contested"));
            }
        }
        return broken.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", broken));
    }

    /** Each hypothesis that is of time is supposed in turn. */
    private static Optional<String> supposed(World world) {
        RecordView view = RecordView.of(world.dossier(), STANDARD.policy());
        for (Claim hypothesis : world.hypotheses()) {
            Proposition so = hypothesis.proposition();
            if (so instanceof Spacing || so instanceof Occurred) {
                Statement supposed = new Stipulation(so);
                Judge judge = new Judge(view, STANDARD.rules()).supposing(supposed);
                for (Claim claim : world.judged()) {
                    Decision expected = SidesByDefinition.decision(claim, view, STANDARD.rules(), supposed);
                    Decision found = judge.decision(claim);
                    if (!Asked.answer(expected).equals(Asked.answer(found))) {
                        return Optional.of("if %s, %s is %s, expected %s"
                                .formatted(so, claim, Asked.answer(found), Asked.answer(expected)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sides(World world, Evaluator evaluator) {
        RecordView view = RecordView.of(world.dossier(), evaluator.policy());
        Evaluation evaluation = evaluator.evaluate(world.dossier());
        for (Claim claim : world.judged()) {
            Decision expected = SidesByDefinition.decision(claim, view, evaluator.rules());
            Decision found = evaluation.of(claim).decision();
            if (!Asked.answer(expected).equals(Asked.answer(found))) {
                return Optional.of(
                        "%s is %s, expected %s".formatted(claim, Asked.answer(found), Asked.answer(expected)));
            }
        }
        return Optional.empty();
    }
}
