package org.antequem.evaluation;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.after;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.finding.Look;
import org.antequem.finding.Look.Outcome;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Office;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.rule.Inquiry;
import org.antequem.rule.NoteRule;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.rule.temporal.TemporalRules;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;

/** Of each rule a judgement tells whether it found something, found nothing, or could not look. */
class LooksTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Claim DECIDED =
            hypothesis(new Cause(event("the visit", "5"), Role.DECIDED, WAR, /* alone= */ false));

    @Test
    void a_rule_that_found_something_has_fired() {
        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR));
        Claim early = told(LIVIA, dated(MUSTER, "1"));

        assertThat(look(TemporalRules.ALREADY_DECIDED, DECIDED, stage, early))
                .returns(Outcome.FIRED, Look::outcome)
                .returns(Bearing.REFUTES, Look::bearing);
    }

    @Test
    void a_rule_that_finds_nothing_where_there_are_dates_is_silent() {
        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR));
        Claim late = told(LIVIA, dated(MUSTER, "9"));

        assertThat(look(TemporalRules.ALREADY_DECIDED, DECIDED, stage, late).outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void a_rule_that_asks_for_dates_that_nobody_gives_could_not_look() {
        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR));

        Look look = look(TemporalRules.ALREADY_DECIDED, DECIDED, stage);

        assertThat(look.outcome()).isEqualTo(Outcome.COULD_NOT_LOOK);
        assertThat(look.lacks()).containsExactly(Lack.ofDate(Moment.startOf(MUSTER)));
    }

    @Test
    void of_several_stages_one_with_a_date_is_enough_to_look() {
        Claim undated = told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR));
        Claim stage = told(LIVIA, stageOf(EMBASSY, Stage.EXECUTION, WAR));
        Claim late = told(LIVIA, dated(EMBASSY, "9"));

        Look look = look(TemporalRules.ALREADY_DECIDED, DECIDED, undated, stage, late);

        assertThat(look.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(look.lacks()).containsExactly(Lack.ofDate(Moment.startOf(MUSTER)));
    }

    /**
     * The timeline leaves out both orders, so that it does not say when the muster was; they are recorded all the same.
     */
    @Test
    void a_date_that_others_contradict_is_recorded() {
        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR));
        Claim dated = told(LIVIA, dated(EMBASSY, "9"));
        Claim after = told(LIVIA, after(MUSTER, EMBASSY));
        Claim before = told(eyewitness("Drusus"), before(MUSTER, EMBASSY));

        assertThat(look(TemporalRules.ALREADY_DECIDED, DECIDED, stage, dated, after, before))
                .returns(Outcome.SILENT, Look::outcome)
                .returns(ImmutableSet.of(), Look::lacks);
        assertThat(look(TemporalRules.ALREADY_DECIDED, DECIDED, stage, after, before)
                        .lacks())
                .containsExactly(Lack.ofDate(Moment.startOf(MUSTER)));
    }

    @Test
    void a_rule_about_another_kind_of_claim_is_silent() {
        assertThat(look(TemporalRules.ALREADY_DECIDED, hypothesis(dated(WAR, "5")))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void where_nobody_else_speaks_of_it_testimony_could_not_look() {
        Claim claim = told(LIVIA, dated(WAR, "5"));
        Claim other = told(eyewitness("Drusus"), dated(WAR, "5..7"));

        assertThat(look(ProvenanceRules.TESTIMONY, claim, claim))
                .returns(Outcome.COULD_NOT_LOOK, Look::outcome)
                .returns(Bearing.REFUTES, Look::bearing);
        assertThat(look(ProvenanceRules.TESTIMONY, claim, claim, other).outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void a_report_of_which_no_date_is_recorded_could_be_late() {
        Source spoken = Source.witness("Livia").observed(WAR).build();
        Source dated =
                Source.witness("Livia").observed(WAR).spoken("1970-01-02").build();
        Claim undatedReport = told(spoken, dated(WAR, "5"));
        Claim prompt = told(dated, dated(WAR, "5"));

        Look look = look(ProvenanceRules.LATE_FIRST_REPORT, undatedReport, undatedReport);

        assertThat(look.outcome()).isEqualTo(Outcome.COULD_NOT_LOOK);
        assertThat(look.lacks()).containsExactly(Lack.ofDate(Moment.startOf(spoken.telling())));
        assertThat(look(ProvenanceRules.LATE_FIRST_REPORT, prompt, prompt).outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void a_quotation_without_a_text_cannot_be_compared() {
        Source speech = Source.document("the speech").build();
        Source text = Source.document("the speech").text("We will march.").build();

        assertThat(look(ProvenanceRules.QUOTE_NOT_FOUND, quoting(speech), quoting(speech)))
                .returns(Outcome.COULD_NOT_LOOK, Look::outcome)
                .extracting(look -> look.lacks().asList().get(0))
                .isEqualTo(Lack.of("text", speech));
        assertThat(look(ProvenanceRules.QUOTE_NOT_FOUND, quoting(text), quoting(text))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
        assertThat(look(ProvenanceRules.QUOTE_NOT_FOUND, told(LIVIA, dated(WAR, "5")), told(LIVIA, dated(WAR, "5")))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }

    private static Claim quoting(Source source) {
        return Claim.that("They will march")
                .states(dated(WAR, "5"))
                .saidBy(LIVIA)
                .citing(source)
                .quoting("We will march", "in the first line")
                .build();
    }

    @Test
    void a_rule_of_ones_own_says_what_it_needs() {
        NoteRule rule = new NoteRule("TEXT", "It is noted where Livia has a text.") {
            @Override
            public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
                return inquiry.needing(LIVIA.text(), Lack.of("text", LIVIA))
                        .map(text -> ImmutableList.of(Fact.naming("has a text", LIVIA)))
                        .orElse(ImmutableList.of());
            }
        };
        Evaluation evaluation = Evaluator.of(rule).evaluate(dossier());

        assertThat(evaluation.of(DECIDED).looks())
                .containsExactly(new Look(
                        "TEXT", Bearing.NOTES, Outcome.COULD_NOT_LOOK, ImmutableSet.of(Lack.of("text", LIVIA))));
    }

    @Test
    void the_explanation_says_what_is_lacking_for_which_rules() {
        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR));

        assertThat(judgement(DECIDED, stage).explain())
                .contains(
                        "ALREADY_DECIDED could not be applied, because no date of the start of \"the\n      muster\" is recorded.\n");
    }

    /** Nobody made the event that is the telling of a source. */
    @Test
    void of_the_telling_of_a_source_it_says_that_it_is_not_recorded_when_that_was() {
        Source livia = Source.witness("Livia").build();
        Source gazette = Source.report("the gazette").build();

        assertThat(NotDated.words(Lack.ofDate(Moment.startOf(livia.telling())), dossier(told(livia, dated(WAR, "5")))))
                .isEqualTo("it is not recorded when \"Livia\" said this");
        assertThat(NotDated.words(
                        Lack.ofDate(Moment.startOf(gazette.telling())), dossier(told(gazette, dated(WAR, "5")))))
                .isEqualTo("it is not recorded when \"the gazette\" was written or published");
        assertThat(NotDated.words(
                        Lack.ofDate(Moment.endOf(gazette.comingToLight())), dossier(told(gazette, dated(WAR, "5")))))
                .isEqualTo("it is not recorded when \"the gazette\" came to light");
        assertThat(NotDated.words(Lack.ofDate(Moment.startOf(MUSTER)), dossier(told(livia, dated(WAR, "5")))))
                .isEqualTo("no date of the start of \"the muster\" is recorded");
    }

    @Test
    void of_actors_and_interests_it_says_who_did_what() {
        Office office = new Office("consul", Dating.UNKNOWN);
        Actor livia = Actor.person("Livia").inOffice(office).build();
        Actor rome = Actor.state("Rome").build();
        Interest peace = Interest.of(rome)
                .in(Matter.of("the war"))
                .seeking("peace")
                .inOrderTo("last")
                .build();
        Dossier record = Dossier.titled("the war")
                .claims(Claim.that("It was she").event(WAR).wasBy(livia).build())
                .interests(peace)
                .build();

        assertThat(List.of(
                                Moment.startOf(livia.birth()),
                                Moment.startOf(livia.death()),
                                Moment.startOf(livia.term(office)),
                                Moment.endOf(livia.term(office)),
                                Moment.startOf(rome.birth()),
                                Moment.startOf(rome.death()),
                                Moment.startOf(peace.holding()),
                                Moment.endOf(peace.holding()))
                        .stream()
                        .map(moment -> NotDated.words(Lack.ofDate(moment), record)))
                .containsExactly(
                        "it is not recorded when \"Livia\" was born",
                        "it is not recorded when \"Livia\" died",
                        "it is not recorded when \"Livia\" became \"consul\"",
                        "it is not recorded when \"Livia\" ceased to be \"consul\"",
                        "it is not recorded when \"Rome\" was founded",
                        "it is not recorded when \"Rome\" ended",
                        "it is not recorded since when \"Rome\" sought \"peace\"",
                        "it is not recorded until when \"Rome\" sought \"peace\"");
    }

    @Test
    void every_rule_of_every_claim_has_a_look_and_those_that_found_something_have_fired() {
        int fired = 0;
        int couldNotLook = 0;
        for (long seed = 1; seed <= 60; seed++) {
            RandomDossier random = RandomDossier.of(seed);
            Evaluation evaluation = Evaluator.standard().evaluate(random.dossier());
            for (Judgement judgement : evaluation.judgements()) {
                List<Look> looks = judgement.looks();
                assertThat(looks).hasSameSizeAs(evaluation.rules());
                for (Look look : looks) {
                    boolean found = judgement.findings().stream()
                            .anyMatch(finding ->
                                    finding.code().equals(look.code()) && finding.bearing() == look.bearing());
                    assertThat(look.outcome() == Outcome.FIRED)
                            .as("%s of %s, seed %s", look, judgement, seed)
                            .isEqualTo(found);
                    if (look.outcome() == Outcome.COULD_NOT_LOOK) {
                        assertThat(look.lacks()).isNotEmpty();
                        couldNotLook++;
                    }
                    fired += found ? 1 : 0;
                }
            }
        }
        assertThat(fired).isGreaterThan(200);
        assertThat(couldNotLook).isGreaterThan(200);
    }

    private static Look look(String code, Claim claim, Claim... onRecord) {
        return judgement(claim, onRecord).looks().stream()
                .filter(look -> look.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judgement(Claim claim, Claim... onRecord) {
        return Evaluator.standard().evaluate(dossier(onRecord)).of(claim);
    }
}
