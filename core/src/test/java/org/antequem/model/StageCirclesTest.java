package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every way to link three events, told and stipulated, beside what a closure of all links says. */
class StageCirclesTest {

    private static final List<Event> EVENTS = events(3);

    @Test
    void are_those_that_a_closure_of_all_links_leads_back_to() {
        for (int told = 0; told < 1 << 9; told++) {
            for (int stipulated = 0; stipulated < 1 << 3; stipulated++) {
                boolean[][] links = new boolean[3][3];
                ImmutableListMultimap.Builder<Event, Event> wholes = ImmutableListMultimap.builder();
                int upward = 0;
                for (int part = 0; part < 3; part++) {
                    for (int whole = part + 1; whole < 3; whole++) {
                        if ((stipulated >> upward++ & 1) == 1) {
                            links[part][whole] = true;
                            wholes.put(EVENTS.get(part), EVENTS.get(whole));
                        }
                    }
                }
                List<StageOf> toldLinks = new ArrayList<>();
                Set<Event> expected = new LinkedHashSet<>();
                for (int link = 0; link < 9; link++) {
                    if ((told >> link & 1) == 1 && link / 3 != link % 3) {
                        links[link / 3][link % 3] = true;
                        toldLinks.add(new StageOf(EVENTS.get(link / 3), Stage.PLANNING, EVENTS.get(link % 3)));
                    }
                }
                boolean[][] closure = closed(links);
                toldLinks.forEach(link -> {
                    int part = EVENTS.indexOf(link.event());
                    if (closure[part][part]) {
                        expected.add(link.event());
                    }
                });

                assertThat(StageCircles.of(toldLinks, wholes.build()))
                        .as("told %s, stipulated %s", toldLinks, wholes.build())
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    @Test
    void cost_no_more_than_the_links_where_one_teller_tells_a_long_chain() {
        List<Event> chain = events(20_000);
        List<StageOf> links = IntStream.range(1, chain.size())
                .mapToObj(i -> new StageOf(chain.get(i - 1), Stage.PLANNING, chain.get(i)))
                .toList();

        ImmutableSet<Event> circling = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> StageCircles.of(links, ImmutableListMultimap.of()));

        assertThat(circling).isEmpty();
    }

    @Test
    void cost_many_tellers_nothing_for_what_is_stipulated_of_others() {
        Event whole = Event.called("the whole").build();
        Claim[] claims = IntStream.range(0, 20_000)
                .mapToObj(i -> Claim.that("It was a part, says " + i)
                        .event(Event.called("part " + i)
                                .asStage(Stage.EXECUTION, whole)
                                .build())
                        .isStage(Stage.PLANNING, whole)
                        .saidBy(Source.report("report " + i).build())
                        .build())
                .toArray(Claim[]::new);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatCode(() -> Dossier.titled("many").claims(claims).build())
                        .doesNotThrowAnyException());
    }

    private static boolean[][] closed(boolean[][] links) {
        for (int via = 0; via < 3; via++) {
            for (int from = 0; from < 3; from++) {
                for (int to = 0; to < 3; to++) {
                    links[from][to] |= links[from][via] && links[via][to];
                }
            }
        }
        return links;
    }

    private static List<Event> events(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Event.called("event " + i).build())
                .toList();
    }
}
