package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** A stage link on an event says what the event is, and not that it was. */
class StipulatedStagesTest {

    private static final Event CAMPAIGN = event("the campaign", "?");
    private static final Event WINTER = event("the work of the winter", "2/5");
    private static final Event TRUCE = event("the truce", "8");

    /** A stage of the campaign in any case, and of what was over before the truce. */
    private static final Event PLANS = Event.called("the plans")
            .asStage(Stage.PLANNING, CAMPAIGN)
            .asStage(Stage.PREPARATION, WINTER)
            .build();

    private static final Source LIVIA =
            Source.document("Livia").observed(CAMPAIGN, WINTER, TRUCE, PLANS).build();

    private static final Claim THERE_WERE_PLANS = told(LIVIA, Occurred.of(PLANS));
    private static final Claim NO_PLANS = told(LIVIA, Occurred.of(PLANS).negated());

    @Test
    void a_link_does_not_say_that_the_stage_happened() {
        Proposition happened = Occurred.of(PLANS);

        assertThat(verdict(happened)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(happened, THERE_WERE_PLANS)).isEqualTo(SUPPORTED);
    }

    @Test
    void who_says_that_the_stage_never_happened_does_not_contradict_the_link() {
        assertThat(verdict(Occurred.of(PLANS), NO_PLANS)).isEqualTo(REFUTED);
        assertThat(verdict(Occurred.of(PLANS).negated(), NO_PLANS)).isEqualTo(SUPPORTED);
    }

    @Test
    void an_order_that_the_link_forces_needs_somebody_who_says_that_the_stage_happened() {
        Proposition order = before(PLANS, TRUCE);

        assertThat(verdict(order)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(order, NO_PLANS)).isEqualTo(REFUTED);
        assertThat(verdict(order, THERE_WERE_PLANS)).isEqualTo(SUPPORTED);
        assertThat(verdict(before(TRUCE, PLANS))).isEqualTo(REFUTED);
    }

    @Test
    void a_denial_of_that_order_is_contested_only_where_somebody_says_so() {
        Claim denial = told(LIVIA, before(PLANS, TRUCE).negated());
        Claim others = told(
                Source.document("Drusus")
                        .observed(CAMPAIGN, WINTER, TRUCE, PLANS)
                        .build(),
                Occurred.of(PLANS));

        assertThat(judged(before(PLANS, TRUCE).negated(), denial).findings("CONTESTED"))
                .isEmpty();
        assertThat(verdict(before(PLANS, TRUCE).negated(), denial)).isEqualTo(SUPPORTED);
        assertThat(verdict(before(PLANS, TRUCE).negated(), denial, others)).isNotEqualTo(SUPPORTED);
    }

    @Test
    void what_came_after_a_stage_did_not_decide_the_whole() {
        Proposition decided = new Cause(TRUCE, Role.DECIDED, CAMPAIGN, false);
        Proposition begun = new Cause(TRUCE, Role.ORIGINATED, CAMPAIGN, false);

        for (Proposition cause : List.of(decided, begun)) {
            assertThat(verdict(cause, told(LIVIA, dated(PLANS, "3")))).isEqualTo(REFUTED);
        }
    }

    @Test
    void what_was_over_by_then_if_it_was_at_all_was_not_shaped() {
        Proposition shaped = new Cause(TRUCE, Role.SHAPED, CAMPAIGN, false);

        assertThat(verdict(shaped)).isEqualTo(REFUTED);
        assertThat(judged(shaped).decision().presuming())
                .extracting(presumption -> presumption.name())
                .containsExactly("RECORDED_STAGES_ARE_ALL");
    }

    private static Verdict verdict(Proposition tested, Claim... others) {
        return judged(tested, others).verdict();
    }

    private static Judgement judged(Proposition tested, Claim... others) {
        List<Claim> all = new ArrayList<>(List.of(others));
        Claim claim = hypothesis(tested);
        all.add(claim);
        Dossier dossier = Dossier.titled("the campaign")
                .claims(all)
                .events(PLANS, CAMPAIGN, WINTER, TRUCE)
                .build();
        return Evaluator.standard().evaluate(dossier).of(claim);
    }
}
