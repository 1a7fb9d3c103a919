package org.antequem.examples.niger;

import static org.antequem.examples.niger.ClaimsUnderTest.AGREED;
import static org.antequem.examples.niger.ClaimsUnderTest.GENUINE;
import static org.antequem.examples.niger.ClaimsUnderTest.SOUGHT;
import static org.antequem.examples.niger.Evidence.IS_SIGNED;
import static org.antequem.examples.niger.Evidence.NOT_AUTHENTIC;
import static org.antequem.examples.niger.Evidence.PASSED_ON_AS_GENUINE;
import static org.antequem.examples.niger.Evidence.SPEAKS_OF_NEGOTIATIONS;
import static org.antequem.examples.niger.NigerDossier.BEFORE_THE_EXAMINATION;
import static org.antequem.examples.niger.NigerDossier.DOSSIER;
import static org.antequem.examples.niger.Sources.DOCUMENTS;
import static org.antequem.examples.niger.Sources.EXAMINATION;
import static org.antequem.examples.niger.Sources.FIRST_LETTER;
import static org.antequem.examples.niger.Sources.INTERMEDIARY;
import static org.antequem.examples.niger.Sources.SECOND_LETTER;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.Page;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the general rules make of the documents. Nothing here is told to them. */
class NigerTest {

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);
    private static final Evaluation BEFORE = Evaluator.standard().evaluate(BEFORE_THE_EXAMINATION);

    @Test
    void the_documents_give_themselves_away_twice_on_the_agencys_word() {
        Judgement judgement = EVALUATION.of(GENUINE);

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.confidence()).contains(MODERATE);
        assertThat(judgement.findings("ANACHRONISM"))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.bearing()).isEqualTo(Bearing.REFUTES))
                .allSatisfy(finding -> assertThat(finding.roots()).containsExactly(EXAMINATION));
        assertThat(anachronisms()).extracting(Line::strength).containsOnly(Strength.FIRM);
        assertThat(anachronisms().get(0).statements()).contains(SPEAKS_OF_NEGOTIATIONS);
        assertThat(anachronisms().get(1).statements()).contains(IS_SIGNED);
    }

    @Test
    void the_dates_in_the_letters_and_the_ministers_term_are_nobody_elses_word() {
        assertThat(anachronisms())
                .flatExtracting(NigerTest::laidDown)
                .extracting(Statement::toString)
                .containsExactly(
                        "the writing of the first letter: 1999-07-30 (granted)",
                        "the negotiations: 2000-06-29 (granted)",
                        "the term of the second letter's signatory as minister of Niger: until 1989 (stipulated)",
                        "the writing of the second letter: 2000-10-10 (granted)");
    }

    /** From the end of 30 July 1999 to 29 June 2000, and from the end of 1989 to 10 October 2000. */
    @Test
    void by_months_and_by_years() {
        assertThat(anachronisms())
                .extracting(line -> line.margin().orElseThrow() / 86_400)
                .containsExactly(334L, 3_935L);
    }

    @Test
    void either_anachronism_is_enough() {
        assertThat(without(SPEAKS_OF_NEGOTIATIONS, NOT_AUTHENTIC).of(GENUINE).verdict())
                .isEqualTo(REFUTED);
        assertThat(without(IS_SIGNED, NOT_AUTHENTIC).of(GENUINE).verdict()).isEqualTo(REFUTED);
        assertThat(without(SPEAKS_OF_NEGOTIATIONS, IS_SIGNED, NOT_AUTHENTIC)
                        .of(GENUINE)
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    static Stream<Source> letters() {
        return Stream.of(FIRST_LETTER, SECOND_LETTER);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void so_is_each_letter_by_itself(Source letter) {
        Claim genuine =
                Claim.that("The letter is genuine").document(letter).isGenuine().build();

        assertThat(EVALUATION.of(genuine).verdict()).isEqualTo(REFUTED);
        assertThat(EVALUATION.of(genuine).findings("ANACHRONISM")).hasSize(1);
    }

    @Test
    void nothing_is_left_of_the_sale_once_the_documents_are_void() {
        Judgement judgement = EVALUATION.of(AGREED);

        assertThat(judgement.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.lines(Bearing.REFUTES)).isEmpty();
        assertThat(judgement.lines(Bearing.SUPPORTS)).allSatisfy(line -> {
            assertThat(line.strength()).isEqualTo(Strength.VOID);
            assertThat(line.roots()).containsExactly(DOCUMENTS);
            assertThat(line.weaknesses()).extracting(Finding::code).contains("ANACHRONISM");
        });
        assertThat(facts(judgement, "SINGLE_ROOT", "all through")).containsExactly(DOCUMENTS);
    }

    @Test
    void many_told_of_the_sale_and_all_of_them_had_it_from_one() {
        assertThat(facts(BEFORE.of(AGREED), "SINGLE_ROOT", "told by").get(0).toString())
                .contains("first report", "second report", "third report", "the CIA's products", "Estimate");
        assertThat(facts(BEFORE.of(AGREED), "SINGLE_ROOT", "all through")).containsExactly(INTERMEDIARY);
    }

    @Test
    void both_paths_of_the_documents_come_from_the_same_hand() {
        assertThat(facts(EVALUATION.of(GENUINE), "SINGLE_ROOT", "told by")
                        .get(0)
                        .toString())
                .contains("first report", "an Italian journalist", "the US embassy in Rome", "the State Department");
        assertThat(facts(EVALUATION.of(GENUINE), "SINGLE_ROOT", "all through")).containsExactly(INTERMEDIARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            as of      | genuine
            2003-01-28 | NOT_ENOUGH_EVIDENCE
            2003-03-06 | NOT_ENOUGH_EVIDENCE
            2003-03-07 | REFUTED
            """)
    void nobody_could_know_before_the_agency_had_said_it(String day, Verdict genuine) {
        Evaluation then = Evaluator.standard().evaluate(DOSSIER.asOf(day));

        assertThat(then.of(GENUINE).verdict()).isEqualTo(genuine);
        assertThat(then.of(AGREED).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void on_the_day_of_the_address_there_was_one_root_and_no_more() {
        for (Claim claim : List.of(GENUINE, AGREED)) {
            assertThat(BEFORE.of(claim).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
            assertThat(BEFORE.of(claim).findings("SINGLE_ROOT")).hasSize(1);
            assertThat(BEFORE.of(claim).findings("ANACHRONISM")).isEmpty();
            assertThat(BEFORE.of(claim).lines(Bearing.REFUTES)).isEmpty();
        }
    }

    @Test
    void that_nobody_passed_a_doubt_on_is_presumed_by_name() {
        Evaluation cautious = Evaluator.standard().without(PASSED_ON_AS_GENUINE).evaluate(DOSSIER);

        assertThat(cautious.of(GENUINE).verdict()).isEqualTo(REFUTED);
        assertThat(cautious.of(GENUINE).findings("SINGLE_ROOT")).isEmpty();
    }

    @Test
    void that_iraq_looked_for_uranium_is_left_untouched() {
        assertThat(EVALUATION.of(SOUGHT).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(EVALUATION.of(SOUGHT).lines(Bearing.REFUTES)).isEmpty();
        assertThat(EVALUATION.of(SOUGHT).findings("ANACHRONISM")).isEmpty();
    }

    @Test
    void the_explanation_shows_both_letters() {
        assertThat(EVALUATION.of(GENUINE).explain()).contains("""
                  ANACHRONISM refutes
                    firm, resting on the IAEA's examination
                      the first letter says that the negotiations: 2000-06-29 (the IAEA's
                          examination)
                      the writing of the first letter: 1999-07-30 (granted)
                      the negotiations: 2000-06-29 (granted)
                      so the writing of the first letter ended before the negotiations began, by
                          at least 334 days
                      presuming that what a document relates it does not announce, but takes to
                          have come about
                  ANACHRONISM refutes
                    firm, resting on the IAEA's examination
                      the second letter says that the signing of the second letter happened (the
                          IAEA's examination)
                      the term of the second letter's signatory as minister of Niger: until 1989
                          (stipulated)
                      the writing of the second letter: 2000-10-10 (granted)
                      so the term of the second letter's signatory as minister of Niger ended
                          before the writing of the second letter began, by at least 3935 days
                """);
    }

    @Test
    void the_main_program_prints_all_of_it_in_80_columns() {
        assertThat(Page.printed(() -> Main.main(new String[0])).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .contains("As of 28 January 2003", "Since 7 March 2003")
                .anySatisfy(line -> assertThat(line).startsWith("REFUTED"))
                .anySatisfy(line -> assertThat(line).startsWith("NOT ENOUGH EVIDENCE"));
    }

    private static List<Line> anachronisms() {
        return EVALUATION.of(GENUINE).findings("ANACHRONISM").stream()
                .flatMap(finding -> finding.lines().stream())
                .toList();
    }

    private static List<Statement> laidDown(Line line) {
        return line.statements().stream().filter(Stipulation.class::isInstance).toList();
    }

    private static List<Object> facts(Judgement judgement, String code, String label) {
        return judgement.findings(code).stream()
                .flatMap(finding -> finding.facts().stream())
                .filter(fact -> fact.label().equals(label))
                .map(Fact::value)
                .toList();
    }

    private static Evaluation without(Claim... claims) {
        List<Claim> rest = DOSSIER.claims().stream()
                .filter(claim -> !List.of(claims).contains(claim))
                .toList();
        return Evaluator.standard()
                .evaluate(Dossier.titled("another record").claims(rest).build());
    }
}
