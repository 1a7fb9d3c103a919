package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Quoting.quoting;
import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is noted of what a quotation leaves out and puts in. */
class QuoteEditedTest {

    private static final String EDITED = "QUOTE_EDITED";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            text                                        | quotation                              | noted
            The king did not order the attack.          | The king did ... order the attack      | a negation is left out ("not")
            The king didn’t order the attack.           | The king ... order the attack          | a negation is left out ("didn't")
            The king never, ever, ordered it to begin.  | The king ... ordered it                | a negation is left out ("never")
            Der König hat nicht den Angriff befohlen.   | Der König hat … den Angriff befohlen   | a negation is left out ("nicht")
            Le roi n'a pas voulu la guerre.             | Le roi … voulu la guerre               | a negation is left out ("pas")
            Царь не отдал приказа войскам.              | Царь … отдал приказа                   | a negation is left out ("не")
            政府没有垮台。                              | 政府…有垮台                            | a negation is left out ("没")
            The king ordered the attack.                | The king [not] ordered the attack      | a negation is put in ("not")
            The king can order the attack.              | The king can[not] order the attack     | a negation is put in ("not")
            The king ordered the attack.                | The king ordered [no] attack           | a negation is put in ("no")

            They lost 300 men at dawn.                  | They lost ... men at dawn              | a number is left out ("300")
            They lost three hundred men at dawn.        | They lost ... men at dawn              | a number is left out ("three", "hundred")
            They lost ٣٠٠ men at dawn.                  | They lost ... men at dawn              | a number is left out ("٣٠٠")
            They lost men at dawn.                      | They lost [300] men at dawn            | a number is put in ("300")
            They lost 300 men at dawn.                  | They lost [3,000] men at dawn          | a number is left out ("300"), a number is put in ("3,000")

            The king probably ordered the attack.       | The king ... ordered the attack        | a hedge is left out ("probably")
            The king might have ordered the attack.     | The king ... ordered the attack        | a hedge is left out ("might")
            The king allegedly ordered an attack then.  | The king [...] ordered an attack       | a hedge is left out ("allegedly")
            The king ordered the attack.                | The king [reportedly] ordered          | a hedge is put in ("reportedly")

            Sie verloren dreißig Mann.                  | Sie verloren ... Mann                  | a number is left out ("dreissig")
            Ils perdirent deux cents hommes.            | Ils perdirent ... hommes               | a number is left out ("deux")
            Perdieron doce hombres al alba.             | Perdieron ... hombres al alba          | a number is left out ("doce")
            Persero venti uomini all'alba.              | Persero ... uomini all'alba            | a number is left out ("venti")
            Ibi quinque naves amiserunt.                | Ibi ... naves amiserunt                | a number is left out ("quinque")
            Der König hat es angeblich befohlen.        | Der König hat es … befohlen            | a hedge is left out ("angeblich")
            Der Koenig hat es mutmaßlich befohlen.      | Der Koenig hat es … befohlen           | a hedge is left out ("mutmasslich")
            Le roi l'aurait probablement ordonné.       | Le roi l'aurait … ordonné              | a hedge is left out ("probablement")
            El rey quizás lo ordenó.                    | El rey … lo ordenó                     | a hedge is left out ("quizás")
            Il re forse lo ordinò.                      | Il re … lo ordinò                      | a hedge is left out ("forse")
            Rex fortasse hoc iussit.                    | Rex … hoc iussit                       | a hedge is left out ("fortasse")
            Rex hoc numquam iussit.                     | Rex hoc … iussit                       | a negation is left out ("numquam")
            It was due only once to his sex and size.   | It was ... size                        | ~~

            The king did not, perhaps, order two raids. | The king did ... order ... raids       | a negation is left out ("not"), a number is left out ("two"), a hedge is left out ("perhaps")
            They lost 300 men at dawn, then.            | they lost 200 men at dawn              | a number is left out ("300"), a number is put in ("200")
            The king did not order the attack at dawn.  | The king did order the attack at dawn  | a negation is left out ("not")
            The king ordered the attack at dawn.        | The king never ordered the attack at   | a negation is put in ("never")

            The old king ordered the attack.            | The ... king ordered the attack        | ~~
            The king did not order the attack.          | The king did [not] order the attack    | ~~
            The king did not order the attack.          | The king did not order ...             | ~~
            The king ordered[12] the attack.            | The king ordered the attack            | ~~
            He did not order the attack.                | [The king] did not order the attack    | ~~
            The king said not a word.                   | the emperor himself gave no order      | ~~
            """)
    void notes_what_may_turn_the_sense(String text, String quotation, String noted) {
        Source source = Source.document("a letter").text(text).build();

        assertThat(judged(quoting(quotation, source).build()).findings(EDITED).stream()
                        .flatMap(finding -> finding.shown().stream())
                        .map(fact -> fact.label()
                                .replace("{}", fact.values().asList().get(0).toString()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(noted);
    }

    /** Quotations are asked about words as they are compared: folded, and cut at hyphens. */
    @ParameterizedTest
    @EnumSource
    void its_words_are_written_as_words_are_compared(Qualifier qualifier) {
        assertThat(qualifier.words()).allSatisfy(word -> {
            Wording wording = Wording.of(word);
            assertThat(wording.words(0, wording.size())).containsExactly(word);
        });
    }

    @Test
    void no_word_is_of_two_kinds() {
        assertThat(Sets.intersection(Qualifier.NEGATION.words(), Qualifier.NUMBER.words()))
                .isEmpty();
        assertThat(Sets.intersection(Qualifier.NEGATION.words(), Qualifier.HEDGE.words()))
                .isEmpty();
        assertThat(Sets.intersection(Qualifier.NUMBER.words(), Qualifier.HEDGE.words()))
                .isEmpty();
    }

    @Test
    void of_all_ways_to_fit_the_marks_it_looks_at_one_that_leaves_out_least() {
        Source text = Source.document("a letter")
                .text("The king did not go. The king did, at dawn, go.")
                .build();

        assertThat(fires(EDITED, quoting("The king did ... at dawn", text).build()))
                .isFalse();
    }

    /** Two passages far from each other are no passage with a cut. */
    @Test
    void what_lies_between_two_places_of_a_book_is_not_left_out() {
        String between = "not one of 300 men, perhaps, " + "went on and on ".repeat(40);
        Source book = Source.document("a book")
                .text("At dawn the king rode to the gate. " + between + "At dusk the queen sailed to the isle.")
                .build();

        assertThat(fires(
                        EDITED,
                        quoting("At dawn the king rode to the gate at dusk the queen sailed", book)
                                .build()))
                .isFalse();
    }

    @Test
    void many_words_are_cut_and_counted() {
        Source source = Source.document("a letter").text("They left at dawn.").build();
        String numbers = IntStream.range(100, 130).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        assertThat(judged(quoting("They left [" + numbers + " " + "1".repeat(100) + "] at dawn", source)
                                .build())
                        .explain()
                        .replaceAll("\\s+", " "))
                .contains("a number is put in (\"100\", ")
                .contains("\"109\" and 21 more)")
                .doesNotContain("11111");
    }

    @Test
    void a_text_that_is_not_on_record_is_not_looked_into() {
        assertThat(fires(
                        EDITED,
                        quoting("the king [not]", Source.document("a letter").build())
                                .build()))
                .isFalse();
    }

    @Test
    void says_when_it_applies() {
        assertThat(new QuoteEdited())
                .hasToString(
                        "QUOTE_EDITED: It is noted where a quotation leaves out or puts in a negation, a number or a hedge.");
    }
}
