package org.antequem.law;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Source;
import org.antequem.time.Conventions.Half;
import org.antequem.time.Span;
import org.antequem.world.RandomDossier;

/**
 * A small record of which claims can be left out, and what is put to the test besides.
 *
 * @param name by which it can be made again, with its seed or number
 * @param claims of which the record is made
 * @param hypotheses said by nobody, and not on record
 * @param record makes a dossier of some of the claims, in the order given
 */
public record World(
        String name,
        ImmutableList<Claim> claims,
        ImmutableList<Claim> hypotheses,
        Function<List<Claim>, Dossier> record) {

    static World of(RandomDossier random) {
        return new World("RandomDossier " + random.seed(), random.claims(), random.hypotheses(), random::dossier);
    }

    Dossier dossier() {
        return record.apply(claims);
    }

    /** What is judged: the claims that are on record, and the hypotheses. */
    ImmutableList<Claim> judged() {
        return ImmutableList.<Claim>builder()
                .addAll(dossier().claims())
                .addAll(hypotheses)
                .build();
    }

    /** The same world with one claim more on record, which comes last; so does its teller, who may be new. */
    World and(Claim more) {
        ImmutableList<Claim> all =
                ImmutableList.<Claim>builder().addAll(claims).add(more).build();
        return new World(name, all, hypotheses, some -> {
            Dossier dossier =
                    record.apply(some.stream().filter(one -> !one.equals(more)).toList());
            return some.contains(more) ? withOneMore(more, dossier) : dossier;
        });
    }

    private static Dossier withOneMore(Claim more, Dossier dossier) {
        return built(
                dossier,
                Lists.newArrayList(Iterables.concat(dossier.claims(), List.of(more))),
                Sets.union(dossier.sources(), ImmutableSet.of(more.saidBy().orElseThrow())),
                dossier.events(),
                dossier.interests());
    }

    /** A dossier anew, of these in their order. */
    static Dossier built(
            Dossier dossier,
            Collection<Claim> claims,
            Collection<Source> sources,
            Collection<Event> events,
            Collection<Interest> interests) {
        DossierBuilder anew = Dossier.titled(dossier.title())
                .claims(claims)
                .sources(sources.toArray(Source[]::new))
                .events(events.toArray(Event[]::new))
                .interests(interests.toArray(Interest[]::new));
        if (dossier.conventions().isZoneStated()) {
            anew.inZone(dossier.conventions().zone().getId());
        }
        Span circa = dossier.conventions().approximation().circa();
        if (circa != null) {
            anew.takingCircaAs(circa);
        }
        boolean isStated = dossier.conventions().half() == Half.STATED;
        return (isStated ? anew.inHemisphere(dossier.conventions().hemisphere()) : anew).build();
    }

    World without(Claim claim) {
        List<Claim> others = new ArrayList<>(claims);
        others.remove(claim);
        List<Claim> supposed = new ArrayList<>(hypotheses);
        supposed.remove(claim);
        return new World(name, ImmutableList.copyOf(others), ImmutableList.copyOf(supposed), record);
    }

    @Override
    public String toString() {
        Dossier dossier = dossier();
        String told = claims.stream().map(World::words).collect(joining("\n  ", "  ", "\n"));
        String supposed = hypotheses.stream()
                .map(hypothesis -> "hypothesis: " + hypothesis.proposition())
                .collect(joining("\n  ", "  ", "\n"));
        String stipulated =
                dossier.stipulations().stream().map(Object::toString).collect(joining("\n  ", "  ", "\n"));
        String sources = dossier.sources().stream().map(World::words).collect(joining("\n  ", "  ", "\n"));
        return name + "\n" + told + supposed + stipulated + sources;
    }

    private static String words(Claim claim) {
        String teller = claim.saidBy().map(Source::toString).orElse("nobody");
        String derived = claim.citing().isRecorded()
                ? claim.citing().sources().isEmpty()
                        ? "citing nobody"
                        : "citing " + claim.citing().sources()
                : "not recorded whence";
        return claim + " by " + teller + " (" + derived
                + claim.hedge().map(hedge -> ", " + hedge).orElse("")
                + claim.withdrawn().map(when -> ", withdrawn " + when).orElse("")
                + claim.doubted().map(when -> ", doubted " + when).orElse("")
                + (claim.tracedTo().isRecorded() ? ", traced to " + claim.tracedTo() : "")
                + (claim.presuming().isEmpty() ? "" : ", presuming " + claim.presuming())
                + "): " + claim.proposition();
    }

    private static String words(Source source) {
        return source + ": " + source.kind()
                + (source.observed().isEmpty() ? "" : ", observed " + source.observed())
                + (source.tookPartIn().isEmpty() ? "" : ", took part in " + source.tookPartIn())
                + (source.speaksFor().isEmpty() ? "" : ", speaks for " + source.speaksFor())
                + (source.by().isEmpty() ? "" : ", by " + source.by())
                + (source.lineage().isEmpty() ? "" : ", from " + source.lineage())
                + source.told().map(when -> ", told " + when).orElse("");
    }
}
