package org.antequem.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Role;

/**
 * Events at random dates, and claims of cause between random pairs of two of them, no two claims alike.
 *
 * @param claims numbered in their order
 */
record World(ImmutableList<DatedEvent> events, ImmutableList<CausalClaim> claims) {

    private static final ImmutableList<Role> ROLES = ImmutableList.copyOf(Role.values());

    /** The one that is measured: always the same. */
    static World ofOneHundredThousand() {
        return of(100_000, 100_000, 2015_07_24);
    }

    static World of(int events, int claims, long seed) {
        Random random = new Random(seed);
        ImmutableList.Builder<DatedEvent> dated = ImmutableList.builderWithExpectedSize(events);
        for (int i = 0; i < events; i++) {
            dated.add(DatedEvent.random(i, random));
        }
        ImmutableList<DatedEvent> all = dated.build();
        return new World(all, claimsBetween(all, claims, random));
    }

    private static ImmutableList<CausalClaim> claimsBetween(List<DatedEvent> events, int number, Random random) {
        ImmutableList.Builder<CausalClaim> claims = ImmutableList.builderWithExpectedSize(number);
        Set<List<Object>> met = new HashSet<>();
        while (met.size() < number) {
            int cause = random.nextInt(events.size());
            int effect = random.nextInt(events.size());
            Role role = ROLES.get(random.nextInt(ROLES.size()));
            if (cause != effect && met.add(List.of(cause, effect, role))) {
                claims.add(new CausalClaim(met.size() - 1, events.get(cause), role, events.get(effect)));
            }
        }
        return claims.build();
    }
}
