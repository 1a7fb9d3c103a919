package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** "Alone" excludes other causes, and neither a part nor a whole of the same one. */
class AloneTest {

    private static final Event VISIT = Event.called("the visit").build();
    private static final Event WAR = Event.called("the war").build();
    private static final Event SPEECH = Event.called("the speech").build();
    private static final Event TOAST = Event.called("the toast").build();
    private static final Event STIPULATED =
            Event.called("the speech").asStage(Stage.CONTACTS, VISIT).build();

    @Test
    void a_stipulated_stage_of_a_cause_is_no_other_cause() {
        assertThat(answer(alone(VISIT), said(decided(STIPULATED)))).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(answer(alone(STIPULATED), said(decided(VISIT)))).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(answer(decided(STIPULATED), said(alone(VISIT)))).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_stage_of_a_stage_is_no_other_cause() {
        Event toast =
                Event.called("the toast").asStage(Stage.CONTACTS, STIPULATED).build();

        assertThat(answer(alone(VISIT), said(decided(toast)))).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(answer(alone(VISIT), said(decided(TOAST)), said(stage(TOAST, SPEECH)), said(stage(SPEECH, VISIT))))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_stage_that_somebody_tells_of_is_no_other_cause() {
        assertThat(answer(alone(VISIT), said(decided(SPEECH)), said(stage(SPEECH, VISIT))))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(answer(alone(SPEECH), said(decided(VISIT)), said(stage(SPEECH, VISIT))))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(answer(alone(VISIT), said(alone(SPEECH)), said(stage(SPEECH, VISIT))))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void another_cause_is_excluded() {
        assertThat(answer(alone(VISIT), said(decided(SPEECH)))).isEqualTo(REFUTED);
        assertThat(answer(alone(VISIT), said(decided(SPEECH)), said(stage(TOAST, VISIT))))
                .isEqualTo(REFUTED);
    }

    /** Of two stages of one whole neither is a part of the other. */
    @Test
    void a_stage_excludes_its_sister() {
        Event toast = Event.called("the toast").asStage(Stage.CONTACTS, VISIT).build();

        assertThat(answer(alone(STIPULATED), said(decided(toast)))).isEqualTo(REFUTED);
    }

    @Test
    void a_rumour_of_a_stage_changes_nothing() {
        assertThat(answer(
                        alone(VISIT),
                        said(decided(SPEECH)),
                        said(stage(SPEECH, VISIT), claim -> claim.hedged(Hedge.REPORTEDLY))))
                .isEqualTo(REFUTED);
        assertThat(answer(
                        alone(VISIT),
                        said(decided(SPEECH)),
                        said(stage(SPEECH, VISIT), claim -> claim.withdrawn("2001"))))
                .isEqualTo(REFUTED);
        assertThat(answer(
                        alone(VISIT),
                        said(decided(SPEECH)),
                        said(stage(SPEECH, VISIT), claim -> claim.doubted("2001"))))
                .isEqualTo(REFUTED);
    }

    @Test
    void a_part_and_its_whole_do_not_contest_each_other() {
        Claim whole = said(alone(VISIT));
        Claim part = said(decided(SPEECH));

        assertThat(evaluated(whole, part).of(whole).findings(ProvenanceRules.CONTESTED))
                .isNotEmpty();
        assertThat(evaluated(whole, part, said(stage(SPEECH, VISIT))).of(whole).findings(ProvenanceRules.CONTESTED))
                .isEmpty();
    }

    @Test
    void a_verdict_hangs_on_who_tells_of_the_stage() {
        Claim link = said(stage(SPEECH, VISIT));

        Judgement judgement = evaluated(said(decided(SPEECH)), link).of(hypothesis(alone(VISIT)));

        assertThat(judgement.hangsOn().linchpins()).contains(link.saidBy().orElseThrow());
    }

    private static Verdict answer(Proposition tested, Claim... claims) {
        return evaluated(claims).of(hypothesis(tested)).verdict();
    }

    private static Evaluation evaluated(Claim... claims) {
        return Evaluator.standard()
                .evaluate(Dossier.titled("the visit").claims(claims).build());
    }

    private static Claim hypothesis(Proposition said) {
        return Claim.that("hypothesis: " + said).states(said).build();
    }

    private static Claim said(Proposition said) {
        return said(said, claim -> claim);
    }

    /** Each by somebody else, who was there. */
    private static Claim said(Proposition said, UnaryOperator<ClaimBuilder> how) {
        Source teller = Source.witness("who says that " + said)
                .observed(said.events().toArray(Event[]::new))
                .build();
        return how.apply(Claim.that(said.toString()).states(said).saidBy(teller).citingNobody())
                .build();
    }

    private static Proposition decided(Event cause) {
        return new Cause(cause, Role.DECIDED, WAR, false);
    }

    private static Proposition alone(Event cause) {
        return new Cause(cause, Role.DECIDED, WAR, true);
    }

    private static Proposition stage(Event event, Event whole) {
        return new StageOf(event, Stage.CONTACTS, whole);
    }
}
