package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.record.Approximations;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verdict owes to how approximate words on record are read, where it does not rest on these words itself. */
class RoughWordsOfOthersTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");

    /** He does not say "about the third", not even where that might mean any day: it is her word. */
    @Test
    void who_adds_approximate_words_overstates_whatever_they_mean() {
        Proposition about = dated(WAR, Dating.of("1914-07-03~"));
        Claim asked = hypothesis(about);
        Claim happened = told(DRUSUS, Occurred.of(WAR));
        Claim retold = retold(LIVIA, about, DRUSUS);

        assertThat(judged(asked, dossier(asked, happened, retold)).explain()).contains("(OVERSTATED)");
        assertStands(asked, Verdict.NOT_ENOUGH_EVIDENCE, Approximations.CIRCA, happened, retold);
        assertStands(asked, Verdict.NOT_ENOUGH_EVIDENCE, Approximations.CIRCA_TENFOLD, happened, retold);
    }

    /** "Not in early 1914", of the third of July: a retelling needs what the claim would need without it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            he says    | denied
            1914-07-03 | true
            1914-05-20 | false
            """)
    void who_puts_the_words_of_another_in_approximate_ones_presumes_what_they_mean(String says, boolean isDenied) {
        Proposition early = dated(WAR, Dating.early("1914"));
        Proposition put = isDenied ? early.negated() : early;
        Claim asked = hypothesis(put);
        Claim exact = told(DRUSUS, dated(WAR, Dating.of(says)));
        Claim retelling = retold(Source.report("the echo").build(), put, DRUSUS);

        for (Dossier dossier : ImmutableList.of(dossier(asked, exact), dossier(asked, exact, retelling))) {
            Judgement judgement = judged(asked, dossier);
            assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(judgement.presuming()).containsExactly(Approximations.EARLY_MID_LATE);
            assertThat(judgement.without(Approximations.EARLY_MID_LATE).verdict())
                    .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_retells_in_the_very_words_presumes_nothing_of_them(boolean isDenied) {
        Proposition early = dated(WAR, Dating.early("1914"));
        Proposition said = isDenied ? early.negated() : early;
        Claim asked = hypothesis(said);
        Judgement judgement = judged(
                asked,
                dossier(
                        asked,
                        told(DRUSUS, said),
                        retold(Source.report("the echo").build(), said, DRUSUS)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.presuming()).isEmpty();
    }

    /** At the usual width she contradicts what the dossier stipulates, at ten times that she does not. */
    @Test
    void what_contradicts_the_record_as_usually_read_may_still_be_evidence_as_read_widely() {
        Event siege = Event.called("the siege").during("../1914-06-25").build();
        Event truce = Event.called("the truce").during("1914-06-01").build();
        Source livia = Source.document("Livia").observed(siege).build();
        Claim asked = hypothesis(new Cause(siege, Role.DECIDED, truce, false));
        Claim told = told(livia, dated(siege, Dating.of("1914-07-01~")));
        Judgement judgement = judged(asked, dossier(asked, told));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.presuming()).isEqualTo(ImmutableSet.of(Approximations.CIRCA_TENFOLD));
    }

    /** At ten times the usual width of "about July", who says "summer" says what she denies that he says. */
    @Test
    void a_denial_of_what_somebody_says_is_void_only_by_words_that_say_as_much_however_they_are_read() {
        Source examiner = Source.document("Livia").examined(DRUSUS).build();
        Claim summer = told(DRUSUS, dated(WAR, Dating.of("1914-22")));
        Claim denial = told(examiner, new Not(new Saying(DRUSUS, dated(WAR, Dating.of("1914-07~")))));
        Claim asked = hypothesis(new Saying(DRUSUS, dated(WAR, Dating.of("1914-07-01"))));

        assertStands(asked, Verdict.REFUTED, Approximations.CIRCA, summer, denial);
    }

    /** "About the first" says less than "early July", unless it says nothing at all. */
    @Test
    void who_says_something_else_does_not_say_as_much_where_nothing_is_presumed_of_it() {
        Claim early = told(LIVIA, dated(WAR, Dating.early("1914-07")));

        assertStands(
                hypothesis(dated(WAR, Dating.of("1914-07-01~"))),
                Verdict.NOT_ENOUGH_EVIDENCE,
                Approximations.CIRCA_TENFOLD,
                early);
    }

    @Test
    void a_denial_of_a_date_does_not_depend_on_how_numbers_are_read() {
        Claim denial = told(LIVIA, dated(WAR, Dating.early("1914")).negated());

        assertStands(
                hypothesis(dated(WAR, Dating.of("1914-03-03"))), Verdict.REFUTED, Approximations.ABOUT_SO_MANY, denial);
    }

    /** Whoever was there and speaks later than another draws nothing from him, if that is when she spoke. */
    @Test
    void that_they_decide_who_spoke_first_is_named() {
        Source marcus = Source.witness("Marcus").spoken("1914-07-09").build();
        Source livia =
                Source.document("Livia").observed(WAR).spoken("1914-07-23~").build();
        Proposition happened = Occurred.of(WAR);
        Claim asked = hypothesis(happened);
        Claim reportedly = Claim.that("reportedly there was a war")
                .states(happened)
                .saidBy(livia)
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
        Judgement judgement = judged(asked, dossier(asked, unattributed(marcus, happened), reportedly));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.without(Approximations.CIRCA_TENFOLD).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.explain()).contains("It assumes CIRCA_TENFOLD");
    }

    /** With the presumption and without. */
    private static void assertStands(Claim asked, Verdict verdict, Presumption presumption, Claim... record) {
        Dossier dossier = Dossier.titled("annals")
                .inZone("Z")
                .claims(asked)
                .claims(record)
                .build();
        Judgement judgement = judged(asked, dossier);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.without(presumption).verdict())
                .as("without %s", presumption.name())
                .isEqualTo(verdict);
    }

    private static Judgement judged(Claim claim, Dossier dossier) {
        return Evaluator.standard().evaluate(dossier).of(claim);
    }

    private static Proposition dated(Event event, Dating when) {
        return new Occurred(event, when, Count.NOT_RECORDED);
    }
}
