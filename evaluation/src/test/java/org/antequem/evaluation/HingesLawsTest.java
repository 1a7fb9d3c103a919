package org.antequem.evaluation;

import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.lineage.Independence.TOLD_NOBODY_BEFORE;
import static org.antequem.lineage.Independence.WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES;
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.rule.temporal.TemporalRules.RECORDED_STAGES_ARE_ALL;
import static org.antequem.rule.testimony.TestimonyRules.DENIAL_SERVES_THE_ACCUSED;
import static org.antequem.rule.testimony.TestimonyRules.WOULD_HAVE_LEFT_A_TRACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Alignment;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.record.Approximations;
import org.antequem.time.Dating;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Loss;
import org.antequem.verdict.Hinges.PresumptionLoss;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What verdicts on generated dossiers depend on, beside every set of sources lost and every presumption switched off.
 */
class HingesLawsTest {

    private static final int WORLDS = Laws.worlds(100);
    private static final int SOURCES = 5;
    private static final Evaluator STANDARD = Evaluator.standard();

    private static final Event VISIT =
            Event.called("the visit").during("1914-06").build();
    private static final Event WAR = Event.called("the war").build();
    private static final Event PLAN = Event.called("the plan").build();
    private static final Event MUSTER = Event.called("the muster").build();
    private static final ImmutableList<Event> EVENTS = ImmutableList.of(VISIT, WAR, PLAN, MUSTER);

    private static final ImmutableList<Presumption> PRESUMPTIONS = ImmutableList.of(
            new Presumption("SAME_WAR", "it is the same war"), new Presumption("SAME_PLAN", "it is the same plan"));

