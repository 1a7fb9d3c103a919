package org.antequem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.moscow.MoscowDossier;
import org.antequem.examples.niger.NigerDossier;
import org.antequem.examples.tonkin.TonkinDossier;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.antequem.explanation.Node;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for the explanation of every claim of every example. */
class ExplanationsTest {

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_leaf_is_a_statement_of_the_record_whose_source_stands_there(Dossier dossier) {
        for (Judgement judgement : Evaluator.standard().evaluate(dossier).judgements()) {
            judgement.findings().forEach(finding -> checkFacts(dossier, finding));
            judgement.explanation().premises().forEach(leaf -> check(dossier, judgement.claim(), leaf));
            checkLeaves(judgement.explanation());
        }
    }

    /** With its words, unless those stood before where it says what counts separately. */
    private static String assumed(Presumption presumption, String text) {
        boolean isSaid = text.contains(
                " counts as separate evidence only if %s (%s).".formatted(presumption, presumption.name()));
        return "It assumes " + presumption.name() + (isSaid ? "" : " (" + presumption + ")");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_presumption_of_a_verdict_is_named_with_what_remains_without_it(Dossier dossier) {
        for (Judgement judgement : Evaluator.standard().evaluate(dossier).judgements()) {
            String text = judgement.explain().replaceAll("\\s+", " ");
            for (Presumption presumption : judgement.presuming()) {
                String rest = judgement.without(presumption).verdict().name().replace('_', ' ');

                assertThat(text).contains(presumption.toString());
                assertThat(text)
                        .contains("%s. Without this assumption the verdict would be %s"
                                .formatted(assumed(presumption, text), rest));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void no_line_of_text_is_wider_than_80_columns_and_both_texts_show_as_much(Dossier dossier) {
        for (Judgement judgement : Evaluator.standard().evaluate(dossier).judgements()) {
            assertThat(judgement.explain().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(judgement.explanation().markdown().replaceAll("[\\\\*`]|(?m:^ *- )|\\s", ""))
                    .isEqualTo(judgement.explain().replaceAll("\\s", ""));
        }
    }

    private static void checkLeaves(Node node) {
        node.parts().forEach(part -> {
            assertThat(part.parts().isEmpty()).as("%s", part).isEqualTo(part instanceof Premise);
            checkLeaves(part);
        });
    }

    private static void check(Dossier dossier, Claim claim, Premise leaf) {
        assertThat(dossier.sources()).containsAll(leaf.sources());
        if (leaf instanceof Told told) {
            assertThat(dossier.claims()).containsAll(told.telling().chain());
            assertThat(told.sources()).isNotEmpty();
        } else if (leaf instanceof Given given) {
            assertThat(given.isGranted()
                            || dossier.stipulations().contains(given.statement())
                            || isOfASource(dossier, given.statement()))
                    .as("%s", given)
                    .isTrue();
        } else if (leaf instanceof Said said) {
            assertThat(dossier.claims()).contains(said.statement());
        } else {
            assertThat(leaf.statement()).isEqualTo(claim);
        }
    }

    /** The date on which a source appeared is stipulated, whether or not a claim speaks of that source. */
    private static boolean isOfASource(Dossier dossier, Statement stipulated) {
        return dossier.sources().stream()
                .flatMap(source -> Stream.of(source.telling(), source.publication(), source.comingToLight()))
                .anyMatch(event -> stipulated.proposition().events().contains(event)
                        && event.during().equals(stipulated.proposition().stated()));
    }

    private static void checkFacts(Dossier dossier, Finding finding) {
        for (Fact fact : finding.facts()) {
            for (Object value : fact.values()) {
                if (value instanceof Claim claim) {
                    assertThat(dossier.claims()).contains(claim);
                } else if (value instanceof Source source) {
                    assertThat(dossier.sources()).contains(source);
                } else if (value instanceof Event event) {
                    assertThat(dossier.events()).contains(event);
                }
            }
        }
    }

    static Stream<Dossier> dossiers() {
        return Stream.of(
                MoscowDossier.DOSSIER,
                NigerDossier.DOSSIER,
                NigerDossier.BEFORE_THE_EXAMINATION,
                TonkinDossier.DOSSIER,
                ZinovievDossier.DOSSIER);
    }
}
