package org.antequem.evaluation;

import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Motive;
import org.antequem.model.Presumption;
import org.antequem.model.Role;
import org.antequem.model.Stage;
import org.antequem.record.Approximations;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Some rules presume what holds as long as nothing on record says otherwise. A rough date says otherwise, whatever is
 * presumed of it: nobody can make a case by not reading it.
 */
class RoughEndsTest {

    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor PARTHIA = Actor.state("Parthia").build();
    private static final Matter ARMENIA = Matter.of("Armenia");
    private static final Event MARCH =
            Event.called("the march").during("1862-09-01").by(ROME).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            Rome sought it       | shared           | verdict
            1862-03              | 1862-06-03/..    | NOT_ENOUGH_EVIDENCE
            1862-03~             | 1862-06-03/..    | NOT_ENOUGH_EVIDENCE
            1862-02-11~          | 1862-06-03/..    | NOT_ENOUGH_EVIDENCE
            1861/1862-03~        | 1862-06-03/..    | NOT_ENOUGH_EVIDENCE
            1861/1862-03~        | 1862-06/1862-07  | NOT_ENOUGH_EVIDENCE
            1861~/..             | 1862-06-03/..    | REFUTED
            1862-03~/            | 1862-06-03/..    | REFUTED
            """)
    void an_interest_that_ended_at_a_rough_date_does_not_last(String sought, String shared, Verdict verdict) {
        Dossier dossier = Dossier.titled("the courts")
                .interests(sought(ROME, "tribute", sought).build())
                .interests(sought(PARTHIA, "glory", "1862-04-05/").build())
                .build();
        Claim claim =
                hypothesis(new Aligned(ROME, PARTHIA, ARMENIA, ImmutableSet.of(Alignment.SHARED), Dating.of(shared)));

        assertIs(verdict, claim, dossier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            Rome sought it     | verdict
            1861/1862-03       | NOT_ENOUGH_EVIDENCE
            1861/1862-03~      | NOT_ENOUGH_EVIDENCE
            1861/1862-05-10~   | NOT_ENOUGH_EVIDENCE
            1861/              | SUPPORTED
            1861/1862-10       | SUPPORTED
            """)
    void a_motive_that_ended_at_a_rough_date_may_have_ended_before(String sought, Verdict verdict) {
        Dossier dossier = Dossier.titled("the courts")
                .interests(sought(ROME, "tribute", sought).servedBy(MARCH).build())
                .build();

        assertIs(verdict, hypothesis(new Motive(ROME, MARCH)), dossier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            the war          | verdict
            1862/1863-02     | NOT_ENOUGH_EVIDENCE
            1862/1863-02~    | NOT_ENOUGH_EVIDENCE
            1862/1862-12-24~ | NOT_ENOUGH_EVIDENCE
            1862/            | REFUTED
            """)
    void a_whole_that_went_on_to_a_rough_date_had_more_to_it_than_its_stages(String war, Verdict verdict) {
        Event whole = Event.called("the war").during(war).build();
        Event raid = Event.called("the raid")
                .during("1862-05")
                .asStage(Stage.EXECUTION, whole)
                .build();
        Dossier dossier = Dossier.titled("the war").events(whole, raid).build();

        assertIs(verdict, hypothesis(new Cause(MARCH, Role.SHAPED, whole, false)), dossier);
    }

    private static InterestBuilder sought(Actor actor, String end, String since) {
        return Interest.of(actor)
                .in(ARMENIA)
                .seeking("the passes")
                .inOrderTo("have " + end)
                .since(Dating.of(since));
    }

    /** However words are read. */
    private static void assertIs(Verdict verdict, Claim claim, Dossier dossier) {
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);

        assertThat(evaluation.of(claim).verdict()).isEqualTo(verdict);
        for (Presumption off : Approximations.ALL) {
            assertThat(evaluation.of(claim).without(off).verdict())
                    .as("without %s", off.name())
                    .isEqualTo(verdict);
        }
    }
}
