package org.antequem.evaluation;

import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Office;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.time.Span;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much dates would have to be wrong, where a rule asks for less than what the claim says of time. */
class DateMarginTest {

    /** Only who lived when is asked, however long the date is that is claimed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            died   | claimed  | margin
            8      | 20       | 12
            8      | 20..29   | 12
            8      | 9        | 1
            2..8   | 9..500   | 1
            8      | 30/900   | 22
            3      | 20..21/40..70 | 17
            """)
    void a_date_after_death_falls_when_the_death_or_the_date_moves_past_the_other(
            String died, String claimed, long margin) {
        Event charter = Event.called("the charter")
                .by(Actor.person("the abbot").died(dating(died)).build())
                .build();
        Claim tested = hypothesis(dated(charter, claimed));

        Hinges hinges = hinges(tested);

        assertThat(hinges.decision().verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(hinges.margin()).hasValue(margin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            claimed  | margin
            2..6     | 4
            40       | 10
            41..99   | 11
            """)
    void a_date_out_of_office_falls_when_the_term_or_the_date_moves_past_the_other(String claimed, long margin) {
        Actor bishop = Actor.person("Odo")
                .inOffice(new Office("bishop", dating("10/30")))
                .build();
        Event synod = Event.called("the synod").by(bishop).inOffice("bishop").build();

        Hinges hinges = hinges(hypothesis(dated(synod, claimed)));

        assertThat(hinges.decision().verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(hinges.margin()).hasValue(margin);
    }

    /** The distance that is claimed is not what the rule asks for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            least | greatest | margin
            0     | 50       | 12
            2     | 50       | 12
            12    | 12       | 12
            2     | -        | 12
            """)
    void so_does_an_order_after_a_death(long least, String greatest, long margin) {
        Actor abbot = Actor.person("the abbot").died(dating("8")).build();
        Event visitation = Event.called("the visitation").during(dating("20")).build();
        Event charter = Event.called("the charter")
                .by(abbot)
                .asStage(Stage.EXECUTION, visitation)
                .build();
        Claim tested = Claim.that("it was later")
                .event(charter)
                .followed(abbot.death())
                .by(
                        greatest.equals("-")
                                ? Span.atLeast(Span.seconds(least))
                                : new Span(ChronoUnit.SECONDS, least, Long.parseLong(greatest)))
                .build();

        Hinges hinges = hinges(tested);

        assertThat(hinges.margin()).hasValue(margin);
    }

    /** The date of a claim is what it says: it does not turn out to be another. */
    @Test
    void what_the_claim_says_of_its_date_is_no_error() {
        Actor abbot = Actor.person("the abbot").died(dating("8")).build();
        Event charter = Event.called("the charter").by(abbot).build();

        Hinges hinges = hinges(hypothesis(dated(charter, "20")));

        assertThat(hinges.reversals())
                .extracting(reversal -> reversal.statement().toString())
                .singleElement()
                .asString()
                .startsWith("\"the death of the abbot\" ended no earlier than \"the charter\" began");
    }

    /** How long it lasted is asked for of the same event alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            lasted | claimed | margin
            30     | 10..20  | 22
            12     | 10..20  | 4
            """)
    void a_date_that_leaves_no_room_falls_when_it_leaves_some(long lasted, String claimed, long margin) {
        Event siege = Event.called("the siege").build();
        Event truce = Event.called("the truce").build();
        Source chronicle =
                Source.document("the chronicle").observed(siege, truce).build();
        Claim length = told(
                chronicle,
                Claim.that("it was long")
                        .event(truce)
                        .lasted(Span.atLeast(Span.seconds(lasted)))
                        .build()
                        .proposition());
        Claim within = told(
                chronicle,
                Claim.that("it was then").event(siege).contained(truce).build().proposition());
        Claim tested = hypothesis(dated(siege, claimed));

        Hinges hinges = hinges(tested, length, within);

        assertThat(hinges.decision().verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(hinges.margin()).hasValue(margin);
    }

    private static Hinges hinges(Claim tested, Claim... others) {
        Dossier dossier = Dossier.titled("A test").claims(tested).claims(others).build();
        return Evaluator.standard().evaluate(dossier).of(tested).hangsOn();
    }
}