    static ImmutableList<Long> seeds() {
        return ImmutableList.copyOf(new Random(1888).longs(WORLDS).iterator());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_losses_are_the_smallest_of_all_sets_of_sources_that_change_the_verdict(long seed) {
        checkLosses(dossier(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_they_are_where_interests_are_at_stake(long seed) {
        checkLosses(Rivalry.dossier(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_they_are_where_it_is_disputed_when_something_was_told(long seed) {
        checkLosses(Archive.dossier(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_margin_of_what_interests_show_is_the_least_shift_that_changes_the_verdict(long seed) {
        Random random = new Random(seed);
        List<Integer> starts = new ArrayList<>();
        List<Boolean> hedged = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            starts.add(random.nextInt(1, 20));
            hedged.add(random.nextInt(3) > 0);
        }
        for (Alignment kind : List.of(Alignment.SHARED, Alignment.PARALLEL)) {
            Claim claim = Rivalry.throughout(kind);
            Judgement judgement =
                    STANDARD.evaluate(Rivalry.seeking(starts, hedged)).of(claim);
            OptionalLong least = OptionalLong.empty();
            for (int shift = 41; shift > 0; shift--) {
                int by = shift;
                List<Integer> later = starts.stream().map(start -> start + by).toList();
                if (STANDARD.evaluate(Rivalry.seeking(later, hedged)).of(claim).verdict() != judgement.verdict()) {
                    least = OptionalLong.of(shift);
                }
            }

            assertThat(judgement.hangsOn().margin())
                    .as("roads since %s, hedged %s: %s", starts, hedged, judgement.verdict())
                    .isEqualTo(least);
        }
    }

    private static void checkLosses(Dossier dossier, long seed) {
        Evaluation evaluation = STANDARD.evaluate(dossier);
        Map<Set<Source>, Evaluation> without = new LinkedHashMap<>();
        for (int size = 1; size <= SOURCES; size++) {
            for (Set<Source> lost : Sets.combinations(dossier.sources(), size)) {
                without.put(ImmutableSet.copyOf(lost), STANDARD.evaluate(dossier.without(lost.toArray(Source[]::new))));
            }
        }

        for (Claim claim : dossier.claims()) {
            Hinges hinges = evaluation.of(claim).hangsOn();
            Map<Set<Source>, Decision> least = new LinkedHashMap<>();
            without.forEach((lost, left) -> {
                Judgement judgement = left.of(claim);
                if (judgement.verdict() != evaluation.of(claim).verdict()
                        && least.keySet().stream().noneMatch(lost::containsAll)
                        && (hinges.isComplete() || lost.size() <= hinges.upTo())) {
                    least.put(lost, judgement.decision());
                }
            });
            Map<Set<Source>, Decision> found = new LinkedHashMap<>();
            for (Loss loss : hinges.losses()) {
                found.put(loss.of(), loss.left());
                assertThat(loss.of()).containsExactlyElementsOf(Sets.intersection(dossier.sources(), loss.of()));
            }

            assertThat(hinges.upTo()).isEqualTo(3);
            assertThat(found).as("%s of seed %s", claim, seed).isEqualTo(least);
            assertThat(hinges.losses()).extracting(loss -> loss.of().size()).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_presumptions_are_those_without_which_verdict_or_confidence_change(long seed) {
        checkPresumptions(dossier(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_are_presumptions_where_interests_are_at_stake(long seed) {
        checkPresumptions(Rivalry.dossier(seed), seed);
    }

    private static void checkPresumptions(Dossier dossier, long seed) {
        Evaluation evaluation = STANDARD.evaluate(dossier);
        Map<Presumption, Evaluation> without = new LinkedHashMap<>();
        for (Presumption presumption : all()) {
            without.put(presumption, STANDARD.without(presumption).evaluate(dossier));
        }

        for (Claim claim : dossier.claims()) {
            Decision decision = evaluation.of(claim).decision();
            Map<Presumption, Decision> expected = new LinkedHashMap<>();
            Set<Presumption> needed = new LinkedHashSet<>();
            without.forEach((presumption, other) -> {
                Decision left = other.of(claim).decision();
                if (left.verdict() != decision.verdict()) {
                    needed.add(presumption);
                }
                if (left.verdict() != decision.verdict() || !left.confidence().equals(decision.confidence())) {
                    expected.put(presumption, left);
                }
            });
            Map<Presumption, Decision> found = new LinkedHashMap<>();
            for (PresumptionLoss lack : evaluation.of(claim).hangsOn().presumptionLosses()) {
                found.put(lack.of(), lack.left());
            }

            assertThat(found).as("%s of seed %s", claim, seed).isEqualTo(expected);
            assertThat(evaluation.of(claim).hangsOn().needed()).isEqualTo(needed);
        }
    }

    private static ImmutableList<Presumption> all() {
        return ImmutableList.<Presumption>builder()
                .addAll(PRESUMPTIONS)
                .addAll(Approximations.ALL)
                .add(SIDES_SPEAK_SEPARATELY)
                .add(TOLD_NOBODY_BEFORE)
                .add(WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES)
                .add(DENIAL_SERVES_THE_ACCUSED)
                .add(WOULD_HAVE_LEFT_A_TRACE)
                .add(RECORDED_STAGES_ARE_ALL)
                .add(PREPARATION_FOLLOWS_DECISION)
                .add(INTERESTS_LAST)
                .build();
    }

    private static Dossier dossier(long seed) {
        Random random = new Random(seed);
        List<Source> sources = sources(random);
        return Dossier.titled("Seed " + seed)
                .claims(claims(random, sources))
                .sources(sources.toArray(Source[]::new))
                .events(EVENTS.toArray(Event[]::new))
                .build();
    }

    private static List<Source> sources(Random random) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            Event[] observed = {any(random, EVENTS), any(random, EVENTS)};
            sources.add(
                    switch (random.nextInt(6)) {
                        case 0 -> Source.report("report " + i).build();
                        case 1 ->
                            Source.unnamed("people " + i)
                                    .described(i % 2 == 0 ? "Roman" : "Greek")
                                    .butNot(i % 2 == 0 ? "Greek" : "Roman")
                                    .observed(observed)
                                    .build();
                        case 2 ->
                            Source.witness("witness " + i)
                                    .observed(observed)
                                    .spoken("1914-12")
                                    .build();
                        default ->
                            Source.document("document " + i).observed(observed).build();
                    });
        }
        return sources;
    }

    private static List<Claim> claims(Random random, List<Source> sources) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (int i = 0; i < 9; i++) {
            Proposition said = said(random);
            ClaimBuilder claim = Claim.that(i + ": " + said).states(said).saidBy(any(random, sources));
            switch (random.nextInt(6)) {
                case 0 -> claim.citing(any(random, sources));
                case 1 -> claim.citing(sources.get(0), sources.get(1));
                case 2 -> claim.hedged(Hedge.REPORTEDLY);
                case 3 -> claim.presuming(any(random, PRESUMPTIONS)).citingNobody();
                default -> claim.citingNobody();
            }
            claims.add(claim.build());
        }
        for (Proposition tested : List.of(
                new Cause(VISIT, any(random, List.of(Role.values())), WAR, false),
                new Cause(VISIT, Role.DECIDED, WAR, false),
                Occurred.of(any(random, EVENTS)),
                said(random))) {
            claims.add(Claim.that("hypothesis " + claims.size() + ": " + tested)
                    .states(tested)
                    .build());
        }
        return ImmutableList.copyOf(claims);
    }

    private static Proposition said(Random random) {
        Event event = any(random, EVENTS);
        return switch (random.nextInt(7)) {
            case 0 -> Occurred.of(event);
            case 1 -> Occurred.of(event).negated();
            case 2 -> new StageOf(any(random, List.of(PLAN, MUSTER)), any(random, List.of(Stage.values())), WAR);
            case 3 -> before(any(random, List.of(PLAN, MUSTER)), any(random, List.of(VISIT, WAR)));
            default ->
                new Occurred(
                        any(random, EVENTS.subList(1, 4)),
                        Dating.of("1914-%02d".formatted(random.nextInt(4, 8))),
                        Count.NOT_RECORDED);
        };
    }

    private static Proposition before(Event event, Event other) {
        return Claim.that("first").event(event).startedBefore(other).build().proposition();
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
