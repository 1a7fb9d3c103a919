package org.antequem.rule;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Conclusion;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.junit.jupiter.api.Test;

/** A goal that one of several statements reaches alone; a user's rule may ask for it within a goal of its own. */
class AnyOfTest {

    private static final Presumption SAME_WAR = new Presumption("SAME_WAR", "it is the same war");
    private static final Claim DRUSUS = told(eyewitness("Drusus"), Occurred.of(WAR));
    private static final Claim LIVIA = told(eyewitness("Livia"), Occurred.of(WAR));
    private static final Claim PRESUMING = Claim.that("an earlier name")
            .states(Occurred.of(WAR))
            .saidBy(eyewitness("Aulus"))
            .citingNobody()
            .presuming(SAME_WAR)
            .build();
    private static final Claim BESIDES = told(eyewitness("Drusus"), Occurred.of(EMBASSY));

    private final AnyOf goal = new AnyOf(ImmutableList.of(PRESUMING, LIVIA, DRUSUS), AnyOfTest::argument);
    private final Inquiry inquiry = new Hearing(
                    RecordView.of(dossier(PRESUMING, LIVIA, DRUSUS, BESIDES), Policy.STANDARD),
                    words -> (claim, asker) -> ImmutableList.of())
            .inquiry();

    @Test
    void is_reached_by_the_one_that_presumes_the_least_and_comes_first_by_content() {
        assertThat(goal.reachedFrom(inquiry)).contains(argument(DRUSUS));
        assertThat(goal.reachedFrom(inquiry.without(ImmutableSet.of(DRUSUS)))).contains(argument(LIVIA));
        assertThat(goal.reachedFrom(inquiry.only(ImmutableSet.of(PRESUMING)))).contains(argument(PRESUMING));
        assertThat(goal.reachedFrom(inquiry.only(ImmutableSet.of(BESIDES)))).isEmpty();
    }

    @Test
    void some_of_its_statements_may_be_left_out_and_more_be_presumed() {
        Optional<Argument> found = goal.where(statement -> !statement.equals(DRUSUS))
                .presuming(ImmutableSet.of(SAME_WAR))
                .ofTheOpposite()
                .reachedFrom(inquiry);

        assertThat(found).contains(argument(LIVIA).presuming(SAME_WAR).ofTheOpposite());
    }

    private static Argument argument(Statement statement) {
        return Argument.of(statement, new Conclusion.Entails(Occurred.of(WAR)));
    }
}
