package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts of a {@link Dossier}. */
public final class DossierBuilder {

    private final String title;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Interest> interests = new LinkedHashSet<>();
    private final Set<Event> events = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();

    DossierBuilder(String title) {
        this.title = title;
    }

    @CanIgnoreReturnValue
    public DossierBuilder claims(Claim... more) {
        return claims(List.of(more));
    }

    @CanIgnoreReturnValue
    public DossierBuilder claims(Iterable<Claim> more) {
        more.forEach(claims::add);
        return this;
    }

    @CanIgnoreReturnValue
    public DossierBuilder interests(Interest... more) {
        interests.addAll(List.of(more));
        return this;
    }

    /** Adds events of which no claim speaks, so that they count with their stipulated dates. */
    @CanIgnoreReturnValue
    public DossierBuilder events(Event... more) {
        events.addAll(List.of(more));
        return this;
    }

    /**
     * Lists the sources. Once any is listed the list is closed: a claim that is said by, or cites, a source that is not
     * there is a problem. Without a list, the sources are those that the claims name.
     */
    @CanIgnoreReturnValue
    public DossierBuilder sources(Source... more) {
        sources.addAll(List.of(more));
        return this;
    }

    /**
     * Closes the dossier.
     *
     * @throws InvalidDossierException where it has problems; it names all of them
     */
    public Dossier build() {
        Inventory inventory = Inventory.of(claims, interests, events, sources);
        ImmutableList<String> problems = DossierProblems.of(title, claims, sources, inventory);
        if (!problems.isEmpty()) {
            throw new InvalidDossierException(title, problems);
        }
        return ImmutableDossier.builder()
                .title(title)
                .addAllClaims(claims)
                .addAllInterests(inventory.interests())
                .addAllEvents(inventory.events())
                .addAllSources(inventory.sources())
                .addAllActors(inventory.actors())
                .build();
    }
}
