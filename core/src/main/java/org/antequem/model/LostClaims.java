package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.antequem.time.Conventions;

/**
 * What is lost of a record if some of its sources had never spoken, or some of its claims are not admitted: these, and
 * those that are known through them alone. A claim that cites nobody, or of which nothing is recorded, is known through
 * its teller; so is one that says what the teller's own words on record show the teller to say. A chain that runs in a
 * circle passes through a source only where one of its links does.
 */
final class LostClaims {

    private final Set<Source> silent;
    private final Set<Claim> discounted;
    private final Utterances said;
    private final SetMultimap<Claim, Claim> supported = LinkedHashMultimap.create();
    private final Set<Claim> lost = new HashSet<>();

    private LostClaims(Set<Source> silent, Set<Claim> discounted, Utterances said) {
        this.silent = silent;
        this.discounted = discounted;
        this.said = said;
    }

    /** The claims that are left of these. */
    static ImmutableSet<Claim> remaining(
            Set<Source> silent, Set<Claim> discounted, Set<Claim> claims, Conventions conventions) {
        Set<Claim> all = Sets.union(claims, discounted);
        LostClaims losses = new LostClaims(silent, discounted, Utterances.of(all, conventions));
        all.forEach(losses::link);
        Deque<Claim> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Claim claim = open.remove();
            if (losses.isLost(claim) && losses.lost.add(claim)) {
                open.addAll(losses.supported.get(claim));
            }
        }
        return Sets.difference(claims, losses.lost).immutableCopy();
    }

    private void link(Claim claim) {
        for (Source cited : claim.origin().sources()) {
            said.entailing(claim.proposition(), cited).forEach(supporter -> supported.put(supporter, claim));
            said.showing(claim.proposition(), cited).forEach(word -> supported.put(word, claim));
        }
        claim.saidBy()
                .ifPresent(teller ->
                        said.showing(claim.proposition(), teller).forEach(word -> supported.put(word, claim)));
    }

    private boolean isLost(Claim claim) {
        return discounted.contains(claim)
                || claim.saidBy().filter(silent::contains).isPresent()
                || (claim.saidBy().filter(teller -> isItsSaying(teller, claim)).isEmpty()
                        && !claim.origin().sources().isEmpty()
                        && claim.origin().sources().stream().allMatch(cited -> isLost(claim, cited)));
    }

    private boolean isLost(Claim claim, Source cited) {
        if (silent.contains(cited)) {
            return true;
        }
        ImmutableList<Claim> supporters = said.entailing(claim.proposition(), cited);
        return !isItsSaying(cited, claim) && !supporters.isEmpty() && lost.containsAll(supporters);
    }

    /**
     * True where a claim is that a source says something, and its words on record show that; see
     * {@link Utterances#showing}.
     */
    private boolean isItsSaying(Source source, Claim claim) {
        return said.showing(claim.proposition(), source).stream()
                .anyMatch(word -> discounted.contains(word) || !lost.contains(word));
    }
}
