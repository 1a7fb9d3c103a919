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

                        - that is: the embassy decided the war
                        - said by the gazette; from whom is not recorded
                        - `ALREADY_DECIDED` refutes
                          - firm, resting on the dossier alone
                            - the planning belongs to the war, as planning, if it happened (stipulated)
                            - the planning: 2015-05?/2015-06 (stipulated)
                            - the embassy: 2015-07-24 (granted)
                            - so the planning began before the embassy began, by at least 53 days
                            - though marked as uncertain: 2015-05?/2015-06
                            - presuming that planning and preparation follow a decision in principle
                        - `LINEAGE_NOT_RECORDED` weakens: from whom is not recorded: the gazette
                        - `HEDGED` weakens: hedged: reportedly
                        - `NOT_IN_POSITION_TO_KNOW` weakens: was outside of: the embassy; was outside of: the war
                        - presumes `PREPARATION_FOLLOWS_DECISION`: planning and preparation follow a decision in principle; without it: **NOT ENOUGH EVIDENCE**
                        """);
    }

    @Test
    void shows_names_as_they_are() {
        Event event = Event.called("""
                *a* _b_ `c` <i> [d](e) | # & ~~f~~ $g$ \\
                - h""").build();

        assertThat(page(hypothesis(Occurred.of(event)))).isEqualTo("""
                **NOT ENOUGH EVIDENCE**: "\\*a\\* \\_b\\_ \\`c\\` \\<i\\> \\[d\\](e) \\| \\# \\& \\~\\~f\\~\\~ \\$g\\$ \\\\ - h happened"

                - that is: \\*a\\* \\_b\\_ \\`c\\` \\<i\\> \\[d\\](e) \\| \\# \\& \\~\\~f\\~\\~ \\$g\\$ \\\\ - h happened
                - said by nobody: a hypothesis
                - not enough: no rule found anything on record, apart from the claim itself, for it or against it
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
    void shows_a_name_at_the_start_of_an_item_as_it_is(String name, String shown) {
        Event event = Event.called(name).during("1914").build();
        Claim claim = Claim.that("It began").states(Occurred.of(event)).build();
        Source witness = Source.document("a diary").observed(event).build();
        Claim told = Claim.that("I saw it")
                .states(Occurred.of(event))
                .saidBy(witness)
                .citingNobody()
                .build();

        assertThat(page(claim, told)).contains("\n    - " + shown + " happened (a diary)\n");
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
        Claim claim =
                hypothesis(Occurred.of(Event.called("the" + blanks + "war").build()));

        assertThat(page(claim)).contains("\n- that is: the war happened\n");
        assertThat(explanation(claim).text()).contains("\n  that is: the war happened\n");
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
