package org.antequem.model;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.allGiven;
import static org.antequem.given.Given.given;

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

/** Collects the parts of a {@link Dossier} before {@link #build} makes it. Not thread-safe. */
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

    /** Adds claims, and with them all events, sources and actors that they name. */
    @CanIgnoreReturnValue
    public DossierBuilder claims(Claim... more) {
        return claims(allGiven(more, "claims"));
    }

    /** Adds claims, and with them all events, sources and actors that they name. */
    @CanIgnoreReturnValue
    public DossierBuilder claims(Iterable<Claim> more) {
        claims.addAll(allGiven(more, "claims"));
        return this;
    }

    /**
     * Adds stipulated interests, which every view admits. What a source says about an interest is a claim instead; see
     * {@link ClaimSubject#interest}.
     */
    @CanIgnoreReturnValue
    public DossierBuilder interests(Interest... more) {
        return interests(allGiven(more, "interests"));
    }

    /**
     * Adds stipulated interests, which every view admits. What a source says about an interest is a claim instead; see
     * {@link ClaimSubject#interest}.
     */
    @CanIgnoreReturnValue
    public DossierBuilder interests(Iterable<? extends Interest> more) {
        interests.addAll(allGiven(more, "interests"));
        return this;
    }

    /** Adds events that no claim mentions, so that their stipulated dates are used. */
    @CanIgnoreReturnValue
    public DossierBuilder events(Event... more) {
        return events(allGiven(more, "events"));
    }

    /** Adds events that no claim mentions, so that their stipulated dates are used. */
    @CanIgnoreReturnValue
    public DossierBuilder events(Iterable<? extends Event> more) {
        events.addAll(allGiven(more, "events"));
        return this;
    }

    /**
     * Lists sources. Once any is listed, {@link #build} refuses claims that are said by, cite or are traced to a source
     * that is not listed. Without a list, the sources are those that the claims name.
     */
    @CanIgnoreReturnValue
    public DossierBuilder sources(Source... more) {
        return sources(allGiven(more, "sources"));
    }

    /**
     * Lists sources. Once any is listed, {@link #build} refuses claims that are said by, cite or are traced to a source
     * that is not listed. Without a list, the sources are those that the claims name.
     */
    @CanIgnoreReturnValue
    public DossierBuilder sources(Iterable<? extends Source> more) {
        sources.addAll(allGiven(more, "sources"));
        return this;
    }

    /**
     * Sets the time zone of dates and times of day that state no offset; UTC unless set.
     *
     * @param id an offset such as {@code +07:00}, or a region such as {@code Asia/Ho_Chi_Minh}
     * @throws IllegalArgumentException if it is neither
     * @throws IllegalStateException if a zone is set already
     */
    @CanIgnoreReturnValue
    public DossierBuilder inZone(String id) {
        requireNonNull(id, "id");
        checkState(zone == null, "\"%s\" is in the zone %s already: expected no other, and not %s", title, zone, id);
        conventions = conventions.inZone(id);
        zone = id;
        return this;
    }

    /**
     * Sets the hemisphere of seasons that name none; the northern one is presumed unless set.
     *
     * @throws IllegalStateException if a hemisphere is set already
     */
    @CanIgnoreReturnValue
    public DossierBuilder inHemisphere(Hemisphere half) {
        requireNonNull(half, "half");
        checkState(hemisphere == null, "\"%s\" is in the hemisphere %s already", title, hemisphere);
        conventions = conventions.inHemisphere(half);
        hemisphere = half;
        return this;
    }

    /**
     * Sets how far off a year marked with {@code ~} may be, before and after: {@code takingCircaAs(years(10))}. It also
     * holds for decades and centuries. Unless set, the width depends on the year; see {@link Approximation#ofYear}.
     *
     * @param years a single number of years
     * @throws IllegalArgumentException if it is anything else
     * @throws IllegalStateException if another width is set already
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
        conventions = conventions.approximating(approximation.withCirca(given(years, "takingCircaAs")));
        return this;
    }

    /**
     * Makes the dossier.
     *
     * @throws InvalidDossierException if it has problems; it names all of them
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
