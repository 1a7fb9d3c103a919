package org.antequem.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.world.RandomDossier;

/**
 * Small records of which each is about one thing: what is said of sayings, who is whom, what is genuine, who gains by
 * belief, how much and when about, who has it from whom in what words. Records with something of everything have too
 * little of each for it to decide.
 */
public final class ThemedWorlds {

    /** What most claims of a record are about. */
    public enum Theme {
        SAYINGS,
        PERSONS,
        DOCUMENTS,
        INTERESTS,
        MEASURES,
        RETELLINGS
    }

    private static final int HYPOTHESES = 5;

    private final Random random;
    private final Theme theme;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private final ThemedPropositions propositions;

    private ThemedWorlds(long seed, Theme theme) {
        random = new Random(seed * Theme.values().length + theme.name().hashCode());
        this.theme = theme;
        this.propositions = new ThemedPropositions(random, actors, events, sources);
    }

    /** One of each theme for each seed, see {@link Asked#seeds}. */
    public static Stream<World> some(long number) {
        return Asked.seeds(number)
                .boxed()
                .flatMap(seed -> Stream.of(Theme.values()).map(theme -> of(seed, theme)));
    }

    /** So many of one theme. */
    public static Stream<World> of(Theme theme, long number) {
        return Asked.seeds(number).mapToObj(seed -> of(seed, theme));
    }

    static World of(long seed, Theme theme) {
        return new ThemedWorlds(seed, theme).world("ThemedWorlds %s %s".formatted(theme, seed));
    }

    private World world(String name) {
        actors.add(Actor.state("Ruritania").build());
        actors.add(Actor.person("the envoy").actingFor(actors.get(0)).build());
        actors.add(
                oneIn(2)
                        ? Actor.person("the king").died("1914-06-20").build()
                        : Actor.person("the king").build());
        addEvents();
        addSources();
        int number = random.nextInt(3, 10);
        while (claims.size() < number) {
            tell();
        }
        if (theme == Theme.INTERESTS) {
            addInterests();
        }
        List<Claim> hypotheses = new ArrayList<>();
        while (hypotheses.size() < HYPOTHESES) {
            Proposition said =
                    oneIn(2) ? any(claims).proposition() : proposition().get();
            Proposition asked = oneIn(4) ? said.negated() : said;
            hypotheses.add(Claim.that("hypothesis " + hypotheses.size() + ": " + asked)
                    .states(asked)
                    .build());
        }
        Span circa = theme == Theme.MEASURES && oneIn(3) ? Span.years(random.nextInt(1, 30)) : null;
        boolean isOfOneZone = oneIn(2);
        return new World(name, ImmutableList.copyOf(claims), ImmutableList.copyOf(hypotheses), some -> {
            DossierBuilder dossier = Dossier.titled(name)
                    .claims(some)
                    .sources(sources)
                    .events(events)
                    .interests(interests.stream()
                            .filter(one -> !RandomDossier.hangsOnOthers(ImmutableSet.of(one), some))
                            .toList());
            if (circa != null) {
                dossier.takingCircaAs(circa);
            }
            return (isOfOneZone ? dossier.inZone("Z") : dossier).build();
        });
    }

    private void addEvents() {
        for (String name : List.of("the fire", "the march", "the treaty").subList(0, random.nextInt(2, 4))) {
            EventBuilder event = Event.called(name);
            if (oneIn(3)) {
                event.during(propositions.dating());
            }
            if (oneIn(theme == Theme.PERSONS ? 2 : 4)) {
                event.by(any(actors));
            }
            events.add(event.build());
        }
    }

    private void addSources() {
        int number = random.nextInt(3, 6);
        for (int i = 0; i < number; i++) {
            String name = List.of("Livia", "Drusus", "Julia", "Nero", "Galba").get(i);
            SourceBuilder source = switch (random.nextInt(5)) {
                case 0 -> Source.witness(name);
                case 1 -> Source.official(name).speakingFor(actors.get(0));
                case 2 -> Source.report("report by " + name);
                default -> Source.document("papers of " + name);
            };
            if (oneIn(theme == Theme.PERSONS || theme == Theme.SAYINGS ? 2 : 4)) {
                source.by(any(actors.subList(1, 3)));
            }
            if (oneIn(5)) {
                source.speakingFor(any(actors));
            }
            events.stream().filter(event -> !oneIn(3)).forEach(source::observed);
            if (theme == Theme.DOCUMENTS || oneIn(4)) {
                date(source);
                relate(source);
            }
            sources.add(source.build());
        }
    }

