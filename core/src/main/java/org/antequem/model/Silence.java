package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.time.Conventions;

/**
 * What is lost of a record if some of its sources had never spoken: their claims, and those that are known through them
 * alone. A claim that cites nobody, or of which nothing is recorded, is known through its teller; a chain that runs in
 * a circle passes through a source only where one of its links does.
 */
final class Silence {

    private final Set<Source> silent;
    private final Conventions conventions;
    private final SetMultimap<List<Object>, Claim> saidOf = LinkedHashMultimap.create();
    private final SetMultimap<Source, Claim> said = LinkedHashMultimap.create();
    private final SetMultimap<Claim, Claim> supported = LinkedHashMultimap.create();
    private final Set<Claim> lost = new HashSet<>();

    private Silence(Set<Source> silent, Conventions conventions) {
        this.silent = silent;
        this.conventions = conventions;
    }

    /** The claims that are left of these. */
    static ImmutableSet<Claim> of(Set<Source> silent, Set<Claim> claims, Conventions conventions) {
        Silence silence = new Silence(silent, conventions);
        claims.forEach(silence::index);
        claims.forEach(silence::link);
        Deque<Claim> open = new ArrayDeque<>(claims);
        while (!open.isEmpty()) {
            Claim claim = open.remove();
            if (silence.isLost(claim) && silence.lost.add(claim)) {
                open.addAll(silence.supported.get(claim));
            }
        }
        return Sets.difference(claims, silence.lost).immutableCopy();
    }

    private void index(Claim claim) {
        claim.saidBy().ifPresent(teller -> {
            said.put(teller, claim);
            claim.proposition().events().forEach(event -> saidOf.put(List.of(teller, event), claim));
        });
    }

    private void link(Claim claim) {
        claim.citing()
                .sources()
                .forEach(cited -> supporters(claim, cited).forEach(supporter -> supported.put(supporter, claim)));
    }

    private boolean isLost(Claim claim) {
        return claim.saidBy().filter(silent::contains).isPresent()
                || (!claim.citing().sources().isEmpty()
                        && claim.citing().sources().stream().allMatch(cited -> isLost(claim, cited)));
    }

    private boolean isLost(Claim claim, Source cited) {
        if (silent.contains(cited)) {
            return true;
        }
        Set<Claim> supporters = supporters(claim, cited);
        return !supporters.isEmpty() && lost.containsAll(supporters);
    }

    /** The claims of a source from which a claim can have been taken. */
    private Set<Claim> supporters(Claim claim, Source cited) {
        Set<Claim> candidates = new LinkedHashSet<>();
        claim.proposition().events().forEach(event -> candidates.addAll(saidOf.get(List.of(cited, event))));
        if (claim.proposition().events().isEmpty()) {
            candidates.addAll(said.get(cited));
        }
        Proposition conclusion = claim.proposition().in(conventions);
        candidates.removeIf(
                candidate -> !candidate.proposition().in(conventions).entails(conclusion));
        return candidates;
    }
}
