package org.antequem.record;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;

/** One claim as a dossier of its own: so it is known what the claim stipulates of the events that it names. */
final class ClaimAlone {

    private ClaimAlone() {}

    /** With the claims belief in which bears on an interest of which the claim speaks, or on one opposed to that. */
    static Dossier in(Dossier dossier, Claim claim) {
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
