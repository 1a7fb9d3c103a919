package org.antequem.law;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.time.AllenRelation;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/**
 * Random records for brute force: few claims, about few events that are dated to the day, by sources of whom most saw
 * everything. They contradict and retell each other more than people do.
 */
public final class RandomWorlds {

    private static final Presumption SAME_WAR = new Presumption("SAME_WAR", "they speak of the same war");

    private static final ImmutableList<Long> ONCE_BROKEN = ImmutableList.of(2L, 12L, 26L, 35L, 774L, 1_031L);

    private static final int KINDS_ONCE = 14;
    private static final int KINDS = 18;

    private final Random random;
    private final long seed;
    private final int most;

    /** Of how many kinds of proposition the claims are; see {@link #proposition}. */
    private final int kinds;

    private final List<Event> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private RandomWorlds(long seed, int most, int kinds) {
        this.random = new Random(seed);
        this.seed = seed;
        this.most = most;
        this.kinds = kinds;
    }

    /**
     * Those that broke a law once; then one for each seed, see {@link Asked#seeds}.
     *
     * @param most the maximum number of claims and of stipulated dates together
     */
    public static Stream<World> some(long number, int most) {
        return Stream.concat(
                ONCE_BROKEN.stream().map(seed -> new RandomWorlds(seed, most, KINDS_ONCE).world()),
                Asked.seeds(number).mapToObj(seed -> new RandomWorlds(seed, most, KINDS).world()));
    }

    private World world() {
        int dated = 0;
        for (String name :
                List.of("the march", "the war", "the siege", "the truce").subList(0, random.nextInt(2, 5))) {
            EventBuilder event = Event.called(name);
            if (dated < most / 3 && random.nextInt(3) == 0) {
                event.during(dating());
                dated++;
            }
            events.add(event.build());
        }
        Event[] all = events.toArray(Event[]::new);
        sources.add(Source.document("Livia").observed(all).build());
        sources.add(Source.document("Drusus").observed(all).build());
        sources.add(
                random.nextBoolean()
                        ? Source.document("Julia").observed(all).build()
                        : Source.witness("Julia").observed(all).build());
        sources.add(Source.report("the gazette").build());
        if (random.nextBoolean()) {
            sources.add(Source.unnamed("two dockers")
                    .described("dockers")
                    .butNot("soldiers")
                    .observed(all)
                    .build());
            sources.add(Source.unnamed("some soldiers")
                    .described("soldiers")
                    .butNot("dockers")
                    .build());
        }
        int number = random.nextInt(2, most - dated + 1);
        while (claims.size() < number) {
            tell();
        }
        List<Claim> hypotheses = new ArrayList<>();
        while (hypotheses.size() < 4) {
            Proposition said = random.nextInt(3) == 0 ? any(claims).proposition() : proposition();
            Proposition asked = random.nextInt(4) == 0 ? said.negated() : said;
            hypotheses.add(Claim.that("hypothesis " + hypotheses.size() + ": " + asked)
                    .states(asked)
                    .build());
        }
        return new World(
                "RandomWorlds %s of at most %s, of %s kinds".formatted(seed, most, kinds),
                ImmutableList.copyOf(claims),
                ImmutableList.copyOf(hypotheses),
                this::dossier);
    }

    private Dossier dossier(List<Claim> some) {
        return Dossier.titled("Seed " + seed)
                .claims(some)
                .sources(sources.toArray(Source[]::new))
                .events(events.toArray(Event[]::new))
                .build();
    }

    private void tell() {
        Proposition said = proposition();
        Source teller = any(sources);
        Claim other = claims.isEmpty() || random.nextInt(5) > 2 ? null : any(claims);
        if (other != null) {
            said = random.nextInt(3) == 0 ? other.proposition().negated() : other.proposition();
        }
        ClaimBuilder claim =
                Claim.that((claims.size() + 1) + ". " + said).states(said).saidBy(teller);
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1, 2 ->
                claim.citing(other == null ? any(sources) : other.saidBy().orElseThrow());
            default -> claim.citingNobody();
        }
        if (random.nextInt(4) == 0) {
            claim.hedged(Hedge.REPORTEDLY);
        }
        if (random.nextInt(7) == 0) {
            claim.presuming(SAME_WAR);
        }
        claims.add(claim.build());
    }

    private Proposition proposition() {
        Event event = any(events);
        List<Event> others = new ArrayList<>(events);
        others.remove(event);
        Event other = any(others);
        return switch (random.nextInt(kinds)) {
            case 0 -> Occurred.of(event);
            case 1 -> Occurred.of(event).negated();
            case 2 -> stage();
            case 3 -> new Cause(event, any(List.of(Role.values())), other, random.nextInt(4) == 0);
            case 4 -> dated(event).negated();
            case 5 -> order(event, other).negated();
            case 6, 7, 8 -> order(event, other);
            case 14 -> lasted(event);
            case 15 -> lasted(event).negated();
            case 16 -> limited(event, other);
            case 17 -> Order.of(event, any(List.of(AllenRelation.values())), other);
            default -> dated(event);
        };
    }

    private Proposition lasted(Event event) {
        int days = random.nextInt(1, 4);
        return new Lasted(
                event, random.nextBoolean() ? Span.atLeast(Span.days(days + 1)) : Span.atMost(Span.days(days)));
    }

    private Proposition limited(Event event, Event other) {
        return Order.of(
                event,
                other,
                new EndpointRelation(
                        endpoint(),
                        random.nextBoolean() ? Direction.BEFORE : Direction.AFTER,
                        endpoint(),
                        Span.limit(Span.days(random.nextInt(3)))));
    }

    /** Of an event before it, so that none is a stage of itself. */
    private Proposition stage() {
        int whole = random.nextInt(events.size() - 1);
        return new StageOf(
                events.get(random.nextInt(whole + 1, events.size())),
                any(List.of(Stage.PLANNING, Stage.DECISION)),
                events.get(whole));
    }

    private Proposition dated(Event event) {
        return new Occurred(event, dating(), Count.NOT_RECORDED);
    }

    private Dating dating() {
        int day = random.nextInt(1, 8);
        return switch (random.nextInt(kinds == KINDS_ONCE ? 4 : 6)) {
            case 0 -> Dating.of("1914-06-0%d/..".formatted(day));
            case 1 -> Dating.of("../1914-06-0%d".formatted(day));
            case 2 -> Dating.of("1914-06-0%d/1914-06-0%d".formatted(day, day + random.nextInt(1, 3)));
            case 5 ->
                random.nextBoolean()
                        ? Dating.before("1914-06-0%d".formatted(day))
                        : Dating.after("1914-06-0%d".formatted(day));
            default -> Dating.of("1914-06-0%d".formatted(day));
        };
    }

    private Proposition order(Event event, Event other) {
        Span by = switch (random.nextInt(5)) {
            case 0 -> Span.atLeast(Span.days(random.nextInt(1, 4)));
            case 1 -> new Span(ChronoUnit.SECONDS, 86_400L * random.nextInt(1, 3), 86_400L * 3);
            case 2 -> Span.ANY;
            default -> Span.SOME;
        };
        return Order.of(
                event,
                other,
                new EndpointRelation(
                        endpoint(), random.nextBoolean() ? Direction.BEFORE : Direction.AFTER, endpoint(), by));
    }

    private Endpoint endpoint() {
        return random.nextInt(3) == 0 ? Endpoint.END : Endpoint.START;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
