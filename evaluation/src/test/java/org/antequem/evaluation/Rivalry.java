package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.world.Annals;

/**
 * Generated dossiers about two courts, what each of them sought, and who gains from being believed: five sources who
 * speak for a court or for nobody, and claims of alignment and of motive among others.
 */
public final class Rivalry {

    static final int SOURCES = 5;

    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor PARTHIA = Actor.state("Parthia").build();
    private static final ImmutableList<Actor> COURTS = ImmutableList.of(ROME, PARTHIA);
    private static final Matter ARMENIA = Matter.of("Armenia");
    private static final ImmutableList<Matter> MATTERS = ImmutableList.of(ARMENIA, ARMENIA.part("the passes"));
    private static final Event MARCH = Event.called("the march").by(ROME).build();
    private static final Event RAID = Event.called("the raid").by(PARTHIA).build();
    private static final ImmutableList<Event> EVENTS = ImmutableList.of(MARCH, RAID);

    private final Random random;
    private final List<Interest> interests = new ArrayList<>();

    private Rivalry(Random random) {
        this.random = random;
    }

    public static Dossier dossier(long seed) {
        return new Rivalry(new Random(seed)).dossier("Seed " + seed);
    }

    /**
     * Speakers of both courts each say what these have sought for different ends.
     *
     * @param starts since when, in seconds
     * @param hedged whether the speaker says so with reserve
     */
    static Dossier seeking(List<Integer> starts, List<Boolean> hedged) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Source speaker =
                    Source.official("speaker " + i).speakingFor(ROME, PARTHIA).build();
            for (Actor court : COURTS) {
                Interest sought = Interest.of(court)
                        .in(ARMENIA)
                        .seeking("road " + i)
                        .inOrderTo("serve " + court)
                        .since(Annals.dating(starts.get(i) + "/?"))
                        .build();
                ClaimBuilder claim = Claim.that(court + " sought road " + i)
                        .interest(sought)
                        .isHeld()
                        .saidBy(speaker)
                        .citingNobody();
                claims.add(hedged.get(i) ? claim.hedged(Hedge.REPORTEDLY).build() : claim.build());
            }
        }
        return Dossier.titled("the roads").claims(claims).build();
    }

    /** That these sought the same in Armenia, or the same for different ends, from 20 to 40. */
    static Claim throughout(Alignment kind) {
        return Annals.hypothesis(new Aligned(ROME, PARTHIA, ARMENIA, ImmutableSet.of(kind), Annals.dating("20/40")));
    }

    private Dossier dossier(String title) {
        for (int i = 0; i < 4; i++) {
            interests.add(interest());
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            sources.add(source(i));
        }
        Set<Claim> claims = new LinkedHashSet<>();
        for (int i = 0; i < 9; i++) {
            Proposition said = said();
            ClaimBuilder claim = Claim.that(i + ": " + said).states(said).saidBy(any(sources));
            switch (random.nextInt(6)) {
                case 0 -> claim.citing(any(sources));
                case 1 -> claim.hedged(Hedge.REPORTEDLY);
                default -> claim.citingNobody();
            }
            claims.add(claim.build());
        }
        for (Proposition tested :
                List.of(aligned(Alignment.SHARED), aligned(any(List.of(Alignment.values()))), motive(), said())) {
            claims.add(Claim.that("hypothesis " + claims.size() + ": " + tested)
                    .states(tested)
                    .build());
        }
        interests.forEach(interest -> claims.addAll(interest.servedByBelief()));
        DossierBuilder dossier = Dossier.titled(title)
                .claims(claims)
                .sources(sources.toArray(Source[]::new))
                .events(MARCH, RAID);
        if (random.nextInt(3) == 0) {
            dossier.interests(any(interests));
        }
        return dossier.build();
    }

    private Source source(int i) {
        String told = "1914-%02d".formatted(random.nextInt(5, 10));
        return switch (random.nextInt(5)) {
            case 0 ->
                Source.document("document " + i)
                        .observed(MARCH, RAID)
                        .spoken(told)
                        .build();
            case 1 -> Source.report("report " + i).build();
            case 2 ->
                Source.official("official " + i)
                        .speakingFor(any(COURTS))
                        .spoken(told)
                        .build();
            default ->
                Source.official("speaker " + i).speakingFor(ROME, PARTHIA).build();
        };
    }

    private Interest interest() {
        InterestBuilder interest = Interest.of(any(COURTS))
                .in(any(MATTERS))
                .seeking(any(List.of("a king", "the roads")))
                .inOrderTo(any(List.of("hold it", "have peace")));
        if (random.nextInt(4) > 0) {
            interest.since(month());
        }
        if (random.nextBoolean()) {
            interest.servedBy(MARCH);
        }
        if (random.nextInt(3) == 0) {
            interest.harmedBy(any(EVENTS));
        }
        if (!interests.isEmpty() && random.nextInt(3) == 0) {
            interest.opposedTo(any(interests));
        }
        if (random.nextBoolean()) {
            Proposition believed =
                    random.nextBoolean() || interests.isEmpty() ? Occurred.of(any(EVENTS)) : Held.of(any(interests));
            interest.servedByBelief(Claim.that("believed, " + interests.size() + ": " + believed)
                    .states(believed)
                    .build());
        }
        return interest.build();
    }

    private Proposition said() {
        return switch (random.nextInt(9)) {
            case 0 -> aligned(any(List.of(Alignment.values())));
            case 1 -> motive();
            case 2 -> Occurred.of(any(EVENTS));
            case 3 -> new Occurred(any(EVENTS), Dating.of(month()), Count.NOT_RECORDED);
            case 4 -> new Occurred(any(interests).holding(), Dating.startingWithin(month()), Count.NOT_RECORDED);
            case 5 -> Occurred.of(any(EVENTS)).negated();
            default -> Held.of(any(interests));
        };
    }

    private Motive motive() {
        return new Motive(any(COURTS), MARCH);
    }

    private Aligned aligned(Alignment kind) {
        return new Aligned(
                ROME,
                PARTHIA,
                any(MATTERS),
                ImmutableSet.of(kind),
                random.nextInt(4) == 0 ? Dating.UNKNOWN : Dating.of("1914-06/1914-0" + random.nextInt(6, 9)));
    }

    private String month() {
        return "1914-%02d".formatted(random.nextInt(3, 9));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
