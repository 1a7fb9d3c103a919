package org.antequem.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;

/**
 * A small record that a seed makes, with something of everything that a record can say, and hypotheses of it. Dates,
 * tellers and retellings are such that each bundled rule finds something in some of a few hundred of them.
 *
 * @param seed that makes it
 * @param claims of which the dossier is made; any of them can be left out, see {@link #dossier(List)}
 * @param hypotheses said by nobody, and not in the dossier; some name what nothing else does
 */
public record RandomDossier(
        long seed,
        ImmutableList<Claim> claims,
        ImmutableList<Claim> hypotheses,
        ImmutableList<Source> sources,
        ImmutableList<Event> events,
        ImmutableList<Interest> stipulated,
        String zone,
        Hemisphere hemisphere) {

    private static final List<String> ZONES = List.of("+07:00", "Europe/Paris", "America/New_York");
    private static final Event PARADE =
            Event.called("the parade").during("1914-07").build();

    public static RandomDossier of(long seed) {
        return of(seed, Kind.PLAIN);
    }

    /** The same without dates before or after something: those that broke a law once stay as they were. */
    public static RandomDossier asOnce(long seed) {
        return of(seed, Kind.AS_ONCE);
    }

    /** The same, in which more is said of time: how long things lasted, limits on one side, Allen's relations. */
    public static RandomDossier withMoreOfTime(long seed) {
        return of(seed, Kind.WITH_MORE_OF_TIME);
    }

    /** The same, in which more is said of those who speak: where they stood, who did it, for whom they acted. */
    public static RandomDossier withSpeakers(long seed) {
        return of(seed, Kind.WITH_SPEAKERS);
    }

    /** The same, in which more is said of what its sources say on record, and denied. */
    public static RandomDossier withSayings(long seed) {
        return of(seed, Kind.WITH_SAYINGS);
    }

    private enum Kind {
        PLAIN,
        AS_ONCE,
        WITH_MORE_OF_TIME,
        WITH_SPEAKERS,
        WITH_SAYINGS
    }

    private static RandomDossier of(long seed, Kind kind) {
        Dice dice = new Dice(seed);
        RandomDates dates = new RandomDates(dice, kind != Kind.AS_ONCE);
        RandomEvents events = RandomEvents.of(dice, dates);
        RandomSources sources = new RandomSources(events, dice, dates, kind == Kind.WITH_SPEAKERS);
        RandomPropositions propositions = new RandomPropositions(events, sources, dice, dates);
        RandomClaims claims = new RandomClaims(sources, propositions, dice, dates);
        int number = dice.between(4, 12);
        boolean isOfInterests = !dice.oneIn(3);
        claims.add(isOfInterests ? number / 2 : number, propositions::any);
        RandomInterests interests = new RandomInterests(events, claims.all(), dice, dates);
        if (isOfInterests) {
            claims.add(number, () -> dice.oneIn(5) ? propositions.any() : interests.said());
        }
        if (dice.oneIn(4)) {
            claims.suppose(propositions.cause());
        }
        Set<Proposition> supposed = new LinkedHashSet<>(List.of(
                propositions.cause(),
                propositions.order(),
                dice.any(claims.all()).proposition().negated(),
                isOfInterests ? interests.supposed() : dice.any(claims.all()).proposition(),
                dice.any(claims.all()).proposition()));
        if (dice.oneIn(3)) {
            supposed.add(
                    dice.oneIn(2)
                            ? new Occurred(PARADE, Dating.of("1914-07-14"), Count.NOT_RECORDED)
                            : Order.of(PARADE, events.whole(), dates.relation(30)));
        }
        String zone = dice.oneIn(5) ? dice.any(ZONES) : "Z";
        Hemisphere hemisphere = dice.oneIn(6) ? Hemisphere.SOUTHERN : Hemisphere.NORTHERN;
        if (kind == Kind.WITH_SPEAKERS) {
            claims.add(claims.all().size() + dice.between(1, 4), propositions::ofSpeakers);
            supposed.add(propositions.ofSpeakers());
            supposed.add(dice.any(claims.all()).proposition());
        }
        if (kind == Kind.WITH_SAYINGS) {
            claims.add(claims.all().size() + dice.between(1, 4), () -> propositions.ofWords(claims.all()));
            supposed.add(propositions.ofWords(claims.all()));
            supposed.add(propositions.ofWords(claims.all()));
        }
        if (kind == Kind.WITH_MORE_OF_TIME) {
            claims.add(claims.all().size() + dice.between(1, 4), propositions::moreOfTime);
            supposed.add(propositions.moreOfTime());
            supposed.add(dice.any(claims.all()).proposition());
        }
        return new RandomDossier(
                seed,
                claims.all(),
                hypotheses(supposed),
                sources.all(),
                events.all(),
                isOfInterests ? interests.stipulated() : ImmutableList.of(),
                zone,
                hemisphere);
    }

    /** What depends on belief in a claim can be told, but not be put to the test by itself. */
    private static ImmutableList<Claim> hypotheses(Set<Proposition> supposed) {
        List<Claim> hypotheses = new ArrayList<>();
        for (Proposition proposition : supposed) {
            if (!hangsOnOthers(proposition.interests(), List.of())) {
                hypotheses.add(RandomClaims.hypothesis(100 + hypotheses.size(), proposition));
            }
        }
        return ImmutableList.copyOf(hypotheses);
    }

    /** The whole record. */
    public Dossier dossier() {
        return dossier(claims);
    }

    /**
     * The record with only some of its claims, but with all of its sources and events. An interest that depends on
     * belief in a claim that is left out is left out, too, with all that is said of it.
     */
    public Dossier dossier(List<Claim> some) {
        List<Claim> left = new ArrayList<>(some);
        boolean isLess = true;
        while (isLess) {
            List<Claim> there = ImmutableList.copyOf(left);
            isLess = left.removeIf(claim -> hangsOnOthers(claim.proposition().interests(), there));
        }
        DossierBuilder dossier = Dossier.titled("Seed " + seed)
                .claims(left)
                .sources(sources.toArray(Source[]::new))
                .events(events.toArray(Event[]::new))
                .inZone(zone)
                .inHemisphere(hemisphere);
        for (Interest interest : stipulated) {
            if (!hangsOnOthers(ImmutableSet.of(interest), left)) {
                dossier.interests(interest);
            }
        }
        return dossier.build();
    }

    /** True where belief in a claim that is not there bears on one of the interests, or on one opposed to it. */
    public static boolean hangsOnOthers(Set<Interest> interests, List<Claim> claims) {
        Set<Claim> believed = new HashSet<>();
        List<Interest> open = new ArrayList<>(interests);
        while (!open.isEmpty()) {
            Interest next = open.remove(0);
            believed.addAll(Sets.union(next.servedByBelief(), next.harmedByBelief()));
            open.addAll(next.opposedTo());
        }
        return !claims.containsAll(believed);
    }
}
