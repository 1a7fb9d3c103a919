package org.antequem.benchmarks;

import java.util.BitSet;
import org.antequem.model.Role;

/** The floor: numbers in arrays, and one comparison per claim. It knows that no event has stages. */
final class PlainLoop {

    private final long[] startEarliest;
    private final long[] startLatest;
    private final long[] endLatest;
    private final int[] causes;
    private final int[] effects;
    private final boolean[] hangsOnTheStart;

    PlainLoop(World world) {
        startEarliest =
                world.events().stream().mapToLong(DatedEvent::startEarliest).toArray();
        startLatest = world.events().stream().mapToLong(DatedEvent::startLatest).toArray();
        endLatest = world.events().stream().mapToLong(DatedEvent::endLatest).toArray();
        causes = world.claims().stream()
                .mapToInt(claim -> claim.cause().number())
                .toArray();
        effects = world.claims().stream()
                .mapToInt(claim -> claim.effect().number())
                .toArray();
        hangsOnTheStart = new boolean[causes.length];
        for (CausalClaim claim : world.claims()) {
            hangsOnTheStart[claim.number()] = claim.role() == Role.ORIGINATED || claim.role() == Role.DECIDED;
        }
    }

    /** The start of an effect comes no later than its end, so that one of the two comparisons decides. */
    BitSet refuted() {
        BitSet refuted = new BitSet(causes.length);
        for (int i = 0; i < causes.length; i++) {
            long latest = hangsOnTheStart[i] ? startLatest[effects[i]] : endLatest[effects[i]];
            if (latest < startEarliest[causes[i]]) {
                refuted.set(i);
            }
        }
        return refuted;
    }
}
