package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.ProvenanceRules.DOCUMENTS_DO_NOT_FORETELL;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.time.Dating;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnachronismRefutesTest {

    private static final String CODE = "ANACHRONISM";
    static final Source EXPERT = Source.analysis("the expert's opinion").build();
    private static final Event TRUCE = event("the truce", "7/8");
    static final Source LETTER = letter("the letter", "5");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            bears | as told | on record | margin
            4     | 5       | ?         | 1
            4     | 9       | ?         | 5
            5     | 5       | ?         | -
            6     | 5       | ?         | -
            3..4  | 5..9    | ?         | 1
            3..5  | 5..9    | ?         | -
            4     | 5..     | ?         | 1
            4     | ..9     | ?         | -
            4..   | 5       | ?         | -
            ?     | 5       | ?         | -

            4     | ?       | 5         | 1
            4     | ?       | 9         | 5
            4     | ?       | 4         | -
            4     | ?       | 3/9       | -
            4     | ?       | ?         | -
            4     | ..4     | 5         | 1
            4     | ..4     | 2/9       | 5
            4     | 5       | 2         | 1
            4     | 6       | 9         | 2
            4     | 3       | 9         | 5
            """)
    void no_document_speaks_of_what_is_later_than_its_date(String bears, String told, String onRecord, Long margin) {
        Source letter = letter("the letter", bears);

        Judgement judgement = judged(genuine(letter), contents(letter, dated(event("the war", onRecord), told)));

        assertThat(judgement.verdict()).isEqualTo(margin == null ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES))
                .extracting(Line::margin)
                .containsExactlyElementsOf(margin == null ? List.of() : List.of(OptionalLong.of(margin)));
    }

    @Test
    void the_root_is_whoever_attests_what_stands_in_it() {
        Line line =
                only(judged(genuine(LETTER), contents(LETTER, dated(WAR, "9"))).lines(Bearing.REFUTES));

        assertThat(line.roots()).containsExactly(EXPERT);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(line.statements())
                .extracting(Annals::words)
                .containsExactly(
                        "\"the letter\" says that \"the war\" is dated \"9\"",
                        "\"the writing of the letter\" is dated \"5\"",
                        "\"the war\" is dated \"9\"");
    }

    @Test
    void explains_itself() {
        assertThat(judged(hypothesis(new Authorship(LETTER)), contents(LETTER, dated(WAR, "9")))
                        .explain())
                .isEqualTo("""
                        REFUTED (confidence moderate): "the letter" is genuine
                          The record refutes this claim: there is one firm piece of evidence against it,
                              from "the expert's opinion". There is no evidence for it.
                          Nobody on record says so: it is a hypothesis.
                          ANACHRONISM refutes the claim. A claim that a document is genuine is refuted
                              where the document mentions, or is signed by, what its own date rules out.
                            Firm evidence from "the expert's opinion", which nothing on record makes
                                weak
                              "the letter" says that "the war" is dated "9" (according to "the expert's
                                  opinion")
                              "the writing of the letter" is dated "5" (taken as given: the claim is
                                  judged as if this were so)
                              "the war" is dated "9" (taken as given)
                              So "the writing of the letter" ended before "the war" began, with at least
                                  4 seconds between.
                              This assumes that what a document relates it does not announce, but takes
                                  to have come about (DOCUMENTS_DO_NOT_FORETELL).
                          It assumes DOCUMENTS_DO_NOT_FORETELL (what a document relates it does not
                              announce, but takes to have come about). Without this assumption the
                              verdict would be NOT ENOUGH EVIDENCE.
                        """);
    }

    @Test
    void a_line_is_as_strong_as_whoever_attests_the_contents() {
        Claim unsure = unattributed(EXPERT, new Saying(LETTER, dated(WAR, "9")));

        assertThat(judged(genuine(LETTER), unsure).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(only(judged(genuine(LETTER), unsure).lines(Bearing.REFUTES)).strength())
                .isEqualTo(Strength.WEAK);
    }

    @Test
    void or_whoever_dates_what_it_speaks_of() {
        Source livia = Annals.eyewitness("Livia");

        Line line = only(judged(genuine(LETTER), contents(LETTER, Occurred.of(WAR)), told(livia, dated(WAR, "9")))
                .lines(Bearing.REFUTES));

        assertThat(line.roots()).containsExactlyInAnyOrder(EXPERT, livia);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(judged(genuine(LETTER), contents(LETTER, Occurred.of(WAR)), unattributed(livia, dated(WAR, "9")))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_the_record_holds_of_its_own_words_needs_no_examiner() {
        Line line = only(judged(genuine(LETTER), told(LETTER, dated(WAR, "9"))).lines(Bearing.REFUTES));

        assertThat(line.roots()).isEmpty();
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(judged(genuine(LETTER), told(LETTER, dated(WAR, "4"))).findings())
                .isEmpty();
    }

    @Test
    void its_own_words_are_read_as_they_are_presumed_to_be() {
        Presumption readSo = new Presumption("READ_SO", "the year is legible");

        Judgement judgement = judged(genuine(LETTER), words().presuming(readSo).build());

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.presuming()).containsExactlyInAnyOrder(readSo, DOCUMENTS_DO_NOT_FORETELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hedged", "withdrawn", "doubted"})
    void what_it_does_not_stand_by_itself_gives_nothing_away(String how) {
        ClaimBuilder words = switch (how) {
            case "hedged" -> words().hedged(Hedge.SUGGESTS);
            case "withdrawn" -> words().withdrawn("2003");
            default -> words().doubted("2003");
        };

        assertThat(judged(genuine(LETTER), words.build()).lines(Bearing.REFUTES))
                .isEmpty();
    }

    @Test
    void its_own_words_count_as_long_as_it_stood_by_them() {
        Source letter = Source.document("the letter")
                .bearingDate("1999")
                .published("2001")
                .build();
        Claim claim = genuine(letter);
        Claim words = Claim.that("the war came in 2000")
                .states(new Occurred(WAR, Dating.of("2000"), Count.NOT_RECORDED))
                .saidBy(letter)
                .citingNobody()
                .withdrawn("2003")
                .build();
        Dossier dossier = Dossier.titled("the letter").claims(claim, words).build();

        assertThat(Evaluator.standard().evaluate(dossier.asOf("2002")).of(claim).verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(Evaluator.standard().evaluate(dossier).of(claim).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    private static ClaimBuilder words() {
        return Claim.that("the war came").states(dated(WAR, "9")).saidBy(LETTER).citingNobody();
    }

    static Stream<Proposition> what_a_letter_may_speak_of() {
        return Stream.of(
                Occurred.of(TRUCE).negated(),
                new Motive(Actor.state("Rome").build(), TRUCE),
                new Saying(letter("another letter", "9"), Occurred.of(TRUCE)),
                new Authorship(letter("another letter", "9")));
    }

    @ParameterizedTest
    @MethodSource
    void what_a_letter_may_speak_of(Proposition said) {
        assertThat(judged(genuine(LETTER), contents(LETTER, said)).lines(Bearing.REFUTES))
                .isEmpty();
        assertThat(judged(genuine(LETTER), contents(LETTER, Occurred.of(TRUCE))).lines(Bearing.REFUTES))
                .hasSize(1);
    }

    @Test
    void each_part_of_a_bundle_makes_a_finding_of_its_own() {
        Source other = letter("the other letter", "6");
        Source bundle = Source.document("the bundle")
                .bundling(LETTER, other, letter("a sound letter", "9"))
                .build();

        Judgement judgement = judged(
                genuine(bundle),
                contents(LETTER, dated(WAR, "8")),
                contents(other, dated(event("the truce", "?"), "8")));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
        assertThat(judgement.findings(CODE))
                .extracting(Finding::bearing)
                .containsExactly(Bearing.REFUTES, Bearing.REFUTES);
        assertThat(judged(genuine(other), contents(LETTER, dated(WAR, "8"))).findings(CODE))
                .isEmpty();
    }

    @Test
    void before_the_examination_was_known_there_is_nothing_against_it() {
        Source expert = Source.analysis("the opinion").published("2003-03-07").build();
        Source letter = Source.document("the letter").bearingDate("1999-07-30").build();
        Claim claim = genuine(letter);
        Dossier dossier = Dossier.titled("the letter")
                .claims(
                        claim,
                        told(
                                expert,
                                new Saying(letter, new Occurred(WAR, Dating.of("2000-06-29"), Count.NOT_RECORDED))))
                .build();

        assertThat(Evaluator.standard().evaluate(dossier).of(claim).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(Evaluator.standard()
                        .evaluate(dossier.asOf("2003-03-06"))
                        .of(claim)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    static Claim genuine(Source document) {
        return hypothesis(new Authorship(document));
    }

    static Claim contents(Source document, Proposition said) {
        return told(EXPERT, new Saying(document, said));
    }

    static Source letter(String title, String bears) {
        return document(title, bears).build();
    }

    static SourceBuilder document(String title, String bears) {
        SourceBuilder builder = Source.document(title);
        return bears.equals("?") ? builder : builder.bearingDate(dating(bears));
    }

    /** The wider margin presumes something; who signed it was dead in any case, as the same coroner says. */
    @Test
    void what_needs_no_presumption_is_found_beside_what_does() {
        Actor cato = Actor.person("Cato").build();
        Source letter = Source.document("Cato's letter")
                .by(cato)
                .bearingDate(dating("5"))
                .build();

        Source coroner =
                Source.analysis("the coroner's opinion").observed(cato.death()).build();

        Judgement judgement = judged(
                genuine(letter),
                told(coroner, new Saying(letter, dated(WAR, "9"))),
                told(coroner, dated(cato.death(), "3")));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.presuming()).isEmpty();
        assertThat(only(judgement.findings(CODE)).lines())
                .anySatisfy(line -> assertThat(line.presuming()).isEmpty());
    }

    @Test
    void that_it_announces_nothing_is_presumed_until_that_is_switched_off() {
        Claim claim = genuine(LETTER);
        Evaluator evaluator = Evaluator.standard().without(DOCUMENTS_DO_NOT_FORETELL);

        assertThat(evaluator
                        .evaluate(Annals.dossier(claim, contents(LETTER, dated(WAR, "9"))))
                        .of(claim)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }
}
