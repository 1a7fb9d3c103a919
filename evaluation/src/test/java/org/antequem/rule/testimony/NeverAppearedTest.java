package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.testimony.Accused.LIVIA;
import static org.antequem.rule.testimony.Accused.judgement;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.Examinable;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.record.Policy;
import org.junit.jupiter.api.Test;

/** What came through a source that there never was. */
class NeverAppearedTest {

    private final Source supplement = Source.document("the supplement").build();
    private final Source journal =
            Source.document("the journal").bundling(supplement).build();
    private final Source paper = Source.document("the paper").build();
    private final Source bibliographer =
            Source.witness("a bibliographer").examined(journal).build();
    private final Claim cited = retold(paper, Occurred.of(WAR), supplement);

    private Claim never(Source teller) {
        return told(teller, new Appearance(supplement).negated());
    }

    @Test
    void what_came_through_a_source_that_never_appeared_is_void() {
        assertThat(judged(cited, never(bibliographer)).findings("NEVER_APPEARED"))
                .map(finding -> finding.bearing())
                .containsExactly(Bearing.VOIDS);
        assertThat(fires("NEVER_APPEARED", told(paper, Occurred.of(WAR)), never(bibliographer)))
                .isFalse();
    }

    @Test
    void takes_somebody_who_looked_where_it_would_be() {
        assertThat(fires("NEVER_APPEARED", cited, never(LIVIA))).isFalse();
        assertThat(fires("NEVER_APPEARED", cited, told(bibliographer, new Appearance(supplement))))
                .isFalse();
        assertThat(fires("NEVER_APPEARED", cited, told(bibliographer, new Appearance(journal).negated())))
                .isFalse();
    }

    @Test
    void what_was_examined_is_what_it_would_be_in() {
        Source run = Source.document("the run").bundling(journal).build();
        Source other = Source.document("another run")
                .bundling(Source.document("another journal").build())
                .build();
        Source pile = Source.document("some papers").build();

        assertThat(fires("NEVER_APPEARED", cited, never(examiner(Source.analysis("who read the run"), run))))
                .isTrue();
        assertThat(fires("NEVER_APPEARED", cited, never(examiner(Source.analysis("who read another"), other))))
                .isFalse();
        assertThat(fires("NEVER_APPEARED", cited, never(examiner(Source.analysis("who read some papers"), pile))))
                .isFalse();
        assertThat(fires("NEVER_APPEARED", cited, never(examiner(Source.analysis("who looked at a war"), WAR))))
                .isFalse();
        assertThat(fires("NEVER_APPEARED", cited, never(examiner(Source.analysis("who questioned her"), LIVIA))))
                .isFalse();
    }

    private static Source examiner(SourceBuilder source, Examinable examined) {
        return source.examined(examined).build();
    }

    @Test
    void a_hedged_word_is_not_enough() {
        Claim hedged = Claim.that("it seems that it never appeared")
                .not(it -> it.source(supplement).appeared())
                .saidBy(bibliographer)
                .citingNobody()
                .hedged(Hedge.APPARENTLY)
                .build();

        assertThat(fires("NEVER_APPEARED", cited, hedged)).isFalse();
    }

    @Test
    void is_presumed_and_can_be_switched_off() {
        Evaluator other = Evaluator.standard().under(Policy.STANDARD.without(TestimonyRules.WOULD_HAVE_LEFT_A_TRACE));

        assertThat(judgement(cited, other, cited, never(bibliographer)).findings("NEVER_APPEARED"))
                .isEmpty();
    }
}