    private void date(SourceBuilder source) {
        if (oneIn(3)) {
            source.spoken(propositions.dating());
        }
        if (oneIn(2)) {
            source.published(propositions.dating());
        }
        if (oneIn(3)) {
            source.bearingDate(propositions.dating());
        }
        if (oneIn(4)) {
            source.cameToLight(propositions.dating());
        }
    }

    private void relate(SourceBuilder source) {
        if (!sources.isEmpty() && oneIn(3)) {
            source.examined(any(sources));
        }
        if (!sources.isEmpty() && oneIn(4)) {
            source.bundling(any(sources));
        }
        if (!sources.isEmpty() && oneIn(4)) {
            source.translating(any(sources));
        } else if (oneIn(6)) {
            source.fromNobody();
        }
    }

    private void addInterests() {
        int number = random.nextInt(1, 4);
        for (int i = 0; i < number; i++) {
            InterestBuilder interest = Interest.of(any(actors))
                    .in(ThemedPropositions.STRAITS)
                    .seeking(oneIn(2) ? "the tolls" : "the forts")
                    .inOrderTo(oneIn(2) ? "pay the fleet" : "rule");
            if (oneIn(2)) {
                interest.since("1914-0%d".formatted(random.nextInt(4, 8)));
                if (oneIn(2)) {
                    interest.until("1914-0%d".formatted(random.nextInt(7, 9)));
                }
            }
            if (!oneIn(3)) {
                interest.servedByBelief(any(claims));
            }
            if (oneIn(2)) {
                interest.harmedByBelief(any(claims));
            }
            if (oneIn(3)) {
                interest.servedBy(any(events));
            }
            if (oneIn(3)) {
                interest.harmedBy(any(events));
            }
            if (!interests.isEmpty() && oneIn(3)) {
                interest.opposedTo(any(interests));
            }
            interests.add(interest.build());
        }
    }

    private Supplier<Proposition> proposition() {
        return oneIn(4)
                ? propositions::plain
                : switch (theme) {
                    case SAYINGS -> () -> propositions.ofSayings(2);
                    case PERSONS -> propositions::ofPersons;
                    case DOCUMENTS -> propositions::ofDocuments;
                    case INTERESTS -> propositions::ofInterests;
                    case MEASURES -> propositions::ofMeasures;
                    case RETELLINGS -> propositions::ofRoughDates;
                };
    }

    private void tell() {
        Source teller = any(sources);
        Claim other = claims.isEmpty() || oneIn(2) ? null : any(claims);
        boolean isOwn = other == null || oneIn(theme == Theme.RETELLINGS ? 2 : 8);
        Proposition said = isOwn ? proposition().get() : other.proposition();
        if (oneIn(4)) {
            said = said.negated();
        }
        ClaimBuilder claim =
                Claim.that((claims.size() + 1) + ". " + said).states(said).saidBy(teller);
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1 -> claim.citing(other == null ? any(sources) : other.saidBy().orElseThrow());
            case 2 -> claim.citing(any(sources), any(sources));
            default -> claim.citingNobody();
        }
        if (oneIn(8)) {
            claim.tracedTo(any(sources));
        } else if (oneIn(12)) {
            claim.tracedToNobody();
        }
        if (oneIn(6)) {
            claim.hedged(any(List.of(Hedge.values())));
        }
        if (oneIn(8)) {
            claim.withdrawn(oneIn(2) ? Dating.UNKNOWN : Dating.of("1940"));
        } else if (oneIn(10)) {
            claim.doubted(Dating.of("1940"));
        }
        if (oneIn(7)) {
            claim.presuming(ThemedPropositions.SAME);
        }
        claims.add(claim.build());
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
