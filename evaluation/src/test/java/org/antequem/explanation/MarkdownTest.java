package org.antequem.explanation;

import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.explanation.Remark.Noted;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages: they are interface. */
class MarkdownTest {

    private static final Event WAR = Event.called("the war").build();

    @Test
    void is_a_paragraph_and_nested_lists() {
        Event embassy = Event.called("the embassy").during("2015-07-24").build();
        Event plans = Event.called("the planning")
                .during("2015-05?/2015-06")
                .asStage(Stage.PLANNING, WAR)
                .build();
        Source gazette = Source.report("the gazette").build();
        Claim claim = Claim.that("The embassy talked them into the war")
                .cause(embassy)
                .decided(WAR)
                .saidBy(gazette)
                .hedged(Hedge.REPORTEDLY)
                .build();

        assertThat(page(Dossier.titled("the annals").claims(claim).events(plans).build(), claim))
                .isEqualTo("""
                        **REFUTED** (confidence moderate): "The embassy talked them into the war"

                        - The record refutes this claim: there is one firm piece of evidence against it, from the dossier itself. There is no evidence for it.
                        - The claim says that "the embassy" decided "the war".
                        - It is said by "the gazette"; where it comes from is not recorded.
                        - `ALREADY_DECIDED` refutes the claim. A claim that one thing decided another is refuted where the decision, or the planning, preparation or execution of the effect, had certainly begun before.
                          - Firm evidence from the dossier itself, which nothing on record makes weak
                            - "the planning" was a stage in the planning of "the war", if it happened (stipulated: the author of the dossier vouches for it)
                            - "the planning" began perhaps in May 2015 and ended in June 2015 (stipulated)
                            - "the embassy" happened on 24 July 2015 (taken as given: the claim is judged as if this were so)
                            - So "the planning" began before "the embassy" began, with at least 53 full days between.
                            - A date that this rests on is marked as uncertain: from perhaps May 2015 to June 2015.
                            - This assumes that planning and preparation follow a decision in principle (`PREPARATION_FOLLOWS_DECISION`).
                        - It assumes `PREPARATION_FOLLOWS_DECISION` (planning and preparation follow a decision in principle). Without this assumption the verdict would be **NOT ENOUGH EVIDENCE**.
                        - The rest is about this claim as a statement: where it comes from, and what it is worth as evidence for other claims. It does not change this verdict.
                          - `LINEAGE_NOT_RECORDED` makes the claim itself weak as evidence. A statement is weak where the record does not say where its first source got it.
                            - Here the record does not say where "the gazette" got it.
                          - `HEDGED` makes the claim itself weak as evidence. A statement is weak where it, or what it was taken from, is hedged.
                            - Here it is hedged as "reportedly".
                          - `NOT_IN_POSITION_TO_KNOW` makes the claim itself weak as evidence. A statement is weak where nothing on record puts its first source in a position to know it.
                            - Here nothing on record says that "the gazette" took part in "the embassy" or observed it.
                            - Here nothing on record says that "the gazette" took part in "the war" or observed it.
                        """);
    }

    @Test
    void shows_names_as_they_are() {
        Event event = Event.called("""
                *a* _b_ `c` <i> [d](e) | # & ~~f~~ $g$ \\
                - h""").build();

        assertThat(page(hypothesis(Occurred.of(event)))).isEqualTo("""
                **NOT ENOUGH EVIDENCE**: "\\*a\\* \\_b\\_ \\`c\\` \\<i\\> \\[d\\](e) \\| \\# \\& \\~\\~f\\~\\~ \\$g\\$ \\\\\\<U+000A\\>- h" happened

                - The record neither supports nor refutes this claim: apart from the claim itself, nothing in it that counts speaks for it or against it.
                - Nobody on record says so: it is a hypothesis.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            name      | shown
            1914. war | 1914\\. war
            1) war    | 1\\) war
            09. war   | 09\\. war
            . war     | . war
            -war      | \\-war
            + war     | \\+ war
            = war     | \\= war
            1914 war. | 1914 war.
            no. 1     | no. 1
            (1) war   | (1) war
            a-b+c     | a-b+c
            """)
    void shows_what_begins_an_item_as_it_is(String name, String shown) {
        Event event = Event.called(name).during("1914").build();
        Claim claim = Claim.that("It began").states(Occurred.of(event)).build();
        Source witness = Source.document("a diary").observed(event).build();
        Claim told = Claim.that("I saw it")
                .states(Occurred.of(event))
                .saidBy(witness)
                .citingNobody()
                .build();

        assertThat(page(claim, told)).contains("\n    - \"" + name + "\" happened (according to \"a diary\")\n");
        assertThat(explanation(claim).with(Noted.of("", name)).markdown()).endsWith("\n- " + shown + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            code   | shown
            AZ_09  | `AZ_09`
            A`B    | A\\`B
            A_b    | A\\_b
            """)
    void shows_a_code_as_one_where_it_can_be_nothing_else(String code, String shown) {
        Claim claim = hypothesis(Occurred.of(WAR));
        Noted noted = Noted.of("", Finding.of(code, "It is noted.", Bearing.NOTES, claim));

        assertThat(explanation(claim).with(noted).markdown()).endsWith("\n- " + shown + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\t", " \n ", "\u2028", "\u2029", "\u0085", "\u001b", "\u000b"})
    void and_plain_text_too_take_whatever_parts_words_as_one_space(String blanks) {
        Explanation explanation = explanation(hypothesis(Occurred.of(WAR))).with(Noted.of("", "the" + blanks + "war"));

        assertThat(explanation.markdown()).endsWith("\n- the war\n");
        assertThat(explanation.text()).endsWith("\n  the war\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            number | written           | in Markdown
            10     | the<U+000A>war    | the\\<U+000A\\>war
            13     | the<U+000D>war    | the\\<U+000D\\>war
            9      | the<U+0009>war    | the\\<U+0009\\>war
            8232   | the<U+2028>war    | the\\<U+2028\\>war
            8233   | the<U+2029>war    | the\\<U+2029\\>war
            133    | the<U+0085>war    | the\\<U+0085\\>war
            27     | the<U+001B>war    | the\\<U+001B\\>war
            11     | the<U+000B>war    | the\\<U+000B\\>war
            32     | the war           | the war
            """)
    void and_plain_text_too_show_by_its_number_what_would_part_the_words_of_a_name(
            int number, String written, String inMarkdown) {
        Claim claim = hypothesis(
                Occurred.of(Event.called("the" + (char) number + "war").build()));

        assertThat(page(claim)).startsWith("**NOT ENOUGH EVIDENCE**: \"" + inMarkdown + "\" happened\n");
        assertThat(explanation(claim).text()).startsWith("NOT ENOUGH EVIDENCE: \"" + written + "\" happened\n");
    }

    private static String page(Claim claim, Claim... others) {
        return explanation(claim, others).markdown();
    }

    private static String page(Dossier dossier, Claim claim) {
        return Evaluator.standard().evaluate(dossier).of(claim).explanation().markdown();
    }

    private static Explanation explanation(Claim claim, Claim... others) {
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).claims(others).build();
        return Evaluator.standard().evaluate(dossier).of(claim).explanation();
    }
}
