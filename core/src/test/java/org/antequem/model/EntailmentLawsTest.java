package org.antequem.model;

import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.PARTHIA;
import static org.antequem.model.SmallRecord.PASSES;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.VOTE;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;

class EntailmentLawsTest {

    private static final long SEED = 1924;
    private static final EntailmentLaws LAWS = EntailmentLaws.over("the small record", SmallRecord.PROPOSITIONS);

    @Test
    void the_small_record_has_propositions_of_every_kind_and_no_two_with_the_same_words() {
        Set<Class<?>> kinds = new HashSet<>();
        SmallRecord.PROPOSITIONS.forEach(proposition -> kinds.add(proposition.getClass()));

        assertThat(kinds).isEqualTo(SmallRecord.kinds());
        assertThat(SmallRecord.PROPOSITIONS).map(Proposition::toString).doesNotHaveDuplicates();
    }

    @Test
    void everything_entails_itself() {
        LAWS.everythingEntailsItself().hold();
    }

    @Test
    void nothing_excludes_itself() {
        LAWS.nothingExcludesItself().hold();
    }

    @Test
    void exclusion_is_symmetric() {
        LAWS.exclusionIsSymmetric().hold();
    }

    @Test
    void what_is_entailed_by_what_is_entailed_is_entailed() {
        LAWS.whatIsEntailedByWhatIsEntailedIsEntailed().hold();
    }

    @Test
    void what_is_excluded_by_what_is_entailed_is_excluded() {
        LAWS.whatIsExcludedByWhatIsEntailedIsExcluded().hold();
    }

    @Test
    void nothing_is_both_entailed_and_excluded() {
        LAWS.nothingIsBothEntailedAndExcluded().hold();
    }

    @Test
    void one_entails_another_as_the_negation_of_the_other_entails_its_own() {
        LAWS.entailmentIsTheSameBetweenNegationsTurnedRound().hold();
    }

    @Test
    void to_exclude_is_to_entail_the_negation() {
        LAWS.exclusionIsEntailmentOfTheNegation().hold();
    }

    @Test
    void all_laws_hold_over_random_propositions() {
        for (long seed = SEED; seed < SEED + 15; seed++) {
            EntailmentLaws.over("seed " + seed, random(new Random(seed)))
                    .everythingEntailsItself()
                    .nothingExcludesItself()
                    .exclusionIsSymmetric()
                    .whatIsEntailedByWhatIsEntailedIsEntailed()
                    .whatIsExcludedByWhatIsEntailedIsExcluded()
                    .nothingIsBothEntailedAndExcluded()
                    .entailmentIsTheSameBetweenNegationsTurnedRound()
                    .exclusionIsEntailmentOfTheNegation()
                    .hold();
        }
    }

    private static List<Proposition> random(Random random) {
        Set<Proposition> all = new LinkedHashSet<>();
        while (all.size() < 60) {
            Proposition proposition = switch (random.nextInt(6)) {
                case 0 -> new Occurred(VISIT, dating(random), new Count(random.nextInt(3), 3));
                case 1 -> aligned(random);
                case 2 -> lasted(random);
                default -> order(random);
            };
            all.add(random.nextInt(5) == 0 ? new Saying(ENVOY, proposition) : proposition);
        }
        List<Proposition> both = new ArrayList<>(all);
        all.forEach(proposition -> both.add(proposition.negated()));
        return both;
    }

    private static Proposition aligned(Random random) {
        Alignment[] kinds = Alignment.values();
        return SmallRecord.aligned(
                random.nextBoolean() ? ROME : PARTHIA,
                Actor.group("the senate").build(),
                random.nextBoolean() ? ARMENIA : PASSES,
                dating(random),
                kinds[random.nextInt(4)],
                kinds[random.nextInt(4)]);
    }

    /** One or two relations that some history fits, in seconds or on the calendar. */
    private static Order order(Random random) {
        while (true) {
            try {
                EndpointRelation[] relations = new EndpointRelation[1 + random.nextInt(2)];
                for (int i = 0; i < relations.length; i++) {
                    relations[i] = new EndpointRelation(
                            any(random, Endpoint.values()),
                            any(random, Direction.values()),
                            any(random, Endpoint.values()),
                            span(random));
                }
                Event other = random.nextInt(3) == 0 ? VOTE : WAR;
                return random.nextBoolean() ? Order.of(VISIT, other, relations) : Order.of(other, VISIT, relations);
            } catch (IllegalArgumentException noHistoryFits) {
                assertThat(noHistoryFits).hasMessageStartingWith("no history fits");
            }
        }
    }

    private static Lasted lasted(Random random) {
        Span span = span(random);
        if (span.isOpen() && span.least() <= 1) {
            span = Span.SOME;
        }
        return new Lasted(random.nextBoolean() ? VISIT : WAR, span.isLimit() ? Span.atMost(span) : span);
    }

    private static Span span(Random random) {
        long least = random.nextInt(3);
        ChronoUnit unit = any(random, ChronoUnit.SECONDS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS);
        if (random.nextInt(5) == 0) {
            return Span.limit(new Span(unit, least, least));
        }
        return new Span(unit, least, random.nextBoolean() ? Bounds.DISTANT_FUTURE : least + random.nextInt(3));
    }

    /** Within twelve seconds, sometimes without an end. */
    private static Dating dating(Random random) {
        Bounds start = bounds(random, 0);
        Bounds end = bounds(random, start.earliest());
        return switch (random.nextInt(5)) {
            case 0 -> new Dating(start + " on", start, Bounds.UNKNOWN, true);
            case 1 -> new Dating(start + " to no known end", start, Bounds.UNKNOWN, false);
            default -> new Dating(start + " to " + end, start, end, false);
        };
    }

    private static Bounds bounds(Random random, long first) {
        long earliest = first + random.nextInt(4);
        return new Bounds(earliest, earliest + random.nextInt(3));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
