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
import static org.antequem.examples.niger.Sources.CIA;
import static org.antequem.examples.niger.Sources.DOCUMENTS;
import static org.antequem.examples.niger.Sources.EMBASSY;
import static org.antequem.examples.niger.Sources.ESTIMATE;
import static org.antequem.examples.niger.Sources.EXAMINATION;
import static org.antequem.examples.niger.Sources.FIRST_LETTER;
import static org.antequem.examples.niger.Sources.FIRST_REPORT;
import static org.antequem.examples.niger.Sources.INTERMEDIARY;
import static org.antequem.examples.niger.Sources.JOURNALIST;
import static org.antequem.examples.niger.Sources.SECOND_LETTER;
import static org.antequem.examples.niger.Sources.SECOND_REPORT;
import static org.antequem.examples.niger.Sources.STATE_DEPARTMENT;
import static org.antequem.examples.niger.Sources.THIRD_REPORT;
import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.model.SourceKind.REPORT;
import static org.antequem.rule.provenance.ProvenanceRules.ANACHRONISM;
import static org.antequem.rule.provenance.ProvenanceRules.SINGLE_ROOT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.house.Criteria.areHypotheses;
import static org.antequem.testing.house.Criteria.areOfKind;
import static org.antequem.testing.house.Criterion.not;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.HouseRules.sources;
import static org.antequem.testing.house.Requirements.beDated;
import static org.antequem.testing.house.Requirements.haveIndependentRoots;
import static org.antequem.time.Span.days;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.Page;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.testing.EstablishedAssert;
import org.antequem.testing.UndecidedAssert;
import org.antequem.testing.house.Criterion;
import org.antequem.testing.house.Requirement;
import org.antequem.testing.house.Requirement.Shortfall;
import org.antequem.testing.junit.DossierTest;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the general rules make of the documents. Nothing here is told to them. */
@DossierTest(value = NigerDossier.class, member = "DOSSIER")
class NigerTest {

    private static final String DAY_OF_THE_ADDRESS = "2003-01-28";

    @Test
    void the_documents_give_themselves_away_twice_on_the_agencys_word(Evaluation evaluation) {
        EstablishedAssert genuine = assertThat(evaluation)
                .verdictOn(GENUINE)
                .isRefuted()
                .by(ANACHRONISM)
                .withConfidence(MODERATE)
                .hangsOnEachOf(EXAMINATION);

        genuine.finding(ANACHRONISM).bears(REFUTES).times(2);
        genuine.lineAgainstItFrom(EXAMINATION).isFirm().using(SPEAKS_OF_NEGOTIATIONS);
        genuine.lineAgainstItFrom(EXAMINATION).isFirm().using(IS_SIGNED);
        assertThat(anachronisms(evaluation)).extracting(Line::strength).containsOnly(Strength.FIRM);
        assertThat(anachronisms(evaluation)).extracting(Line::roots).containsOnly(ImmutableSet.of(EXAMINATION));
        assertThat(anachronisms(evaluation).get(0).statements()).contains(SPEAKS_OF_NEGOTIATIONS);
        assertThat(anachronisms(evaluation).get(1).statements()).contains(IS_SIGNED);
    }

    @Test
    void the_dates_in_the_letters_and_the_ministers_term_are_nobody_elses_word(Evaluation evaluation) {
        assertThat(anachronisms(evaluation))
                .flatExtracting(NigerTest::stipulated)
                .extracting(Statement::toString)
                .containsExactly(
                        "\"the writing of the first letter\" happened on 30 July 1999 (taken as given)",
                        "\"the negotiations\" happened on 29 June 2000 (taken as given)",
                        "\"the term of the second letter's signatory as minister of Niger\" is dated \"until 1989\" (stipulated)",
                        "\"the writing of the second letter\" happened on 10 October 2000 (taken as given)");
    }

