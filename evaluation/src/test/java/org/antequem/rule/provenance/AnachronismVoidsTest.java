package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnachronismVoidsTest {

    private static final String CODE = "ANACHRONISM";
    private static final Proposition SALE = Occurred.of(WAR);
    private static final Event TALKS = event("the talks", "?");
    private static final Source EXPERT = Source.analysis("the expert's opinion").build();
    private static final Source LETTER = letter("5");
    private static final Claim ANACHRONISM = told(EXPERT, new Saying(LETTER, dated(TALKS, "9")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            bears | talks | void
            5     | 6     | true
            5     | 5     | false
            3..5  | 6..9  | true
            3..6  | 6..9  | false
            5..   | 6     | false
            ?     | 6     | false
            """)
    void what_a_document_says_is_void_where_it_gives_itself_away(String bears, String talks, boolean isVoid) {
        Source letter = letter(bears);

        assertThat(fires(CODE, told(letter, SALE), told(EXPERT, new Saying(letter, dated(TALKS, talks)))))
                .isEqualTo(isVoid);
    }

    @Test
    void shows_the_document_and_what_gives_it_away() {
        Claim claim = told(LETTER, SALE);

        assertThat(values(CODE, claim, ANACHRONISM)).contains(LETTER);
        assertThat(judged(claim, ANACHRONISM).findings(CODE).get(0).bearing()).isEqualTo(Bearing.VOIDS);
        assertThat(judged(claim, ANACHRONISM).explain()).contains("""
                            ANACHRONISM leaves the claim itself worth nothing as evidence. A statement
                                is void where it came through a document that mentions, or is signed by,
                                what its own date certainly rules out.
                              Here there is an anachronism in "the letter", on the assumption that what
                                  a document relates it does not announce, but takes to have come about.
                              "the letter" says that "the talks" is dated "9" (said by "the expert's
                                  opinion", citing nobody)
                              "the writing of the letter" is dated "5" (taken as given: the claim is
                                  judged as if this were so)
                              "the talks" is dated "9" (taken as given)
                              So "the writing of the letter" ended before "the talks" began, with at
                                  least 4 seconds between.
                        """);
    }

    @Test
    void whatever_was_handed_down_from_it_is_void_as_well() {
        Source service = Source.report("a service").build();

        assertThat(judged(hypothesis(SALE), retold(service, SALE, LETTER), told(LETTER, SALE), ANACHRONISM)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(fires(CODE, retold(service, SALE, LETTER), told(LETTER, SALE), ANACHRONISM))
                .isTrue();
        assertThat(fires(CODE, retold(service, SALE, LETTER), ANACHRONISM)).isTrue();
    }

    @Test
    void what_others_say_is_left_alone() {
        assertThat(fires(CODE, told(Annals.eyewitness("Livia"), SALE), told(LETTER, SALE), ANACHRONISM))
                .isFalse();
        assertThat(fires(CODE, ANACHRONISM)).isFalse();
    }

    @Test
    void an_anachronism_in_a_part_voids_what_the_bundle_says_and_not_what_the_other_parts_say() {
        Source sound =
                Source.document("a sound letter").bearingDate(dating("5")).build();
        Source bundle = Source.document("the bundle").bundling(LETTER, sound).build();

        assertThat(fires(CODE, told(bundle, SALE), ANACHRONISM)).isTrue();
        assertThat(fires(CODE, told(sound, SALE), told(bundle, SALE), ANACHRONISM))
                .isFalse();
    }

    @Test
    void its_own_words_on_record_void_the_rest_of_them() {
        assertThat(fires(CODE, told(LETTER, SALE), told(LETTER, dated(TALKS, "9"))))
                .isTrue();
        assertThat(fires(CODE, told(LETTER, SALE), told(LETTER, dated(TALKS, "4"))))
                .isFalse();
    }

    @Test
    void but_not_where_that_is_a_matter_of_reading() {
        Claim words = Claim.that("the talks: 9")
                .states(dated(TALKS, "9"))
                .saidBy(LETTER)
                .citingNobody()
                .presuming(new Presumption("LEGIBLE", "the date is legible"))
                .build();

        assertThat(fires(CODE, told(LETTER, SALE), words)).isFalse();
    }

    @Test
    void a_charter_by_the_dead_is_void() {
        Actor bishop = Actor.person("the bishop").died(dating("4")).build();
        Source charter = Source.document("the charter")
                .by(bishop)
                .bearingDate(dating("5"))
                .build();

        assertThat(fires(CODE, told(charter, SALE))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            how          | void
            plainly      | true
            hedged       | false
            withdrawn    | false
            doubted      | false
            presuming    | false
            unattributed | false
            """)
    void only_plain_words_of_an_examiner_void(String how, boolean isVoid) {
        ClaimBuilder contents = Claim.that("it speaks of the talks")
                .source(LETTER)
                .says(dated(TALKS, "9"))
                .saidBy(EXPERT);
        if (!how.equals("unattributed")) {
            contents.citingNobody();
        }
        UnaryOperator<ClaimBuilder> manner = switch (how) {
            case "hedged" -> claim -> claim.hedged(Hedge.SUGGESTS);
            case "withdrawn" -> claim -> claim.withdrawn("2003");
            case "doubted" -> claim -> claim.doubted("2003");
            case "presuming" -> claim -> claim.presuming(new Presumption("LEGIBLE", "the date is legible"));
            default -> claim -> claim;
        };

        assertThat(fires(CODE, told(LETTER, SALE), manner.apply(contents).build()))
                .isEqualTo(isVoid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            grade | void
            A1    | true
            C3    | true
            F6    | true
            D1    | false
            E5    | false
            A4    | false
            F5    | false
            """)
    void the_words_of_a_poorly_graded_examiner_void_nothing(String grade, boolean isVoid) {
        Source expert = Source.analysis("another opinion").graded(grade).build();

        assertThat(fires(CODE, told(LETTER, SALE), told(expert, new Saying(LETTER, dated(TALKS, "9")))))
                .isEqualTo(isVoid);
    }

    @Test
    void what_another_examiner_denies_voids_nothing() {
        Source other = Source.analysis("another opinion").build();

        assertThat(fires(
                        CODE,
                        told(LETTER, SALE),
                        ANACHRONISM,
                        told(other, ANACHRONISM.proposition().negated())))
                .isFalse();
        assertThat(fires(
                        CODE,
                        told(LETTER, SALE),
                        ANACHRONISM,
                        told(other, new Saying(LETTER, Occurred.of(WAR)).negated())))
                .isTrue();
    }

    @Test
    void a_letter_over_which_a_poor_examiner_is_contradicted_may_still_tell_of_the_war() {
        Source letter = Source.document("a letter").bearingDate("1805").build();
        Proposition treaty =
                new Saying(letter, new Occurred(event("the treaty", "?"), Dating.of("1809"), Count.NOT_RECORDED));
        Claim war = told(letter, new Occurred(event("the old war", "?"), Dating.of("1804"), Count.NOT_RECORDED));
        Claim one = told(Source.analysis("expert one").graded("E5").build(), treaty);
        Claim two = told(Source.analysis("expert two").build(), treaty.negated());

        assertThat(fires(CODE, war, one, two)).isFalse();
        assertThat(fires(CODE, war, one)).isFalse();
    }

    @Test
    void a_date_that_only_a_witness_tells_voids_nothing() {
        Source livia = Annals.eyewitness("Livia");

        assertThat(fires(
                        CODE,
                        told(LETTER, SALE),
                        told(EXPERT, new Saying(LETTER, Occurred.of(EMBASSY))),
                        told(livia, dated(EMBASSY, "9"))))
                .isFalse();
        assertThat(fires(
                        CODE,
                        told(LETTER, SALE),
                        told(EXPERT, new Saying(LETTER, Occurred.of(event("the feast", "9"))))))
                .isTrue();
    }

    private static Source letter(String bears) {
        return bears.equals("?")
                ? Source.document("the letter").build()
                : Source.document("the letter").bearingDate(dating(bears)).build();
    }

    @Test
    void voids_nothing_where_a_document_may_foretell() {
        Claim claim = told(LETTER, SALE);

        assertThat(Evaluator.standard()
                        .without(ProvenanceRules.DOCUMENTS_DO_NOT_FORETELL)
                        .evaluate(Annals.dossier(claim, ANACHRONISM))
                        .of(claim)
                        .findings(CODE))
                .isEmpty();
    }
}
