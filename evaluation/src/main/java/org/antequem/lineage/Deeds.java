package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Proposition;

/** Who did what, as the dossier stipulates it or anybody says. */
final class Deeds {

    /** Where nobody says any such thing. */
    static final Deeds LAID_DOWN = new Deeds(ImmutableSetMultimap.of());

    private final ImmutableSetMultimap<Event, Claim> told;

    private Deeds(ImmutableSetMultimap<Event, Claim> told) {
        this.told = told;
    }

    static Deeds in(Iterable<Claim> claims) {
        ImmutableSetMultimap.Builder<Event, Claim> told = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            if (claim.proposition() instanceof Deed deed) {
                told.put(deed.event(), claim);
            }
        }
        return new Deeds(told.build());
    }

    ImmutableSet<Actor> doers(Event event) {
        ImmutableSet.Builder<Actor> doers = ImmutableSet.<Actor>builder().addAll(event.by());
        told.get(event).forEach(claim -> doers.addAll(claim.proposition().actors()));
        return doers.build();
    }

    /** True where a deed is spoken of that is somebody's own, of one who acts for him, or for whom he acts. */
    boolean areOf(Actor actor, Proposition said) {
        return said.events().stream()
                .flatMap(event -> doers(event).stream())
                .anyMatch(doer -> doer.isOrActsFor(actor) || actor.isOrActsFor(doer));
    }

    /** The claims that say who did what is spoken of. */
    ImmutableSet<Claim> bearing(Proposition said) {
        return said.events().stream().flatMap(event -> told.get(event).stream()).collect(ImmutableSet.toImmutableSet());
    }
}
