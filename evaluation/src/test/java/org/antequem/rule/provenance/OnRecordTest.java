package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a source says on record, it says: the record shows that by itself. */
class OnRecordTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source BLOG = Source.commentary("a blog").build();
    private static final Source DRUSUS = Source.document("Drusus").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition AGENCY =
            new Agency(Actor.state("Rome").build(), Actor.state("Parthia").build(), Dating.UNKNOWN);
    private static final Claim SAYS_SO = hypothesis(new Saying(LIVIA, HAPPENED));

    static Stream<Arguments> what_is_tested_and_what_stands_on_record() {
        return Stream.of(
                Arguments.of(says(HAPPENED), told(LIVIA, HAPPENED), Verdict.SUPPORTED),
                Arguments.of(says(HAPPENED), told(LIVIA, dated(WAR, "3")), Verdict.SUPPORTED),
                Arguments.of(says(dated(WAR, "3")), told(LIVIA, HAPPENED), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(says(HAPPENED), told(BLOG, HAPPENED), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(says(HAPPENED), told(LIVIA, HAPPENED.negated()), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(says(HAPPENED), retold(LIVIA, HAPPENED, BLOG), Verdict.SUPPORTED),
                Arguments.of(says(AGENCY), told(LIVIA, AGENCY), Verdict.SUPPORTED),
                Arguments.of(says(HAPPENED).negated(), told(LIVIA, HAPPENED), Verdict.REFUTED),
                Arguments.of(new Appearance(LIVIA), told(LIVIA, HAPPENED), Verdict.SUPPORTED),
                Arguments.of(new Appearance(BLOG), told(LIVIA, HAPPENED), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(new Appearance(LIVIA).negated(), told(LIVIA, HAPPENED), Verdict.REFUTED));
    }

    private static Saying says(Proposition said) {
        return new Saying(LIVIA, said);
    }

    @ParameterizedTest
    @MethodSource
    void what_is_tested_and_what_stands_on_record(Proposition tested, Claim onRecord, Verdict verdict) {
        assertThat(judged(hypothesis(tested), onRecord).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_bare_denial_by_another_or_by_himself_does_not_refute_it() {
        Claim word = told(LIVIA, HAPPENED);
        Claim denied = told(BLOG, SAYS_SO.proposition().negated());
        Claim deniedByHer = told(LIVIA, SAYS_SO.proposition().negated());

        assertThat(judged(SAYS_SO, word, denied).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(SAYS_SO, word, deniedByHer).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(SAYS_SO, denied).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(denied, word).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void what_is_hedged_was_said_with_a_hedge_and_what_was_withdrawn_was_said() {
        Claim perhaps = Claim.that("perhaps there was a war")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();
        Claim withdrawn = Claim.that("there was a war")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citingNobody()
                .withdrawn("1999")
                .build();

        assertThat(judged(SAYS_SO, perhaps).lines(Bearing.SUPPORTS))
                .extracting(Line::strength)
                .containsExactly(Strength.WEAK);
        assertThat(judged(SAYS_SO, withdrawn).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(HAPPENED), withdrawn).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /** The record shows what she said, so that no retelling of it is worth more. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            her words are      | her saying so is   | verdict             | presuming
            plain              | not on record      | SUPPORTED           | 0
            hedged             | not on record      | NOT_ENOUGH_EVIDENCE | 0
            read as her hand   | not on record      | SUPPORTED           | 1
            hedged             | plain              | SUPPORTED           | 0
            hedged             | read as her hand   | SUPPORTED           | 1
            plain              | hedged             | SUPPORTED           | 0
            hedged             | hedged             | NOT_ENOUGH_EVIDENCE | 0
            """)
    void who_hands_on_that_she_says_so_has_it_from_her_words(
            String words, String saying, Verdict verdict, int presuming) {
        List<Claim> record = new ArrayList<>(List.of(asIs(words, HAPPENED)));
        if (!saying.equals("not on record")) {
            record.add(asIs(saying, SAYS_SO.proposition()));
        }
        Claim retelling = retold(BLOG, SAYS_SO.proposition(), LIVIA);

        for (List<Claim> claims : List.of(record, Lists.newArrayList(Iterables.concat(record, List.of(retelling))))) {
            Judgement judgement = Evaluator.standard().evaluate(dossier(claims)).of(SAYS_SO);
            assertThat(judgement.verdict()).isEqualTo(verdict);
            assertThat(judgement.presuming()).hasSize(presuming);
        }
    }

    private static Claim asIs(String how, Proposition said) {
        ClaimBuilder claim =
                Claim.that(how + ": " + said).states(said).saidBy(LIVIA).citingNobody();
        return switch (how) {
            case "hedged" -> claim.hedged(Hedge.LIKELY).build();
            case "read as her hand" ->
                claim.presuming(new Presumption("HER_HAND", "it is her hand")).build();
            default -> claim.build();
        };
    }

    @Test
    void however_doubtful_what_is_said_that_it_is_said_is_not() {
        Claim rumour = told(BLOG, HAPPENED);
        Claim contrary = told(LIVIA, HAPPENED.negated());

        assertThat(judged(hypothesis(HAPPENED), rumour, contrary).verdict()).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(new Saying(BLOG, HAPPENED)), rumour, contrary)
                        .lines(Bearing.SUPPORTS))
                .extracting(Line::strength)
                .containsExactly(Strength.FIRM);
    }

    @Test
    void without_the_source_nothing_shows_it() {
        var judgement = Evaluator.standard()
                .evaluate(dossier(told(LIVIA, HAPPENED), told(BLOG, HAPPENED)))
                .of(SAYS_SO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.hangsOn().losses())
                .extracting(loss -> loss.of().toString())
                .containsExactly("[Livia]");
    }

    @Test
    void nobody_who_denies_that_there_is_such_a_source_is_refuted_by_its_words_alone() {
        Source expert = Source.analysis("a bibliographer").examined(LIVIA).build();
        Claim never = told(expert, new Appearance(LIVIA).negated());

        assertThat(judged(SAYS_SO, told(LIVIA, HAPPENED), never).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void an_explanation_says_that_the_words_are_on_record() {
        assertThat(judged(SAYS_SO, told(LIVIA, HAPPENED)).explain())
                .contains("\"Livia\" says that \"the war\" happened (these words are on record)");
    }

    @Test
    void who_says_what_the_words_on_record_show_does_not_have_it_from_those_cited() {
        Claim word = told(LIVIA, HAPPENED);
        Claim byHer = retold(LIVIA, SAYS_SO.proposition(), BLOG);
        Claim byAnother = retold(DRUSUS, SAYS_SO.proposition(), LIVIA);

        assertThat(dossier(word, byHer).without(BLOG).counting()).containsExactly(word, byHer);
        assertThat(dossier(byHer).without(BLOG).counting()).isEmpty();
        assertThat(dossier(word, byHer).discounting(word).counting()).containsExactly(byHer);
        assertThat(dossier(word, byAnother).without(LIVIA).counting()).isEmpty();
        assertThat(dossier(word, byAnother).discounting(word).counting()).containsExactly(byAnother);
    }
}
