package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.time.Conventions;
import org.immutables.value.Value;

/**
 * One closed record: claims, and through them events, sources, actors and interests.
 *
 * <p>Circular citations and contradictory dates are no problems of a dossier; they are findings.
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract class Dossier implements Serializable {

    private static final long serialVersionUID = 1L;

    Dossier() {}

    /** Starts a dossier: {@code Dossier.titled("The fire").claims(MOVED, BURNT).build()}. */
    public static DossierBuilder titled(String title) {
        return new DossierBuilder(title);
    }

    public abstract String title();

    /** In the order in which they were added. */
    public abstract ImmutableSet<Claim> claims();

    public abstract ImmutableSet<Interest> interests();

    /** Every event that a claim, a source or an interest speaks of, and those that were added. */
    public abstract ImmutableSet<Event> events();

    /** Every source that says, is cited, or stands in the lineage of one that does, and those that were added. */
    public abstract ImmutableSet<Source> sources();

    public abstract ImmutableSet<Actor> actors();

    /**
     * What is laid down on its events, their dates and stage links, and when the sources told of which its claims
     * speak.
     */
    @Value.Derived
    public ImmutableList<Stipulation> stipulations() {
        ImmutableSet.Builder<Event> all = ImmutableSet.<Event>builder().addAll(events());
        for (Claim claim : claims()) {
            claim.proposition().sources().forEach(source -> source.telling().ifPresent(all::add));
        }
        ImmutableList.Builder<Stipulation> laidDown = ImmutableList.builder();
        for (Event event : all.build()) {
            event.during()
                    .ifPresent(
                            dating -> laidDown.add(new Stipulation(new Occurred(event, dating, Count.NOT_RECORDED))));
            event.stageOf()
                    .forEach(link -> laidDown.add(new Stipulation(new StageOf(event, link.stage(), link.whole()))));
        }
        return laidDown.build();
    }

    /** How its dates are read where they leave it open. */
    public abstract Conventions conventions();

    @Override
    public String toString() {
        return title();
    }
}
