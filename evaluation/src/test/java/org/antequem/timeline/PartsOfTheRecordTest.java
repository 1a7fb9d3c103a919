package org.antequem.timeline;

import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What some statements force by themselves they force in any record that they are a part of, however it quarrels. */
final class PartsOfTheRecordTest {

    private static final int RECORDS = Laws.worlds(400);
    private static final long DAY = 86_400;

    /**
     * Events, and statements on them in days, weeks, months, years and seconds, that contradict each other at times.
     */
    private static final class Account {

        final List<Event> events = new ArrayList<>();
        final List<Statement> statements = new ArrayList<>();
        private final Random random;

        Account(long seed, int size, int mostStatements) {
            random = new Random(seed);
            for (int event = 0; event < size; event++) {
                events.add(Event.called("E" + event).build());
            }
            int said = 2 + random.nextInt(mostStatements - 1);
            while (statements.size() < said) {
                add();
            }
        }

        Moment moment() {
            return new Moment(events.get(random.nextInt(events.size())), endpoint());
        }

        private void add() {
            Event one = events.get(random.nextInt(events.size()));
            Event other = events.get(random.nextInt(events.size()));
            switch (random.nextInt(5)) {
                case 0 -> statements.add(dated(one, days(), Bounds.UNKNOWN));
                case 1 -> statements.add(dated(one, Bounds.UNKNOWN, days()));
                case 2 -> {
                    if (!one.equals(other)) {
                        statements.add(new Stipulation(new StageOf(one, Stage.PLANNING, other)));
                    }
                }
                default -> {
                    if (!one.equals(other)) {
                        statements.add(order(
                                one,
                                endpoint(),
                                random.nextBoolean() ? Direction.BEFORE : Direction.AFTER,
                                other,
                                endpoint(),
                                span()));
                    }
                }
            }
        }

        private Endpoint endpoint() {
            return random.nextBoolean() ? Endpoint.START : Endpoint.END;
        }

        private Bounds days() {
            long first = LocalDate.of(2011, 7, 1).toEpochDay() + random.nextInt(400);
            return new Bounds(first * DAY, (first + 1 + random.nextInt(40)) * DAY - 1);
        }

        private Span span() {
            ChronoUnit[] units = {
                ChronoUnit.SECONDS,
                ChronoUnit.DAYS,
                ChronoUnit.WEEKS,
                ChronoUnit.MONTHS,
                ChronoUnit.MONTHS,
                ChronoUnit.YEARS
            };
            ChronoUnit unit = units[random.nextInt(units.length)];
            long least = random.nextInt(unit == ChronoUnit.DAYS ? 60 : 4);
            int more = random.nextInt(3);
            return new Span(unit, least, more == 2 ? Bounds.DISTANT_FUTURE : least + more);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "Pacific/Apia"})
    void force_there_what_they_force_alone(String zone) {
        Conventions conventions = Conventions.STANDARD.inZone(zone);
        int forced = 0;
        int quarrels = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            Account account = new Account(seed, 4, 7);
            Timeline record = Timeline.of(account.statements, conventions);
            quarrels += record.conflicts().isEmpty() ? 0 : 1;
            for (int part = 0; part < 1 << account.statements.size(); part++) {
                Set<Statement> some = part(account.statements, part);
                Timeline alone = Timeline.of(some, conventions);
                for (int question = 0; question < 4 && alone.conflicts().isEmpty(); question++) {
                    Moment earlier = account.moment();
                    Moment later = account.moment();
                    long least = alone.gap(earlier, later).least();
                    if (!earlier.equals(later) && least != Bounds.DISTANT_PAST) {
                        String words = "seed %s, part %s: %s %s".formatted(seed, part, earlier, later);
                        Timeline there = record.counting(some::contains);

                        assertThat(record.ask(earlier, later).isRefused(least))
                                .as(words)
                                .isFalse();
                        assertThat(there.apart(earlier, later, least))
                                .as(words)
                                .hasValueSatisfying(proof -> assertThat(some).containsAll(proof.statements()));
                        assertThat(there.apart(earlier, later, least + 1))
                                .as(words)
                                .isEmpty();
                        forced++;
                    }
                }
            }
        }
        assertThat(forced).isGreaterThan(10 * RECORDS);
        assertThat(quarrels).isBetween(RECORDS / 5, 9 * RECORDS / 10);
    }

    /** Where more quarrels with itself than is quick to search as a whole, parts are searched alone. */
    @Test
    void force_there_what_they_force_alone_in_a_large_quarrel() {
        int forced = 0;
        for (int seed = 0; seed < Laws.worlds(100); seed++) {
            Account account = new Account(seed, 120, 10);
            while (account.statements.size() < 400) {
                account.add();
            }
            Timeline record = Timeline.of(account.statements);
            Set<Statement> some = new HashSet<>(account.statements.subList(seed, seed + 60));
            Timeline alone = Timeline.of(some);
            for (int question = 0; question < 40; question++) {
                Moment earlier = account.moment();
                Moment later = account.moment();
                long least = alone.gap(earlier, later).least();
                Optional<Proof> proof = alone.apart(earlier, later, least);
                if (proof.isPresent() && !earlier.equals(later) && least != Bounds.DISTANT_PAST) {
                    String words = "seed %s: %s %s".formatted(seed, earlier, later);

                    assertThat(record.ask(earlier, later).isRefused(least))
                            .as(words)
                            .isFalse();
                    assertThat(record.counting(proof.get().statements()::contains)
                                    .apart(earlier, later, least))
                            .as(words)
                            .isPresent();
                    forced++;
                }
            }
        }
        assertThat(forced).isGreaterThan(Laws.worlds(100));
    }

    private static Set<Statement> part(List<Statement> statements, int chosen) {
        Set<Statement> part = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                part.add(statements.get(i));
            }
        }
        return part;
    }
}
