package org.antequem.rule.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spokesmen of one state who tell two stories, each of which serves it, are one voice all the same. */
class ShiftingStoriesTest {

    private static final Actor STATE = Actor.state("Ruritania").build();
    private static final Actor COURT = Actor.group("its court").actingFor(STATE).build();
    private static final Event SHOOTING = Event.called("the shooting").by(STATE).build();
    private static final Claim FIRST_STORY = told("the ministry", "1941");
    private static final Claim SECOND_STORY = told("the embassy", "1942");
    private static final Claim EARLIER =
            Claim.that("It was in 1940").event(SHOOTING).happened("1940").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            the first | the second | who wants it | together
            -         | -          | state        | NOT_ENOUGH_EVIDENCE
            serves    | serves     | state        | NOT_ENOUGH_EVIDENCE
            serves    | both       | state        | NOT_ENOUGH_EVIDENCE
            both      | both       | state        | NOT_ENOUGH_EVIDENCE
            serves    | harms      | state        | REFUTED
            harms     | -          | state        | REFUTED
            serves    | serves     | court        | NOT_ENOUGH_EVIDENCE
            harms     | harms      | court        | NOT_ENOUGH_EVIDENCE
            """)
    void each_of_which_serves_it_are_one_voice_though_each_excludes_the_other(
            String first, String second, String holder, Verdict verdict) {
        InterestBuilder interest = Interest.of(holder.equals("state") ? STATE : COURT)
                .in(Matter.of("its name"))
                .seeking("honour")
                .inOrderTo("last");
        add(interest, first, FIRST_STORY);
        add(interest, second, SECOND_STORY);
        Dossier dossier = Dossier.titled("The shooting")
                .claims(List.of(FIRST_STORY, SECOND_STORY))
                .interests(List.of(interest.build()))
                .build();

        assertThat(Evaluator.standard().evaluate(dossier).of(EARLIER).verdict()).isEqualTo(verdict);
    }

    private static void add(InterestBuilder interest, String how, Claim story) {
        if (how.equals("serves") || how.equals("both")) {
            interest.servedByBelief(story);
        }
        if (how.equals("harms") || how.equals("both")) {
            interest.harmedByBelief(story);
        }
    }

    private static Claim told(String spokesman, String year) {
        return Claim.that("It was in " + year)
                .event(SHOOTING)
                .happened(year)
                .saidBy(Source.official(spokesman).speakingFor(STATE).build())
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();
    }
}
