package org.antequem.timeline;

import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Certainty;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarrel nearby spoils no proof that needs months to be counted from where their anchor is forced to lie. */
class MonthsAmongConflictsTest {

    private static final Event A = Event.called("the oath").build();
    private static final Event B = Event.called("the siege").build();
    private static final Event C = Event.called("the truce").build();
    private static final Event X = Event.called("the quarrel").build();

    private static final Statement OATH = dated(C, Dating.startingWithin("2000-01-26/2000-02-26"));
    private static final Statement MONTHS = order(C, BEFORE, A, Span.months(1, 3));
    private static final Statement DAYS = order(A, AFTER, B, Span.days(23, 27));
    private static final Statement ONE = order(C, BEFORE, X, Span.SOME);
    private static final Statement OTHER = order(X, BEFORE, C, Span.SOME);

    @Test
    void a_proof_over_months_survives_a_quarrel_of_others() {
        Timeline quiet = Timeline.of(List.of(OATH, MONTHS, DAYS));
        Timeline loud = Timeline.of(List.of(OATH, MONTHS, DAYS, ONE, OTHER));

        assertThat(quiet.before(startOf(C), startOf(B)).orElseThrow().statements())
                .containsExactlyInAnyOrder(OATH, MONTHS, DAYS);
        assertThat(loud.certainty(startOf(C), startOf(B))).isEqualTo(Certainty.CERTAIN);
        assertThat(loud.before(startOf(C), startOf(B)).orElseThrow().statements())
                .containsExactlyInAnyOrder(OATH, MONTHS, DAYS);
        assertThat(loud.order(startOf(C), startOf(B)).proof()).isPresent();
    }

    @Test
    void a_proof_from_one_of_two_contradicting_datings_is_found() {
        Statement one = dated(A, Dating.of("2011-12-27/2012-01-23"));
        Statement other = dated(A, Dating.of("2011-10/2011-11-15"));
        Statement months = order(A, BEFORE, B, Span.months(1, 2));

        Proof alone =
                Timeline.of(List.of(one, months)).before(endOf(A), startOf(B)).orElseThrow();
        Proof among = Timeline.of(List.of(one, other, months))
                .before(endOf(A), startOf(B))
                .orElseThrow();

        assertThat(among.statements()).isEqualTo(alone.statements()).containsExactlyInAnyOrder(one, months);
        assertThat(among.margin()).isEqualTo(alone.margin());
    }

    @Test
    void days_are_counted_on_beside_a_quarrel_over_another_date() {
        Statement day = dated(B, Dating.startingWithin("2015-10-08"));
        Statement days = order(A, BEFORE, B, Span.days(2));
        Timeline timeline = Timeline.of(
                List.of(day, days, dated(X, Dating.startingWithin("1900")), dated(X, Dating.startingWithin("1910"))));

        assertThat(timeline.conflicts()).hasSize(1);
        assertThat(timeline.bounds(startOf(A)))
                .isEqualTo(Dating.startingWithin("2015-10-06").start());
    }

    /** Of two who say the same, one is enough, whichever counts. */
    @Test
    void a_proof_over_months_rests_on_whoever_counts() {
        Statement more = order(C, BEFORE, A, Span.months(1, 4));
        Timeline all = Timeline.of(List.of(OATH, MONTHS, more, DAYS));

        for (Statement spared : List.of(MONTHS, more)) {
            assertThat(all.without(spared).apart(startOf(C), startOf(A), 20 * 86_400))
                    .hasValueSatisfying(
                            proof -> assertThat(proof.statements()).hasSize(1).doesNotContain(spared));
        }
    }