    /** From the end of 30 July 1999 to 29 June 2000, and from the end of 1989 to 10 October 2000. */
    @Test
    void by_months_and_by_years(Evaluation evaluation) {
        assertThat(Dating.of("1999-07-30")).certainlyPrecedes(Dating.of("2000-06-29"));
        assertThat(Dating.of("1989")).certainlyPrecedes(Dating.of("2000-10-10"));
        EstablishedAssert genuine = assertThat(evaluation).verdictOn(GENUINE).isRefuted();
        genuine.lineAgainstItFrom(EXAMINATION).using(SPEAKS_OF_NEGOTIATIONS).withMarginOf(days(334));
        genuine.lineAgainstItFrom(EXAMINATION).using(IS_SIGNED).withMarginOf(days(3_935));
        assertThat(anachronisms(evaluation)).hasSize(2);
    }

    @Test
    void either_anachronism_is_enough() {
        assertThat(without(SPEAKS_OF_NEGOTIATIONS, NOT_AUTHENTIC))
                .verdictOn(GENUINE)
                .isRefuted();
        assertThat(without(IS_SIGNED, NOT_AUTHENTIC)).verdictOn(GENUINE).isRefuted();
        assertThat(without(SPEAKS_OF_NEGOTIATIONS, IS_SIGNED, NOT_AUTHENTIC))
                .verdictOn(GENUINE)
                .isUndecided();
    }

