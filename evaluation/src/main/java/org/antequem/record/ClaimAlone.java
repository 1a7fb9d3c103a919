package org.antequem.record;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;
import org.antequem.model.Stipulation;

/** One claim as a dossier of its own: so it is known what the claim stipulates of the events that it names. */
final class ClaimAlone {

    private ClaimAlone() {}

    /**
     * What a claim stipulates that a dossier does not. Whose deed an event of the dossier is, the dossier has said
     * already: it may know that the event is the having of an interest, which is no deed.
     */
    static ImmutableSet<Stipulation> brought(Claim claim, Dossier dossier) {
        Set<Stipulation> known = ImmutableSet.copyOf(dossier.stipulations());
        return in(dossier, claim).stipulations().stream()
                .filter(more -> !known.contains(more))
                .filter(more -> !(more.proposition() instanceof Deed deed
                        && dossier.events().containsAll(deed.events())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** With the claims belief in which bears on an interest of which the claim speaks, or on one opposed to that. */
    private static Dossier in(Dossier dossier, Claim claim) {
        Set<Claim> claims = new LinkedHashSet<>();
        Set<Interest> met = new HashSet<>();
        Deque<Claim> open = new ArrayDeque<>(List.of(claim));
        while (!open.isEmpty()) {
            Claim next = open.remove();
            if (claims.add(next)) {
                Deque<Interest> ahead = new ArrayDeque<>(next.proposition().interests());
                while (!ahead.isEmpty()) {
                    Interest interest = ahead.remove();
                    if (met.add(interest)) {
                        ahead.addAll(interest.opposedTo());
                        Sets.union(interest.servedByBelief(), interest.harmedByBelief()).stream()
                                .filter(dossier.claims()::contains)
                                .forEach(open::add);
                    }
                }
            }
        }
        return Dossier.titled(dossier.title()).claims(claims).build();
    }
}
