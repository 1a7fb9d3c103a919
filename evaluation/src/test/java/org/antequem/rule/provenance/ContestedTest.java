package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Identity;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestedTest {

    private static final String CODE = "CONTESTED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Source FORGER = eyewitness("a forger");
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);

    @Test
    void weakens_what_somebody_as_strong_excludes() {
        Claim claim = told(LIVIA, HAPPENED);
        Claim denial = told(DRUSUS, HAPPENED.negated());

        assertThat(values(CODE, claim, denial)).containsExactly(denial);
        assertThat(values(CODE, denial, claim)).containsExactly(claim);
        assertThat(judged(claim, denial).findings(CODE).get(0).bearing()).isEqualTo(Bearing.WEAKENS);
    }

    /** Whether it is told as what the diary says or as what happened. */
    @Test
    void weakens_what_is_put_down_to_a_source_of_which_somebody_says_that_it_does_not_say_so() {
        Source diary = Source.document("a diary").observed(WAR).fromNobody().build();
        Source gazette = Source.report("the gazette").build();
        Claim retold = retold(gazette, HAPPENED, diary);
        Claim never = told(MARCUS, new Saying(diary, HAPPENED).negated());
        Claim contrary = told(MARCUS, new Saying(diary, HAPPENED.negated()).negated());

        assertThat(values(CODE, retold, never)).containsExactly(never);
        assertThat(values(CODE, retold, contrary)).isEmpty();
        assertThat(values(CODE, retold, told(diary, HAPPENED), never)).isEmpty();
        assertThat(values(CODE, retold, unattributed(MARCUS, new Saying(diary, HAPPENED).negated())))
                .isEmpty();
        assertThat(judged(hypothesis(HAPPENED), retold).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(HAPPENED), retold, never).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void weakens_what_stands_in_a_document_of_which_somebody_who_can_know_says_that_it_is_not_genuine() {
        Source letter = Source.document("a letter").observed(WAR).build();
        Source maker = Source.witness("its maker").observed(letter.telling()).build();
        Source bystander = Source.commentary("a blog").build();
        Claim word = told(letter, HAPPENED);
        Claim forged = told(maker, new Authorship(letter).negated());

        assertThat(values(CODE, word, forged)).containsExactly(forged);
        assertThat(judged(hypothesis(HAPPENED), word).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(HAPPENED), word, forged).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(hypothesis(HAPPENED), word, told(bystander, new Authorship(letter).negated()))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(new Saying(letter, HAPPENED)), word, forged)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(forged, word).findings(CODE)).isEmpty();
    }

    /** Each excludes every other: what is answered once for one claim under test is not asked again. */
    @Test
    void thirty_who_contradict_each_other_weaken_each_other() {
        ImmutableSet.Builder<Claim> all = ImmutableSet.builder();
        for (int day = 1; day <= 30; day++) {
            all.add(told(eyewitness("witness " + day), dated(WAR, String.valueOf(day))));
        }
        Claim[] claims = all.build().toArray(Claim[]::new);

        assertThat(Evaluator.standard().evaluate(dossier(claims)).judgements())
                .hasSize(30)
                .allSatisfy(judgement -> assertThat(judgement.findings(CODE)).hasSize(1))
                .allSatisfy(judgement -> assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED));
    }

    /** Firm are those who say of their own knowledge what they saw, weak who do not say whence, void who turn round. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one  | other | fires
                      FIRM | FIRM  | true
                      FIRM | WEAK  | false
                      FIRM | VOID  | false
                      WEAK | FIRM  | false
                      WEAK | WEAK  | false
                      WEAK | VOID  | false
                      VOID | FIRM  | false
                      VOID | VOID  | false
                    """)
    void the_firm_contest_the_firm_and_nobody_else(Strength one, Strength other, boolean fires) {
        assertThat(fires(CODE, claim(LIVIA, HAPPENED, one), claim(DRUSUS, HAPPENED.negated(), other)))
                .isEqualTo(fires);
    }

    @Test
    void one_of_several_chains_may_be_strong_enough_to_contest() {
        assertThat(fires(CODE, told(LIVIA, HAPPENED), retold(MARCUS, HAPPENED.negated(), FORGER, DRUSUS)))
                .isFalse();
        assertThat(fires(
                        CODE,
                        told(LIVIA, HAPPENED),
                        retold(MARCUS, HAPPENED.negated(), FORGER, DRUSUS),
                        told(DRUSUS, HAPPENED.negated())))
                .isTrue();
    }

    @Test
    void strength_is_what_the_other_rules_leave_and_not_what_this_one_does() {
        Claim livia = told(LIVIA, dated(WAR, "1"));
        Claim drusus = told(DRUSUS, dated(WAR, "3"));
        Claim weak = unattributed(MARCUS, dated(WAR, "5"));

        assertThat(values(CODE, livia, drusus, weak)).containsExactly(drusus);
        assertThat(fires(CODE, weak, livia, drusus)).isFalse();
    }

    @Test
    void what_the_dossier_stipulates_is_firm() {
        Event parley = event("the parley", "6");
        Source witness = Source.document("a witness").observed(parley).build();

        assertThat(fires(CODE, told(witness, dated(parley, "7")))).isTrue();
        assertThat(fires(CODE, told(witness, dated(parley, "5..6")))).isFalse();
    }

    @Test
    void several_who_leave_no_history_together_contest_each_of_them() {
        Claim first = told(LIVIA, before(EMBASSY, MUSTER));
        Claim second = told(DRUSUS, before(MUSTER, WAR));
        Claim third = told(MARCUS, before(WAR, EMBASSY));

        assertThat(values(CODE, first, second, third)).containsExactly(ImmutableSet.of(second, third));
        assertThat(fires(CODE, first, second)).isFalse();
    }

    @Test
    void each_of_several_must_be_as_strong() {
        Claim weak = unattributed(LIVIA, before(EMBASSY, MUSTER));
        Claim second = told(DRUSUS, before(MUSTER, WAR));
        Claim third = told(MARCUS, before(WAR, EMBASSY));

        assertThat(fires(CODE, weak, second, third)).isFalse();
        assertThat(fires(CODE, second, weak, third)).isFalse();
    }

    @Test
    void a_circle_over_the_void_hides_none_over_others() {
        Claim first = told(LIVIA, before(EMBASSY, MUSTER));
        Claim forged = claim(FORGER, before(MUSTER, WAR), Strength.VOID);
        Claim second = told(DRUSUS, before(MUSTER, WAR));
        Claim third = told(MARCUS, before(WAR, EMBASSY));

        assertThat(fires(CODE, first, forged, third)).isFalse();
        assertThat(values(CODE, first, forged, second, third)).containsExactly(ImmutableSet.of(second, third));
    }

    /** The files can know who is who; a, b, c and d are names; "!" denies. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # claims           | contested
                      ac, bc, !ab      | ac, bc, !ab
                      ca, bc, !ba      | ca, bc, !ba
                      ac, cd, db, !ab  | ac, cd, db, !ab
                      ac, bc, cd, !ab  | ac, bc, !ab
                      ac, bc, bd, !ab  | ac, bc, !ab
                      ac, bc, ab, !ab  | ac, bc, ab, !ab
                      ac, !bc, !ab     | ''
                      ac, bd, !ab      | ''
                      ac, bc           | ''
                    """)
    void of_identities_and_a_denial_that_cannot_hold_together_each_is_contested(String claims, String contested) {
        Claim[] all = Splitter.on(", ")
                .splitToStream(claims)
                .map(ContestedTest::ofWhoIsWho)
                .toArray(Claim[]::new);

        assertThat(Evaluator.standard().evaluate(dossier(all)).judgements())
                .filteredOn(judgement -> !judgement.findings(CODE).isEmpty())
                .extracting(judgement -> judgement.claim().wording())
                .containsExactlyElementsOf(Splitter.on(", ").omitEmptyStrings().split(contested));
    }

    @Test
    void who_contests_an_identity_is_named() {
        Claim first = ofWhoIsWho("ac");
        Claim second = ofWhoIsWho("bc");
        Claim denial = ofWhoIsWho("!ab");

        assertThat(values(CODE, denial, second, first)).containsExactly(ImmutableSet.of(first, second));
        assertThat(values(CODE, first, second, denial)).containsExactly(ImmutableSet.of(denial, second));
    }

    private static Claim ofWhoIsWho(String said) {
        String names = said.replace("!", "");
        Source one = Source.witness(names.substring(0, 1)).build();
        Source other = Source.witness(names.substring(1)).build();
        Proposition identity = new Identity(one, other);
        return Claim.that(said)
                .states(said.startsWith("!") ? identity.negated() : identity)
                .saidBy(Source.document("the file on " + said)
                        .examined(Source.document("the register of " + names)
                                .bundling(one, other)
                                .build())
                        .build())
                .citingNobody()
                .build();
    }

    /** Under test, a claim and its retellings are nobody's evidence; they contest all the same. */
    @Test
    void the_claim_under_test_contests_what_refutes_it() {
        Claim claim = told(LIVIA, HAPPENED);
        Claim denial = told(DRUSUS, HAPPENED.negated());

        assertThat(judged(claim, denial).lines(Bearing.REFUTES))
                .extracting(Line::strength)
                .containsExactly(Strength.WEAK);
        assertThat(judged(claim, denial, retold(MARCUS, HAPPENED, LIVIA)).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void the_claim_under_test_closes_a_circle() {
        Claim tested = told(LIVIA, before(WAR, EMBASSY));
        Claim first = told(DRUSUS, before(EMBASSY, MUSTER));
        Claim second = told(MARCUS, before(MUSTER, WAR));

        assertThat(judged(tested, first, second).lines(Bearing.REFUTES))
                .extracting(Line::strength)
                .containsExactly(Strength.WEAK);
    }

    @Test
    void one_word_against_another_is_not_enough_and_two_against_two_are_in_conflict() {
        Claim tested = hypothesis(HAPPENED);
        Claim one = told(LIVIA, HAPPENED);
        Claim against = told(DRUSUS, HAPPENED.negated());

        assertThat(judged(tested, one, against).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(tested, one, against, told(MARCUS, HAPPENED)).verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(tested, one, against, told(MARCUS, HAPPENED), told(FORGER, HAPPENED.negated()))
                        .verdict())
                .isEqualTo(Verdict.CONFLICTING_EVIDENCE);
    }

    /** Sources that differ by a day, as strong as each other: an order that depends on the day is open. */
    @Test
    void a_line_that_rests_on_one_of_two_contested_days_is_weak() {
        Claim tested = hypothesis(DECIDED);
        Claim war = told(MARCUS, dated(WAR, "8"));

        assertThat(judged(tested, war, told(LIVIA, dated(EMBASSY, "9"))).verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(judged(tested, war, told(LIVIA, dated(EMBASSY, "9")), told(DRUSUS, dated(EMBASSY, "7")))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(tested, war, told(LIVIA, dated(EMBASSY, "9")), unattributed(DRUSUS, dated(EMBASSY, "7")))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void those_who_can_both_be_right_do_not_contest_each_other() {
        assertThat(fires(CODE, told(LIVIA, HAPPENED), told(DRUSUS, dated(WAR, "3"))))
                .isFalse();
        assertThat(fires(CODE, told(LIVIA, dated(WAR, "2..4")), told(DRUSUS, dated(WAR, "3"))))
                .isFalse();
        assertThat(fires(CODE, told(LIVIA, HAPPENED))).isFalse();
    }

    private static Claim claim(Source teller, Proposition said, Strength strength) {
        return switch (strength) {
            case FIRM -> told(teller, said);
            case WEAK -> unattributed(teller, said);
            case VOID ->
                Claim.that(said.toString())
                        .states(said)
                        .saidBy(teller)
                        .citingNobody()
                        .withdrawn("1900")
                        .build();
        };
    }
}
