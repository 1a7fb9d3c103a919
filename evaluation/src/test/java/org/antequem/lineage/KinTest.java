package org.antequem.lineage;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Hedge;
import org.antequem.model.Identity;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom it makes one that two sources are said to be the same, or to have examined the same. */
class KinTest {

    private static final Source LIVIA = Source.witness("Livia").build();
    private static final Source CODE_NAME = Source.witness("the one called Owl").build();
    private static final Source DRUSUS = Source.witness("Drusus").build();
    private static final Actor HER = Actor.person("the writer").build();
    private static final Source FILE =
            Source.document("the file").examined(CODE_NAME, DRUSUS).build();
    private static final Claim WAR_CAME =
            Claim.that("there was a war").event(WAR).happened().build();

    private static Verdict verdict(Claim... claims) {
        return Evaluator.standard().evaluate(dossier(claims)).of(WAR_CAME).verdict();
    }

    private static Claim seenBy(Source witness) {
        return told(witness, Occurred.of(WAR));
    }

    @Test
    void who_are_said_to_be_the_same_do_not_corroborate_each_other() {
        assertThat(verdict(seenBy(LIVIA), seenBy(CODE_NAME))).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(seenBy(LIVIA), seenBy(CODE_NAME), told(FILE, new Identity(LIVIA, CODE_NAME))))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(seenBy(LIVIA), seenBy(CODE_NAME), told(FILE, new Identity(CODE_NAME, LIVIA))))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void it_goes_on_from_one_to_the_next() {
        assertThat(verdict(
                        seenBy(LIVIA),
                        seenBy(CODE_NAME),
                        told(FILE, new Identity(LIVIA, DRUSUS)),
                        told(FILE, new Identity(DRUSUS, CODE_NAME))))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void who_examined_something_else_does_not_know_who_are_one() {
        Source elsewhere = Source.document("a file on something else")
                .examined(Source.document("the register").build())
                .build();

        assertThat(verdict(seenBy(LIVIA), seenBy(CODE_NAME), told(elsewhere, new Identity(LIVIA, CODE_NAME))))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void others_and_a_denial_change_nothing() {
        assertThat(verdict(seenBy(LIVIA), seenBy(CODE_NAME), told(FILE, new Identity(LIVIA, DRUSUS))))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(seenBy(LIVIA), seenBy(CODE_NAME), told(FILE, new Identity(LIVIA, CODE_NAME).negated())))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void before_it_is_told_it_is_not_known() {
        Source early = Source.witness("an early one").published("1900").build();
        Source other = Source.witness("another early one").published("1901").build();
        Source disclosed = Source.document("what was disclosed")
                .examined(early)
                .published("1992")
                .build();
        Claim[] record = {seenBy(early), seenBy(other), told(disclosed, new Identity(early, other))};

        assertThat(Evaluator.standard()
                        .evaluate(dossier(record).asOf("1990"))
                        .of(WAR_CAME)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(record)).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void opinions_on_one_thing_are_one_also_where_it_is_told_who_examined_it() {
        Event writing = Event.called("the writing of it").build();
        Source note = Source.document("the note").signedIn(writing).build();
        Claim hypothesis =
                Claim.that("she wrote it").states(Deed.of(writing, HER)).build();
        List<Claim> opinions = List.of(told(LIVIA, Deed.of(writing, HER)), told(DRUSUS, Deed.of(writing, HER)));
        Claim[] record = {
            opinions.get(0),
            opinions.get(1),
            told(LIVIA, new Examination(LIVIA, note)),
            told(DRUSUS, new Examination(DRUSUS, note))
        };

        assertThat(Evaluator.standard().evaluate(dossier(record)).of(hypothesis).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(Evaluator.standard()
                        .evaluate(dossier(opinions.get(0), opinions.get(1), record[2]))
                        .of(hypothesis)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    /** Both say as witnesses who wrote it; that they examined the note is told by somebody else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            who says that both examined the note | who denies it of one | verdict
                                                 |                      | SUPPORTED
            a blog                               |                      | SUPPORTED
            a colleague                          |                      | NOT_ENOUGH_EVIDENCE
            a witness                            |                      | NOT_ENOUGH_EVIDENCE
            a colleague, reportedly              |                      | SUPPORTED
            a colleague, who took it back        |                      | SUPPORTED
            a colleague                          | the keeper           | NOT_ENOUGH_EVIDENCE
                                                 | the keeper           | SUPPORTED
            """)
    void only_who_can_know_makes_two_examiners_one_and_no_denial_unties_them(
            String told, String denied, Verdict verdict) {
        Event writing = Event.called("the writing").build();
        Source note = Source.document("the note").signedIn(writing).build();
        Source one = Source.witness("one who tells it").build();
        Source other = Source.witness("another who tells it").build();
        List<Claim> record =
                new ArrayList<>(List.of(told(one, Deed.of(writing, HER)), told(other, Deed.of(writing, HER))));
        if (told != null) {
            for (Source examiner : List.of(one, other)) {
                var said = Claim.that(examiner.name() + " examined it")
                        .source(examiner)
                        .examined(note)
                        .saidBy(teller(told, note))
                        .citingNobody();
                if (told.endsWith("reportedly")) {
                    said.hedged(Hedge.REPORTEDLY);
                } else if (told.endsWith("took it back")) {
                    said.withdrawn("1931-05-02");
                }
                record.add(said.build());
            }
        }
        if (denied != null) {
            record.add(told(teller(denied, note), new Examination(one, note).negated()));
        }
        Claim hypothesis =
                Claim.that("she wrote it").states(Deed.of(writing, HER)).build();

        assertThat(Evaluator.standard().evaluate(dossier(record)).of(hypothesis).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void who_saw_it_does_not_have_it_from_what_he_also_examined() {
        Event writing = Event.called("the writing").build();
        Source note = Source.document("the note").signedIn(writing).build();
        Claim seen =
                told(Source.witness("a clerk").observed(writing).examined(note).build(), Deed.of(writing, HER));
        Claim alsoSeen =
                told(Source.witness("a guest").observed(writing).examined(note).build(), Deed.of(writing, HER));
        Claim hypothesis =
                Claim.that("she wrote it").states(Deed.of(writing, HER)).build();

        assertThat(Evaluator.standard().evaluate(dossier(seen)).of(hypothesis).confidence())
                .contains(Confidence.MODERATE);
        assertThat(Evaluator.standard()
                        .evaluate(dossier(seen, alsoSeen))
                        .of(hypothesis)
                        .confidence())
                .contains(Confidence.HIGH);
    }

    private static Source teller(String words, Source note) {
        if (words.equals("a blog")) {
            return Source.commentary(words).build();
        }
        return words.equals("a witness")
                ? Source.witness(words).build()
                : Source.analysis(words).examined(note).build();
    }

    @Test
    void what_went_together_is_overstated_as_a_cause() {
        Source study = Source.analysis("the study").build();
        Claim together = Claim.that("they go together")
                .event(EMBASSY)
                .wentWith(WAR)
                .saidBy(study)
                .citingNobody()
                .build();
        Claim headline = Claim.that("one brings the other")
                .cause(EMBASSY)
                .decided(WAR)
                .saidBy(Source.report("a headline").build())
                .citing(study)
                .build();

        assertThat(Evaluator.standard()
                        .evaluate(dossier(together, headline))
                        .of(headline)
                        .findings("OVERSTATED"))
                .hasSize(1);
    }
}
