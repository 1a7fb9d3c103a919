package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TranslationFirstTest {

    private static final String CODE = "TRANSLATION_FIRST";
    private static final Source LETTER = found("the letter", "9");
    private static final Source EXPERT =
            Source.official("an expert").observed(WAR, LETTER.telling()).build();

    @EarlierAndLater
    void weakens_what_was_known_in_translation_first(String translation, String original, boolean weak) {
        Source letter = found("the letter", original);

        assertThat(fires(letter, found("the English text", translation, Verb.TRANSLATES, letter)))
                .isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            copy | weak
            4    | false
            5    | false
            6    | true
            9    | true
            ?    | false
            """)
    void a_copy_in_its_own_language_counts_as_an_original(String copy, boolean weak) {
        assertThat(fires(
                        LETTER,
                        found("the English text", "5", Verb.TRANSLATES, LETTER),
                        found("the Russian copy", copy, Verb.REPUBLISHES, LETTER)))
                .isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            copied again | weak
            4            | false
            6            | true
            """)
    void and_so_does_a_copy_of_a_copy(String copiedAgain, boolean weak) {
        Source copy = found("the Russian copy", "6", Verb.REPUBLISHES, LETTER);

        assertThat(fires(
                        LETTER,
                        found("the English text", "5", Verb.TRANSLATES, LETTER),
                        found("another copy", copiedAgain, Verb.REPUBLISHES, copy)))
                .isEqualTo(weak);
    }

    @Test
    void and_what_it_is_a_copy_of_itself() {
        Source draft = found("the draft", "4");
        Source letter = found("the fair copy", "9", Verb.REPUBLISHES, draft);

        assertThat(fires(letter, found("the English text", "5", Verb.TRANSLATES, letter)))
                .isFalse();
    }

    @Test
    void a_translation_that_never_spoke_weakens_nothing() {
        Source english = found("the English text", "5", Verb.TRANSLATES, LETTER);
        Claim claim = genuine(LETTER);
        Dossier dossier = Dossier.titled("the letter")
                .claims(claim)
                .sources(LETTER, EXPERT, english)
                .build();

        assertThat(fires(dossier, claim)).isTrue();
        assertThat(fires(dossier.without(english), claim)).isFalse();
    }

    /** A copy that keeps the letter from being weakened, and is not there in this view: nor is it named. */
    @Test
    void a_copy_that_never_spoke_is_no_original() {
        Source english = found("the English text", "5", Verb.TRANSLATES, LETTER);
        Source early = found("the Russian copy", "4", Verb.REPUBLISHES, LETTER);
        Source late = found("the French copy", "7", Verb.REPUBLISHES, LETTER);
        Claim claim = genuine(LETTER);
        Dossier dossier = Dossier.titled("the letter")
                .claims(claim)
                .sources(LETTER, EXPERT, english, early, late)
                .build();
        Judgement without =
                Evaluator.standard().evaluate(dossier.without(early)).of(claim);

        assertThat(fires(dossier, claim)).isFalse();
        assertThat(without.findings(CODE)).isNotEmpty();
        assertThat(without.explain()).contains("the French copy").doesNotContain("the Russian copy");
        assertThat(Evaluator.standard()
                        .evaluate(dossier.without(early, late))
                        .of(claim)
                        .explain())
                .contains("the English text")
                .doesNotContain("copy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            as of | weak
            1924  | true
            1923  | false
            """)
    void a_translation_weakens_from_when_it_was_known(String asOf, boolean weak) {
        Source letter = Source.document("the letter").cameToLight("1925").build();
        Source english = Source.document("the English text")
                .cameToLight("1924")
                .deriving(Verb.TRANSLATES, letter)
                .build();
        Source expert = Source.official("an expert").published("1920").build();
        Claim claim = told(expert, new Authorship(letter));
        Dossier dossier = Dossier.titled("the letter")
                .inZone("Z")
                .claims(claim)
                .sources(letter, expert, english)
                .build();

        assertThat(fires(dossier.asOf(asOf), claim)).isEqualTo(weak);
    }

    @ParameterizedTest
    @EnumSource(value = Verb.class, mode = EnumSource.Mode.EXCLUDE, names = "TRANSLATES")
    void what_changes_no_language_is_no_translation(Verb verb) {
        assertThat(fires(LETTER, found("a text", "5", verb, LETTER))).isFalse();
    }

    @Test
    void a_text_that_was_sent_is_known_from_then_and_not_from_its_printing() {
        Source english = Source.document("the English text")
                .spoken(dating("5"))
                .published(dating("20"))
                .deriving(Verb.TRANSLATES, LETTER)
                .build();

        assertThat(fires(LETTER, english)).isTrue();
    }

    @Test
    void a_part_that_was_translated_first_weakens_the_bundle() {
        Source bundle = Source.document("the bundle")
                .bundling(found("an old letter", "1"), LETTER)
                .build();

        assertThat(fires(bundle, found("the English text", "5", Verb.TRANSLATES, LETTER)))
                .isTrue();
    }

    @Test
    void shows_the_same_translation_in_whatever_order_they_stand() {
        Source english = found("the English text", "5", Verb.TRANSLATES, LETTER);
        Source french = found("the French text", "4", Verb.TRANSLATES, LETTER);
        Claim claim = genuine(LETTER);
        Claim ofEnglish = told(english, Occurred.of(WAR));
        Claim ofFrench = told(french, Occurred.of(WAR));

        assertThat(values(CODE, claim, ofEnglish, ofFrench))
                .contains(english)
                .isEqualTo(values(CODE, claim, ofFrench, ofEnglish));
    }

    /** The expert's word is one: who hands on what it says of another part hands on no better one. */
    @Test
    void what_is_handed_on_of_a_bundle_is_as_weak_as_the_bundle() {
        Source old = found("an old letter", "1");
        Source bundle = Source.document("the bundle").bundling(old, LETTER).build();
        Source english = found("the English text", "5", Verb.TRANSLATES, LETTER);
        Source gazette = Source.report("the gazette").build();
        Claim handedOn = retold(gazette, new Authorship(old), EXPERT);
        Dossier dossier = Dossier.titled("the letter")
                .claims(genuine(bundle), handedOn)
                .sources(old, LETTER, bundle, EXPERT, gazette, english)
                .build();

        assertThat(fires(dossier, handedOn)).isTrue();
        assertThat(fires(dossier.without(english), handedOn)).isFalse();
    }

    @Test
    void shows_the_translation_since_when_it_was_known_and_of_what() {
        Source english = found("the English text", "5", Verb.TRANSLATES, LETTER);

        assertThat(values(CODE, genuine(LETTER), told(english, Occurred.of(WAR))))
                .containsExactly(english, dating("5"), LETTER, dating("9"));
    }

    @Test
    void says_nothing_of_what_else_is_said() {
        Source english = found("the English text", "5", Verb.TRANSLATES, LETTER);

        assertThat(Weighing.fires(CODE, told(english, Occurred.of(WAR)))).isFalse();
        assertThat(Weighing.fires(
                        CODE, told(EXPERT, new Authorship(LETTER).negated()), told(english, Occurred.of(WAR))))
                .isFalse();
    }

    @Test
    void whoever_vouches_for_it_is_weak_support_and_nothing_is_refuted() {
        Source english = found("the English text", "5", Verb.TRANSLATES, LETTER);
        Claim hypothesis = hypothesis(new Authorship(LETTER));

        Judgement without = Weighing.judged(hypothesis, genuine(LETTER));
        Judgement with = Weighing.judged(hypothesis, genuine(LETTER), told(english, Occurred.of(WAR)));

        assertThat(without.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(with.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        Line line = only(with.lines(Bearing.SUPPORTS));
        assertThat(line.strength()).isEqualTo(Strength.WEAK);
        assertThat(only(line.weaknesses()).code()).isEqualTo(CODE);
        assertThat(with.lines(Bearing.REFUTES)).isEmpty();
    }

    private static boolean fires(Source document, Source... others) {
        Claim claim = genuine(document);
        Dossier dossier = Dossier.titled("the letter")
                .claims(claim)
                .sources(document, EXPERT)
                .sources(others)
                .build();
        return fires(dossier, claim);
    }

    private static boolean fires(Dossier dossier, Claim claim) {
        return !Evaluator.standard().evaluate(dossier).of(claim).findings(CODE).isEmpty();
    }

    private static Claim genuine(Source document) {
        return told(EXPERT, new Authorship(document));
    }

    private static Source found(String title, String when, Verb verb, Source from) {
        return builder(title, when).deriving(verb, from).build();
    }

    private static Source found(String title, String when) {
        return builder(title, when).build();
    }

    private static SourceBuilder builder(String title, String when) {
        SourceBuilder builder = Source.document(title);
        return when.equals("?") ? builder : builder.cameToLight(dating(when));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            seen  | weak
            6     | true
            5     | false
            5..9  | false
            """)
    void what_the_finder_says_of_its_coming_to_light_counts(String seen, boolean weak) {
        Source letter = Source.document("the letter").build();
        Source english = found("the English text", "5", Verb.TRANSLATES, letter);
        Source finder =
                Source.witness("the finder").observed(letter.comingToLight()).build();

        assertThat(Weighing.fires(
                        CODE,
                        genuine(letter),
                        told(english, Occurred.of(WAR)),
                        told(finder, dated(letter.comingToLight(), seen))))
                .isEqualTo(weak);
    }
}
