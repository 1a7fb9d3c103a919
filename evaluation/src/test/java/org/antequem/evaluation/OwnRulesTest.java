package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Bundled.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Users' own rules, which have the same rights as the bundled ones. */
class OwnRulesTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim TESTED = hypothesis(HAPPENED);
    private static final Source TABLOID = eyewitness("The Daily Rumour");
    private static final TellingRule NO_TABLOIDS = TellingRule.weakens(
            "NO_TABLOIDS", "its root is a tabloid", telling -> telling.root().equals(TABLOID));
    private static final TellingRule NO_RUMOURS = TellingRule.voids(
            "NO_RUMOURS", "its root is a tabloid", telling -> telling.root().equals(TABLOID));

    /** Whatever says anything of the events of a claim refutes it. */
    private static final class Contrary extends LineRule {

        Contrary() {
            super("CONTRARY", Bearing.REFUTES, "A claim is refuted where anybody speaks of its events.");
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            ImmutableList<Statement> about = inquiry.about(claim.proposition());
            return ImmutableList.of(statements -> about.stream()
                    .filter(statements::admits)
                    .findFirst()
                    .map(statement -> Argument.of(statement, new Conclusion.Excludes(statement.proposition()))));
        }
    }

    private static final class Counted extends NoteRule {

        Counted() {
            super("COUNTED", "It is noted how many statements there are.");
        }

        @Override
        public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
            long claims = inquiry.statements().stream()
                    .filter(Claim.class::isInstance)
                    .count();
            return claims == 0 ? ImmutableList.of() : ImmutableList.of(Fact.shown("statements", claims));
        }
    }

    @Test
    void a_rule_may_weaken() {
        Claim claim = told(TABLOID, HAPPENED);
        Evaluation evaluation = Evaluator.standard().with(NO_TABLOIDS).evaluate(dossier(TESTED, claim));

        assertThat(evaluation.of(claim).findings("NO_TABLOIDS").get(0).facts())
                .containsExactly(Fact.naming("its root is a tabloid", TABLOID));
        assertThat(evaluation.of(TESTED).lines(Bearing.SUPPORTS))
                .extracting(Line::strength)
                .containsExactly(Strength.WEAK);
        assertThat(evaluation.of(TESTED).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_rule_may_void() {
        Evaluation evaluation =
                Evaluator.standard().with(NO_RUMOURS).evaluate(dossier(TESTED, told(TABLOID, HAPPENED)));

        assertThat(evaluation.of(TESTED).lines(Bearing.SUPPORTS))
                .extracting(Line::strength)
                .containsExactly(Strength.VOID);
    }

    @Test
    void what_voids_outweighs_what_weakens() {
        Evaluation evaluation =
                Evaluator.standard().with(NO_TABLOIDS, NO_RUMOURS).evaluate(dossier(TESTED, told(TABLOID, HAPPENED)));

        assertThat(evaluation.of(TESTED).lines(Bearing.SUPPORTS))
                .extracting(Line::strength)
                .containsExactly(Strength.VOID);
    }

    @Test
    void a_rule_may_refute_and_its_lines_are_sought_root_by_root() {
        Judgement judgement = Evaluator.of(new Contrary())
                .evaluate(dossier(TESTED, told(TABLOID, HAPPENED), told(eyewitness("Livia"), dated(WAR, "3"))))
                .of(TESTED);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES)).hasSize(2);
        assertThat(judgement.confidence()).contains(Confidence.HIGH);
    }

    @Test
    void a_rule_may_note_and_decides_nothing() {
        Evaluator evaluator = Evaluator.of(new Counted());

        Judgement judgement =
                evaluator.evaluate(dossier(TESTED, told(TABLOID, HAPPENED))).of(TESTED);

        assertThat(judgement.findings("COUNTED").get(0).facts()).containsExactly(Fact.shown("statements", 1L));
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(evaluator.evaluate(dossier(TESTED)).of(TESTED).findings()).isEmpty();
    }

    /** Refutes what somebody, taken at their word, refutes. */
    private static final class Relying extends LineRule {

        private final Source source;

        Relying(Source source) {
            super("RELYING", Bearing.REFUTES, "A claim is refuted where somebody's own view refutes it.");
            this.source = source;
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            return inquiry.atItsWord(source, claim).stream()
                    .flatMap(finding -> finding.grounds().stream())
                    .limit(1)
                    .<Goal>map(ground -> statements -> Optional.of(ground)
                            .filter(statements::admits)
                            .map(statement -> Argument.of(statement, new Conclusion.Excludes(statement.proposition()))))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Test
    void a_rule_may_ask_what_somebody_makes_of_a_claim_even_where_it_is_asked_that_itself() {
        Claim denial = told(TABLOID, HAPPENED.negated());
        Evaluator evaluator = Evaluator.of(rules("TESTIMONY")).with(new Relying(TABLOID));

        assertThat(evaluator.evaluate(dossier(TESTED, denial)).of(TESTED).findings("RELYING"))
                .hasSize(1);
        assertThat(evaluator
                        .evaluate(dossier(TESTED, denial).accordingTo(TABLOID))
                        .of(TESTED)
                        .findings("RELYING"))
                .isEmpty();
    }

    /** Supports every claim by one that it holds in its hand, whether or not that is on record. */
    private static final class Smuggling extends LineRule {

        private final Claim smuggled;

        Smuggling(Claim smuggled) {
            super("SMUGGLING", Bearing.SUPPORTS, "A claim is supported by what the rule brings along.");
            this.smuggled = smuggled;
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            return ImmutableList.of(new AnyOf(
                    ImmutableList.of(smuggled),
                    statement -> Argument.of(statement, new Conclusion.Entails(statement.proposition()))));
        }
    }

    @Test
    void a_rule_cannot_use_what_the_view_leaves_out() {
        Presumption reading = new Presumption("MY_READING", "the words mean that");
        Source livia = Source.document("Livia").published("2000").observed(WAR).build();
        Claim secret = Claim.that("It happened")
                .states(HAPPENED)
                .saidBy(livia)
                .citingNobody()
                .presuming(reading)
                .build();
        Dossier dossier = dossier(TESTED, secret);
        Evaluation whole = Evaluator.of(new Smuggling(secret)).evaluate(dossier);

        assertThat(whole.of(TESTED).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(whole.over(dossier.asOf("1995")).of(TESTED).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(whole.over(dossier.discounting(secret)).of(TESTED).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(whole.over(dossier.without(livia)).of(TESTED).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(whole.over(dossier.accordingTo(TABLOID)).of(TESTED).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(whole.over(dossier(TESTED)).of(TESTED).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(whole.of(TESTED).without(reading).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(whole.of(TESTED).hangsOn().linchpins()).containsExactly(livia);
    }

    @Test
    void two_rules_of_one_code_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluator.standard().with(rules("HEDGED")))
                .withMessage("two rules have the code HEDGED and the bearing WEAKENS");
        assertThatIllegalArgumentException().isThrownBy(() -> Evaluator.of(NO_TABLOIDS, NO_TABLOIDS));
    }

    @Test
    void a_rule_has_a_code_in_capitals_and_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TellingRule.weakens("No tabloids", "its root is a tabloid", telling -> true));
        assertThat(NO_TABLOIDS).hasToString("NO_TABLOIDS: A statement is weak where its root is a tabloid.");
    }

    @Test
    void a_rule_says_when_it_applies() {
        assertThat(TellingRule.weakens("DOUBTED", "its root is a tabloid", telling -> true))
                .hasToString("DOUBTED: A statement is weak where its root is a tabloid.");
        assertThat(TellingRule.voids("IGNORED", "its root is a tabloid", telling -> true))
                .hasToString("IGNORED: A statement is void where its root is a tabloid.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TellingRule.voids("IGNORED", " ", telling -> true))
                .withMessage("the rule IGNORED does not say when it applies: expected a clause");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forced(Bearing.REFUTES, " "))
                .withMessage("the rule FORCED has no sentence that says when it applies");
    }

    @Test
    void a_rule_bears_on_claims_in_the_way_of_its_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Worth(Bearing.REFUTES))
                .withMessageEndingWith("expected WEAKENS, VOIDS or NOTES");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Worth(Bearing.SUPPORTS))
                .withMessageEndingWith("expected WEAKENS, VOIDS or NOTES");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forced(Bearing.NOTES, "A line notes."))
                .withMessageEndingWith("expected REFUTES or SUPPORTS");
    }

    private static final class Worth extends TellingRule {

        Worth(Bearing bearing) {
            super("WORTH", bearing, "A telling is worth nothing.");
        }

        @Override
        public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
            return ImmutableList.of();
        }
    }

    private static final class Forced extends LineRule {

        Forced(Bearing bearing, String sentence) {
            super("FORCED", bearing, sentence);
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            return ImmutableList.of();
        }
    }

    @Test
    void each_finding_has_the_sentence_of_its_rule() {
        Claim claim = told(TABLOID, HAPPENED);
        Evaluator evaluator = Evaluator.standard().with(NO_TABLOIDS, new Contrary(), new Counted());
        Map<String, String> sentences = new HashMap<>();
        evaluator.rules().forEach(rule -> sentences.put(rule.code() + rule.bearing(), rule.sentence()));

        ImmutableList<Finding> findings = evaluator
                .evaluate(dossier(claim, told(eyewitness("Livia"), dated(WAR, "3"))))
                .of(claim)
                .findings();

        assertThat(findings).extracting(Finding::code).contains("NO_TABLOIDS", "CONTRARY", "COUNTED");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.sentence()).isEqualTo(sentences.get(finding.code() + finding.bearing())));
    }

    @Test
    void a_code_that_no_rule_has_is_refused() {
        Judgement judgement = Evaluator.of(NO_TABLOIDS, new Counted())
                .evaluate(dossier(TESTED))
                .of(TESTED);

        assertThat(judgement.findings("NO_TABLOIDS")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judgement.findings("NO_TABLOID"))
                .withMessage("\"NO_TABLOID\" is no code of a rule of this evaluation: did you mean NO_TABLOIDS? It has"
                        + " NO_TABLOIDS, COUNTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluator.standard()
                        .evaluate(dossier(TESTED))
                        .of(TESTED)
                        .findings("CAUSE_AFTER_EFECT"))
                .withMessageStartingWith("\"CAUSE_AFTER_EFECT\" is no code of a rule of this evaluation: did you mean"
                        + " CAUSE_AFTER_EFFECT? It has CAUSE_AFTER_EFFECT, EARLIER_STAGE, ");
    }

    @Test
    void without_rules_nothing_is_found() {
        assertThat(Evaluator.of()
                        .evaluate(dossier(TESTED, told(TABLOID, HAPPENED)))
                        .of(TESTED)
                        .findings())
                .isEmpty();
    }

    @Test
    void every_bundled_rule_has_its_own_code_and_says_when_it_applies() {
        assertThat(Evaluator.standard().rules()).hasSizeGreaterThan(10).allSatisfy(rule -> {
            assertThat(rule.sentence()).endsWith(".");
            assertThat(rule.toString()).isEqualTo(rule.code() + ": " + rule.sentence());
        });
    }
}
