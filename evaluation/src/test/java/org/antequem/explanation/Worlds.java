package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.antequem.time.Dating;

/** Dossiers that seeds make: small, and with every kind of thing in them of which explanations speak. */
public final class Worlds {

    static final Presumption READ_SO = new Presumption("READ_SO", "the words mean *this* war");

    private static final Event WAR = Event.called("the war | of #1914").build();
    private static final Event VISIT =
            Event.called("the <visit>\n of 2 kings").during("1914-06~").build();
    private static final Event PLAN = Event.called("the plan_of_war").build();
    private static final Event MUSTER = Event.called("the muster")
            .during("1914-03?")
            .asStage(Stage.PREPARATION, WAR)
            .build();
    private static final List<Event> EVENTS = ImmutableList.of(WAR, VISIT, PLAN, MUSTER);

    private final Random random;
    private final List<Source> sources = new ArrayList<>();

    private Worlds(long seed) {
        this.random = new Random(seed);
    }

    public static Dossier of(long seed) {
        Worlds world = new Worlds(seed);
        for (int i = 0; i < 5; i++) {
            world.sources.add(world.source(i));
        }
        return Dossier.titled("Seed " + seed)
                .claims(world.claims())
                .sources(world.sources.toArray(Source[]::new))
                .events(EVENTS.toArray(Event[]::new))
                .build();
    }

    private Source source(int i) {
        return switch (random.nextInt(4)) {
            case 0 -> Source.report("*report* " + i).build();
            case 1 -> Source.unnamed("clerk_" + i).spoken("1914-12-0" + (i + 1)).build();
            default ->
                Source.document("document " + i)
                        .published("19" + (14 + random.nextInt(4)))
                        .observed(WAR, VISIT, PLAN, MUSTER)
                        .build();
        };
    }

    private List<Claim> claims() {
        Set<Claim> claims = new LinkedHashSet<>();
        for (int i = 0; i < 9; i++) {
            Proposition said = proposition();
            ClaimBuilder claim = Claim.that(i + ". " + said).states(said).saidBy(any(sources));
            switch (random.nextInt(6)) {
                case 0 -> claim.citing(any(sources));
                case 1 -> claim.citing(sources.get(0), sources.get(1));
                case 2 -> claim.hedged(Hedge.REPORTEDLY);
                case 3 -> claim.citingNobody().presuming(READ_SO);
                default -> claim.citingNobody();
            }
            switch (random.nextInt(9)) {
                case 0 -> claim.withdrawn(Dating.UNKNOWN);
                case 1 -> claim.doubted("1924");
                default -> {}
            }
            claims.add(claim.build());
        }
        Proposition hypothesis = proposition();
        claims.add(Claim.that("a hypothesis: " + hypothesis).states(hypothesis).build());
        return ImmutableList.copyOf(claims);
    }

    private Proposition proposition() {
        Event event = any(EVENTS);
        return switch (random.nextInt(7)) {
            case 0 -> Occurred.of(event);
            case 1 -> Occurred.of(event).negated();
            case 2 -> new StageOf(PLAN, Stage.PLANNING, WAR);
            case 3, 4 -> new Cause(VISIT, any(List.of(Role.values())), WAR, random.nextBoolean());
            default ->
                new Occurred(
                        event,
                        Dating.of("1914-0" + random.nextInt(1, 10) + any(List.of("?", "-02T22:30"))),
                        Count.NOT_RECORDED);
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
