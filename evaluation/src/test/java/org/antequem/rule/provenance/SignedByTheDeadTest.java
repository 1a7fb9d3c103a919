package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.AnachronismRefutesTest.EXPERT;
import static org.antequem.rule.provenance.AnachronismRefutesTest.LETTER;
import static org.antequem.rule.provenance.AnachronismRefutesTest.contents;
import static org.antequem.rule.provenance.AnachronismRefutesTest.document;
import static org.antequem.rule.provenance.AnachronismRefutesTest.genuine;
import static org.antequem.rule.provenance.AnachronismRefutesTest.letter;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Office;
import org.antequem.model.Source;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signed a document, and whose words it is said to be, against the date that it bears. */
class SignedByTheDeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            bears | term | margin
            9     | 2/4  | 5
            1     | 2/4  | 1
            3     | 2/4  | -
            4..9  | 2/4  | -
            9     | 2/?  | -
            """)
    void nobody_signs_by_an_office_not_held_at_the_date_it_bears(String bears, String term, Long margin) {
        Actor minister = Actor.person("the minister")
                .inOffice(new Office("minister", dating(term)))
                .build();
        Event signing = Event.called("the signing of the letter")
                .by(minister)
                .inOffice("minister")
                .build();
        Source letter = document("the letter", bears).signedIn(signing).build();

        Judgement judgement = judged(genuine(letter), contents(letter, Occurred.of(signing)));

        assertThat(judgement.verdict()).isEqualTo(margin == null ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES))
                .extracting(Line::margin)
                .containsExactlyElementsOf(margin == null ? List.of() : List.of(OptionalLong.of(margin)));
    }

    @Test
    void that_it_was_signed_is_on_nobodys_word_until_it_is_attested() {
        Event signing = Event.called("the signing").by(dead("3")).build();
        Source letter = document("the letter", "5").signedIn(signing).build();

        assertThat(judged(genuine(letter)).findings()).isEmpty();
        assertThat(only(judged(genuine(letter), contents(letter, Occurred.of(signing)))
                                .lines(Bearing.REFUTES))
                        .roots())
                .containsExactly(EXPERT);
    }

    @Test
    void the_deeds_of_the_dead_may_be_related() {
        Event deed = Event.called("the old treaty").by(dead("3")).build();

        assertThat(judged(genuine(LETTER), contents(LETTER, Occurred.of(deed))).lines(Bearing.REFUTES))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            died | verdict
            4    | REFUTED
            5    | NOT_ENOUGH_EVIDENCE
            3..5 | NOT_ENOUGH_EVIDENCE
            9    | NOT_ENOUGH_EVIDENCE
            """)
    void whose_words_it_is_said_to_be_must_have_been_alive(String died, Verdict verdict) {
        Source charter = document("the charter", "5").by(dead(died)).build();

        assertThat(judged(genuine(charter)).verdict()).isEqualTo(verdict);
    }

    private static Actor dead(String when) {
        return Actor.person("the bishop").died(dating(when)).build();
    }

    /** The goals are those of the documents that bear a date, in their order. */
    @Test
    void a_rule_of_ones_own_may_ask_for_the_same_of_the_first_document() {
        Source undated = Source.document("the cover").build();
        Source charter = document("the charter", "5").by(dead("3")).build();
        Source second = document("the second charter", "5")
                .by(Actor.person("the abbot").died(dating("4")).build())
                .build();
        LineRule forged = new LineRule("FORGED", Bearing.REFUTES, "A claim is refuted as ANACHRONISM refutes it.") {
            @Override
            public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
                return ImmutableList.of(
                        new AnachronismRefutes().goals(claim, inquiry).get(0));
            }
        };
        Claim genuine = genuine(
                Source.document("the papers").bundling(undated, charter, second).build());
        Judgement judgement = Evaluator.standard()
                .with(forged)
                .evaluate(Annals.dossier(genuine))
                .of(genuine);

        assertThat(judgement.findings("ANACHRONISM")).hasSize(2);
        assertThat(only(judgement.findings("FORGED")).lines())
                .isEqualTo(judgement.findings("ANACHRONISM").get(0).lines());
    }

    @Test
    void that_the_dead_sign_nothing_is_not_presumed() {
        Source charter = document("the charter", "5").by(dead("3")).build();

        assertThat(judged(genuine(charter)).presuming()).isEmpty();
    }
}
