package org.antequem.timeline;

import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.antequem.model.Count;
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
