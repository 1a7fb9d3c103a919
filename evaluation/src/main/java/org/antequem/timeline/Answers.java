package org.antequem.timeline;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What was proved of a network before, by the question and the statements from which it was to be proved: those that
 * count and hang together with it, which no others can change. So one asker never learns what another one admits.
 */
final class Answers {

    /** Beyond so many numbers of statements everything is forgotten, and begun anew. */
    private static final int ROOM = 1_000_000;

    private final Map<Question, Optional<Walk>> known = new ConcurrentHashMap<>();
    private final AtomicInteger held = new AtomicInteger();

    private record Question(int from, int to, long limit, ImmutableIntArray statements) {}

    /**
     * The answer that is known, or else is found now.
     *
     * @param statements that are admitted and hang together with one of the points, in an order that depends on nothing
     *     else
     */
    Optional<Walk> to(int from, int to, long limit, List<Integer> statements, Supplier<Optional<Walk>> search) {
        Question question = new Question(from, to, limit, ImmutableIntArray.copyOf(statements));
        Optional<Walk> answer = known.get(question);
        if (answer == null) {
            answer = search.get();
            if (held.addAndGet(statements.size() + 1) > ROOM) {
                known.clear();
                held.set(0);
            }
            known.put(question, answer);
        }
        return answer;
    }
}
