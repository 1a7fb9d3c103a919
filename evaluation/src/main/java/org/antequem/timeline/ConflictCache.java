package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.antequem.model.Statement;

/**
 * Which statements of some set contradict each other, as was found before. It may be shared between all who ask, for
 * what is found depends on nothing but the statements by which it is kept. It holds a limited number of statements, and
 * forgets all of them when it is full.
 */
final class ConflictCache {

    /** The number of statements held beyond which everything is forgotten. */
    private static final int ROOM = 1_000_000;

    private final Map<ImmutableList<Statement>, ImmutableSet<Statement>> known = new ConcurrentHashMap<>();
    private final AtomicInteger held = new AtomicInteger();

    /** Some of these that cannot all hold, as is known of them in this order, or else is found now. */
    ImmutableSet<Statement> conflict(ImmutableSet<Statement> some, UnaryOperator<ImmutableSet<Statement>> search) {
        ImmutableSet<Statement> answer = known.get(some.asList());
        if (answer == null) {
            answer = search.apply(some);
            if (held.addAndGet(2 + some.size()) > ROOM) {
                known.clear();
                held.set(0);
            }
            known.put(some.asList(), answer);
        }
        return answer;
    }
}
