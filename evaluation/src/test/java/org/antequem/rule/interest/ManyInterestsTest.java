package org.antequem.rule.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Actor;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Of many interests of two actors, the pair that went on longest is found, and found soon. */
class ManyInterestsTest {

    private static final Actor NORTH = Actor.state("the north").build();
    private static final Actor SOUTH = Actor.state("the south").build();
    private static final Matter HARBOUR = Matter.of("the harbour");
    private static final Claim SHARED = Claim.that("They wanted the same")
            .interestsOf(NORTH, SOUTH)
            .were(Alignment.SHARED)
            .in(HARBOUR)
            .throughout("1960")
            .build();

    @Test
    void the_pair_with_the_widest_margin_is_shown() {
        Judgement judgement = judged(
                wanting(NORTH, "trade", "1950"),
                wanting(NORTH, "fish", "1920"),
                wanting(NORTH, "war", "1955"),
                wanting(SOUTH, "rent", "1958"),
                wanting(SOUTH, "peace", "1930"),
                wanting(SOUTH, "salt", "1940"));

        assertThat(statements(judgement))
                .containsExactly(
                        "\"the north\" sought \"the harbour\" in order to \"fish\" from 1920 on",
                        "\"the south\" sought \"the harbour\" in order to \"peace\" from 1930 on");
    }

    @Test
    void what_was_over_before_the_time_shows_nothing() {
        assertThat(judged(wanting(NORTH, "trade", "1920/1930"), wanting(SOUTH, "rent", "1920"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_was_over_before_the_other_began_shows_nothing() {
        assertThat(judged(wanting(NORTH, "trade", "1920/1960-03"), wanting(SOUTH, "rent", "1960-06"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void one_end_in_common_is_enough_to_share_the_means() {
        assertThat(judged(
                                wanting(NORTH, "trade", "1920"),
                                wanting(NORTH, "fish", "1920"),
                                wanting(SOUTH, "fish", "1920"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_thousand_are_compared_in_seconds() {
        List<Interest> interests = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            interests.add(wanting(i % 2 == 0 ? NORTH : SOUTH, "reach end " + i, String.valueOf(1800 + i % 150)));
        }

        Judgement judgement =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> judged(interests.toArray(Interest[]::new)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
    }

    private static Interest wanting(Actor actor, String end, String since) {
        return Interest.of(actor)
                .in(HARBOUR)
                .seeking("the harbour")
                .inOrderTo(end)
                .since(Dating.of(since.contains("/") ? since : since + "/.."))
                .build();
    }

    private static Judgement judged(Interest... interests) {
        Dossier dossier = Dossier.titled("the harbour")
                .claims(SHARED)
                .interests(interests)
                .build();
        return Evaluator.standard().evaluate(dossier).of(SHARED);
    }

    private static ImmutableList<String> statements(Judgement judgement) {
        Line line = judgement.lines(Bearing.REFUTES).get(0);
        return line.statements().stream()
                .map(statement -> statement.proposition().toString())
                .filter(words -> words.contains("sought"))
                .collect(ImmutableList.toImmutableList());
    }
}
