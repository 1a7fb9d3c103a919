package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What some claims rest on, over the lineage of their sources: who tells them, whom these cite and derive from, and so
 * on to where nothing more is recorded.
 */
public final class Origins {

    private final Set<Source> tellers = new LinkedHashSet<>();
    private final SetMultimap<Source, Source> restsOn = LinkedHashMultimap.create();

    private Origins() {}

    public static Origins of(Collection<Claim> claims) {
        Origins origins = new Origins();
        for (Claim claim : claims) {
            claim.saidBy().ifPresent(teller -> {
                origins.tellers.add(teller);
                origins.restsOn.putAll(teller, claim.citing().sources());
                origins.restsOn.putAll(teller, claim.tracedTo());
            });
        }
        origins.close();
        return origins;
    }

    /**
     * True where the roots of two tellings rest on each other, or on a source in common, by what an analyst or they
     * record.
     */
    static boolean share(Telling one, Telling other) {
        return !Sets.intersection(restingOn(one), restingOn(other)).isEmpty();
    }

    private static Set<Source> restingOn(Telling telling) {
        Origins origins = new Origins();
        origins.tellers.add(telling.root());
        telling.chain().stream()
                .filter(link -> link.saidBy().filter(telling.root()::equals).isPresent())
                .forEach(link -> origins.restsOn.putAll(telling.root(), link.tracedTo()));
        origins.close();
        return origins.reachable(origins.tellers, null);
    }

    /** Those who tell the claims. */
    public ImmutableSet<Source> tellers() {
        return ImmutableSet.copyOf(tellers);
    }

    /**
     * The source through which every chain from every teller passes: the one nearest to the tellers (a dominator).
     * Empty where there is none, or where there are fewer than two tellers.
     */
    public Optional<Source> only() {
        if (tellers.size() < 2) {
            return Optional.empty();
        }
        return reachable(tellers, null).stream()
                .filter(candidate -> tellers.stream().allMatch(teller -> passesOnlyThrough(teller, candidate)))
                .findFirst();
    }

    /** What a source directly rests on, as far as it is recorded. */
    public ImmutableSet<Source> beyond(Source source) {
        return ImmutableSet.copyOf(restsOn.get(source));
    }

    /** True where no way from the teller comes to an end without having met the candidate. */
    private boolean passesOnlyThrough(Source teller, Source candidate) {
        if (teller.equals(candidate)) {
            return true;
        }
        Set<Source> without = reachable(ImmutableSet.of(teller), candidate);
        return reachable(ImmutableSet.of(teller), null).contains(candidate)
                && without.stream().allMatch(source -> !restsOn.get(source).isEmpty());
    }

    /** Breadth first, so that the nearest come first. */
    private Set<Source> reachable(Collection<Source> from, @Nullable Source barred) {
        Set<Source> met = new LinkedHashSet<>(from);
        met.remove(barred);
        Deque<Source> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            for (Source next : restsOn.get(open.remove())) {
                if (!next.equals(barred) && met.add(next)) {
                    open.add(next);
                }
            }
        }
        return met;
    }

    private void close() {
        Deque<Source> open = new ArrayDeque<>(restsOn.values());
        open.addAll(tellers);
        Set<Source> met = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Source source = open.remove();
            if (met.add(source)) {
                source.lineage().forEach(link -> {
                    restsOn.put(source, link.from());
                    open.add(link.from());
                });
            }
        }
    }
}
