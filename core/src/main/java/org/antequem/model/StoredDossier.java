package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.antequem.time.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it is stored: each source after those that it derives from, so that no lineage is gone down link by
 * link.
 *
 * @param ancestors the sources in that order; what a record holds is stored by name, so that they come before all
 *     claims
 * @param discounted null in what was stored before claims could be discounted
 */
record StoredDossier(
        ImmutableList<Source> ancestors,
        String title,
        Conventions conventions,
        ImmutableSet<Claim> claims,
        ImmutableSet<Claim> counting,
        ImmutableSet<Interest> interests,
        ImmutableSet<Event> events,
        ImmutableSet<Source> sources,
        ImmutableSet<Actor> actors,
        @Nullable Source atItsWord,
        ImmutableSet<Source> silent,
        @Nullable ImmutableSet<Claim> discounted,
        @Nullable Long knownBy)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static StoredDossier of(Dossier dossier) {
        return new StoredDossier(
                ancestors(named(dossier)),
                dossier.title(),
                dossier.conventions(),
                dossier.claims(),
                dossier.counting(),
                dossier.interests(),
                dossier.events(),
                dossier.sources(),
                dossier.actors(),
                dossier.atItsWord().orElse(null),
                dossier.silent(),
                dossier.discounted(),
                dossier.knownBy().isPresent() ? dossier.knownBy().getAsLong() : null);
    }

    /** Also by a view, whose sources and claims need not be in the dossier. */
    private static Set<Source> named(Dossier view) {
        Set<Source> all = new LinkedHashSet<>(view.sources());
        all.addAll(view.silent());
        view.atItsWord().ifPresent(all::add);
        return Inventory.of(view.discounted().asList(), Set.of(), Set.of(), all).sources();
    }

    private static ImmutableList<Source> ancestors(Iterable<Source> all) {
        Set<Source> met = new LinkedHashSet<>();
        Set<Source> done = new LinkedHashSet<>();
        Deque<Source> open = new ArrayDeque<>();
        for (Source first : all) {
            open.push(first);
            while (!open.isEmpty()) {
                Source next = open.peek();
                if (met.add(next)) {
                    List<Source> from = new ArrayList<>(next.parts());
                    next.examined().forEach(thing -> {
                        if (thing instanceof Source source) {
                            from.add(source);
                        }
                    });
                    next.lineage().forEach(link -> from.add(link.from()));
                    from.removeIf(met::contains);
                    from.forEach(open::push);
                } else {
                    done.add(open.pop());
                }
            }
        }
        return ImmutableList.copyOf(done);
    }

    /** What is read is checked like what is built; sources that are not listed were refused then. */
    private Object readResolve() {
        ImmutableList<String> problems = DossierProblems.of(
                title,
                claims.asList(),
                Set.of(),
                Inventory.of(claims.asList(), interests, events, sources),
                conventions);
        if (!problems.isEmpty()) {
            throw new InvalidDossierException(title, problems);
        }
        ImmutableDossier.Builder dossier = ImmutableDossier.builder()
                .title(title)
                .conventions(conventions)
                .addAllClaims(claims)
                .addAllCounting(counting)
                .addAllInterests(interests)
                .addAllEvents(events)
                .addAllSources(sources)
                .addAllActors(actors)
                .addAllSilent(silent)
                .addAllDiscounted(discounted == null ? ImmutableSet.of() : discounted);
        if (atItsWord != null) {
            dossier.atItsWord(atItsWord);
        }
        return dossier.knownBy(knownBy == null ? OptionalLong.empty() : OptionalLong.of(knownBy))
                .build();
    }
}