    /** What the record leaves open of an anchor, a part of it may tie down. */
    @Test
    void a_day_is_counted_from_where_a_part_of_the_record_puts_its_anchor() {
        Statement war = dated(A, Dating.of("1914-06-03"));
        Statement siege = dated(B, Dating.of("1914-06-07/.."));
        Statement over = new Stipulation(
                Order.of(A, B, new EndpointRelation(Endpoint.END, AFTER, Endpoint.END, Span.atLeast(Span.days(1)))));

        assertThat(Timeline.of(List.of(war, siege, over)).before(startOf(B), startOf(A)))
                .hasValueSatisfying(proof -> assertThat(proof.statements()).containsExactlyInAnyOrder(war, over));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatever_a_consistent_part_forces_over_days_or_months_is_proved_of_all(boolean inMonths) {
        int forced = 0;
        int contradictions = 0;
        for (int seed = 0; seed < Laws.worlds(50); seed++) {
            List<Statement> said = drawn(new Random(seed), inMonths);
            Timeline all = Timeline.of(said);
            contradictions += all.conflicts().isEmpty() ? 0 : 1;
            List<Timeline> parts = Sets.powerSet(ImmutableSet.copyOf(said)).stream()
                    .map(Timeline::of)
                    .filter(part -> part.conflicts().isEmpty())
                    .toList();
            for (Moment earlier : SmallNetworks.moments(List.of(A, B, C))) {
                for (Moment later : SmallNetworks.moments(List.of(A, B, C))) {
                    boolean isForced = !earlier.event().equals(later.event())
                            && parts.stream().anyMatch(part -> part.certainty(earlier, later) == Certainty.CERTAIN);
                    if (isForced) {
                        forced++;
                        assertThat(all.before(earlier, later))
                                .as("%s before %s in %s", earlier, later, said)
                                .isPresent();
                    }
                }
            }
        }
        assertThat(forced).isGreaterThan(Laws.worlds(50));
        assertThat(contradictions).isGreaterThan(Laws.worlds(50) / 2);
    }

    /** Six statements of three events, most of which cannot hold with most others. */
    private static List<Statement> drawn(Random random, boolean inMonths) {
        Set<Statement> said = new LinkedHashSet<>();
        while (said.size() < 6) {
            Event event = List.of(A, B, C).get(random.nextInt(3));
            Event other = event.equals(A) ? B : event.equals(B) ? C : A;
            int number = random.nextInt(1, 9);
            String format = inMonths ? "2015-0%d" : "1914-06-0%d";
            String date = format.formatted(number);
            Span few = inMonths ? Span.months(random.nextInt(1, 3)) : Span.days(random.nextInt(1, 4));
            Span by = List.of(Span.SOME, few, Span.atLeast(few)).get(random.nextInt(3));
            Direction side = random.nextBoolean() ? BEFORE : AFTER;
            said.add(
                    random.nextInt(5) < 2
                            ? dated(
                                    event,
                                    Dating.of(List.of(date, date + "/..", "../" + date)
                                            .get(random.nextInt(3))))
                            : new Stipulation(Order.of(
                                    event, other, new EndpointRelation(endpoint(random), side, endpoint(random), by))));
        }
        return List.copyOf(said);
    }

    private static Endpoint endpoint(Random random) {
        return random.nextBoolean() ? START : Endpoint.END;
    }

    /** Whatever is drawn: the statements of a proof can hold together, force it, and without any one do not. */
    @Test
    void proofs_over_months_are_consistent_and_minimal_whatever_else_is_said() {
        int proved = 0;
        List<Event> events = List.of(A, B, C, X);
        for (int seed = 0; seed < Laws.worlds(200); seed++) {
            Random random = new Random(seed);
            List<Statement> said = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int event = random.nextInt(4);
                Event other = events.get((event + 1 + random.nextInt(3)) % 4);
                String month = String.format("2015-%02d", 1 + random.nextInt(9));
                said.add(
                        switch (random.nextInt(3)) {
                            case 0 -> dated(events.get(event), Dating.startingWithin(month));
                            case 1 -> order(events.get(event), AFTER, other, Span.SOME);
                            default -> order(events.get(event), BEFORE, other, Span.months(1, 1 + random.nextInt(3)));
                        });
            }
            Timeline timeline = Timeline.of(said);
            if (timeline.conflicts().isEmpty()) {
                continue;
            }
            for (Event first : events) {
                for (Event second : events) {
                    Optional<Proof> proof =
                            first.equals(second) ? Optional.empty() : timeline.before(startOf(first), startOf(second));
                    if (proof.isPresent()) {
                        proved++;
                        ImmutableSet<Statement> statements = proof.get().statements();
                        Timeline alone = Timeline.of(statements);
                        assertThat(alone.conflicts()).as("seed %s", seed).isEmpty();
                        assertThat(alone.gap(startOf(first), startOf(second)).least())
                                .as("seed %s", seed)
                                .isEqualTo(proof.get().margin())
                                .isPositive();
                        for (Statement spared : statements) {
                            assertThat(alone.without(spared).certainty(startOf(first), startOf(second)))
                                    .as("seed %s", seed)
                                    .isNotEqualTo(Certainty.CERTAIN);
                        }
                    }
                }
            }
        }
        assertThat(proved).isGreaterThan(Laws.worlds(200));
    }

    private static Statement dated(Event event, Dating dating) {
        return new Stipulation(new Occurred(event, dating, Count.NOT_RECORDED));
    }

    private static Statement order(Event event, Direction side, Event anchor, Span by) {
        return new Stipulation(Order.of(event, anchor, new EndpointRelation(START, side, START, by)));
    }
}
