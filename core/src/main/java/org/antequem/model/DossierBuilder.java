package org.antequem.model;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.time.Approximation;
import org.antequem.time.Conventions;
import org.antequem.time.Hemisphere;
import org.antequem.time.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link Dossier}. */
public final class DossierBuilder {

    private final String title;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Interest> interests = new LinkedHashSet<>();
    private final Set<Event> events = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Set<Source> unlisted = new LinkedHashSet<>();
    private @Nullable String zone;
    private @Nullable Hemisphere hemisphere;
    private Conventions conventions = Conventions.STANDARD;

    DossierBuilder(String title) {
        this.title = title;
    }

    /** Starts from all of a dossier; its list of sources is open again. */
    DossierBuilder(Dossier dossier) {
        this(dossier.title());
        claims.addAll(dossier.claims());
        interests.addAll(dossier.interests());
        events.addAll(dossier.events());
        unlisted.addAll(dossier.sources());
        conventions = dossier.conventions();
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

    /** Adds interests that are stipulated: they are admitted to every view. What somebody says of one is a claim. */
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
     * Lists the sources. Once any is listed the list is closed: a claim that is said by, cites, or is traced to a
     * source that is not there is a problem. Without a list, the sources are those that the claims name.
     */
    @CanIgnoreReturnValue
    public DossierBuilder sources(Source... more) {
        sources.addAll(List.of(more));
        return this;
    }

    /**
     * Reads dates and times of day without an offset in this zone, and not in UTC.
     *
     * @param id an offset such as {@code +07:00}, or a region such as {@code Asia/Ho_Chi_Minh}
     * @throws IllegalArgumentException where it is neither
     * @throws IllegalStateException where it has a zone already
     */
    @CanIgnoreReturnValue
    public DossierBuilder inZone(String id) {
        checkState(zone == null, "\"%s\" is in the zone %s already: expected no other, and not %s", title, zone, id);
        conventions = conventions.inZone(id);
        zone = id;
        return this;
    }

    /**
     * Reads seasons that name no hemisphere as those of this one, and not of the northern.
     *
     * @throws IllegalStateException where it has a hemisphere already
     */
    @CanIgnoreReturnValue
    public DossierBuilder inHemisphere(Hemisphere half) {
        checkState(hemisphere == null, "\"%s\" is in the hemisphere %s already", title, hemisphere);
        conventions = conventions.inHemisphere(half);
        hemisphere = half;
        return this;
    }

    /**
     * Takes years, and anything coarser, that are marked with a {@code ~} to be off by no more than this, either way,
     * and not by as much as people usually mean; see {@link Approximation}.
     *
     * @param years one number of years: {@code years(10)}
     * @throws IllegalArgumentException where it is none
     * @throws IllegalStateException where it has another width already
     */
    @CanIgnoreReturnValue
    public DossierBuilder takingCircaAs(Span years) {
        Approximation approximation = conventions.approximation();
        checkState(
                approximation.circa() == null,
                "\"%s\" takes circa as %s already: expected no other, and not %s",
                title,
                approximation.circa(),
                years);
        conventions = conventions.approximating(approximation.withCirca(years));
        return this;
    }

    /**
     * Closes the dossier.
     *
     * @throws InvalidDossierException where it has problems; it names all of them
     */
    public Dossier build() {
        unlisted.addAll(sources);
        Inventory inventory = Inventory.of(claims, interests, events, unlisted);
        ImmutableList<String> problems = DossierProblems.of(title, claims, sources, inventory, conventions);
        if (!problems.isEmpty()) {
            throw new InvalidDossierException(title, problems);
        }
        return ImmutableDossier.builder()
                .title(title)
                .conventions(conventions)
                .addAllClaims(claims)
                .addAllCounting(claims)
                .addAllInterests(inventory.interests())
                .addAllEvents(inventory.events())
                .addAllSources(inventory.sources())
                .addAllActors(inventory.actors())
                .build();
    }
}