    static Stream<Source> letters() {
        return Stream.of(FIRST_LETTER, SECOND_LETTER);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void so_is_each_letter_by_itself(Source letter, Evaluation evaluation) {
        Claim genuine =
                Claim.that("The letter is genuine").document(letter).isGenuine().build();

        assertThat(evaluation)
                .verdictOn(genuine)
                .isRefuted()
                .finding(ANACHRONISM)
                .times(1);
    }

    @Test
    void nothing_is_left_of_the_sale_once_the_documents_are_void(Evaluation evaluation) {
        UndecidedAssert agreed =
                assertThat(evaluation).verdictOn(AGREED).isUndecided().withNothingAgainstIt();

        agreed.lineForItFrom(DOCUMENTS).isVoid().becauseOf(ANACHRONISM);
        agreed.finding(SINGLE_ROOT).times(1).shows("who all have it through {}", DOCUMENTS);
        assertThat(evaluation.of(AGREED).lines(SUPPORTS)).allSatisfy(line -> {
            assertThat(line.strength()).isEqualTo(Strength.VOID);
            assertThat(line.roots()).containsExactly(DOCUMENTS);
            assertThat(line.weaknesses()).extracting(Finding::code).contains("ANACHRONISM");
        });
    }

    @Test
    void many_told_of_the_sale_and_all_of_them_had_it_from_one(Evaluation evaluation) {
        assertThat(evaluation)
                .asOf(DAY_OF_THE_ADDRESS)
                .verdictOn(AGREED)
                .isUndecided()
                .finding(SINGLE_ROOT)
                .times(1)
                .shows("it is told by {}", CIA, FIRST_REPORT, SECOND_REPORT, THIRD_REPORT, ESTIMATE, DOCUMENTS)
                .shows("who all have it through {}", DOCUMENTS);
    }

    @Test
    void both_paths_of_the_documents_come_from_the_same_hand(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(GENUINE)
                .isRefuted()
                .finding(SINGLE_ROOT)
                .times(1)
                .shows("it is told by {}", INTERMEDIARY, FIRST_REPORT, JOURNALIST, EMBASSY, STATE_DEPARTMENT)
                .shows("who all have it through {}", INTERMEDIARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            as of      | genuine
            2003-01-28 | NOT_ENOUGH_EVIDENCE
            2003-03-06 | NOT_ENOUGH_EVIDENCE
            2003-03-07 | REFUTED
            """)
    void nobody_could_know_before_the_agency_had_said_it(String day, Verdict genuine, Evaluation evaluation) {
        assertThat(evaluation).asOf(day).verdictOn(GENUINE).is(genuine);
        assertThat(evaluation).asOf(day).verdictOn(AGREED).isUndecided();
    }

    @Test
    void on_the_day_of_the_address_there_was_one_root_and_no_more(Evaluation evaluation) {
        for (Claim claim : List.of(GENUINE, AGREED)) {
            assertThat(evaluation)
                    .asOf(DAY_OF_THE_ADDRESS)
                    .verdictOn(claim)
                    .isUndecided()
                    .withNothingAgainstIt()
                    .withoutFinding(ANACHRONISM)
                    .finding(SINGLE_ROOT)
                    .times(1);
            assertThat(Evaluator.standard().evaluate(BEFORE_THE_EXAMINATION).of(claim))
                    .isUndecided()
                    .withNothingAgainstIt();
        }
    }

    @Test
    void that_nobody_passed_a_doubt_on_is_presumed_by_name(Evaluation evaluation) {
        assertThat(evaluation)
                .withoutPresuming(PASSED_ON_AS_GENUINE)
                .verdictOn(GENUINE)
                .isRefuted()
                .withoutFinding(SINGLE_ROOT);
    }

    @Test
    void that_iraq_looked_for_uranium_is_left_untouched(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(SOUGHT)
                .isUndecided()
                .withNothingAgainstIt()
                .withoutFinding(ANACHRONISM);
    }

    @Test
    void the_record_is_sound(Dossier dossier) {
        assertThat(dossier).hasNoContradictoryDates().hasNoCircularCitations();
        claims().that(not(areHypotheses())).must(haveIndependentRoots(1)).check(dossier);
        sources().that(areOfKind(REPORT)).must(beDated()).check(dossier);
    }

    @Test
    void whatever_is_refuted_is_so_on_the_agencys_word(Dossier dossier) {
        Criterion<Claim> areRefuted = Criterion.of(
                "are refuted", (claim, evaluation) -> evaluation.of(claim).verdict() == Verdict.REFUTED);
        Requirement<Claim> hangOnTheAgencysWord = Requirement.of(
                "depend on the agency's word",
                (claim, evaluation) ->
                        evaluation.of(claim).hangsOn().linchpins().contains(EXAMINATION)
                                ? Optional.empty()
                                : Optional.of(Shortfall.of()));

        claims().that(areRefuted).must(hangOnTheAgencysWord).check(dossier);
    }

    @Test
    void the_explanation_shows_both_letters(Evaluation evaluation) {
        assertThat(evaluation.of(GENUINE).explain()).contains("""
                  ANACHRONISM refutes the claim. A claim that a document is genuine is refuted
                      where the document mentions, or is signed by, what its own date rules out.
                    Firm evidence from "the IAEA's examination", which nothing on record makes
                        weak
                      "the first letter" says that "the negotiations" happened on 29 June 2000
                          (according to "the IAEA's examination")
                      "the writing of the first letter" happened on 30 July 1999 (taken as
                          given: the claim is judged as if this were so)
                      "the negotiations" happened on 29 June 2000 (taken as given)
                      So "the writing of the first letter" ended before "the negotiations"
                          began, with at least 334 full days (about 11 months) between.
                      This assumes that what a document relates it does not announce, but takes
                          to have come about (DOCUMENTS_DO_NOT_FORETELL).
                  ANACHRONISM refutes the claim.
                    Firm evidence from "the IAEA's examination"
                      "the second letter" says that "the signing of the second letter" happened
                          (according to "the IAEA's examination")
                      "the term of the second letter's signatory as minister of Niger" is dated
                          "until 1989" (stipulated: the author of the dossier vouches for it)
                      "the writing of the second letter" happened on 10 October 2000 (taken as
                          given)
                      So "the term of the second letter's signatory as minister of Niger" ended
                          before "the writing of the second letter" began, with at least 3935
                          full days (about 11 years) between.
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

    private static List<Line> anachronisms(Evaluation evaluation) {
        return evaluation.of(GENUINE).findings("ANACHRONISM").stream()
                .flatMap(finding -> finding.lines().stream())
                .toList();
    }

    private static List<Statement> stipulated(Line line) {
        return line.statements().stream().filter(Stipulation.class::isInstance).toList();
    }

    private static Evaluation without(Claim... claims) {
        List<Claim> rest = DOSSIER.claims().stream()
                .filter(claim -> !List.of(claims).contains(claim))
                .toList();
        return Evaluator.standard()
                .evaluate(Dossier.titled("another record").claims(rest).build());
    }
}
