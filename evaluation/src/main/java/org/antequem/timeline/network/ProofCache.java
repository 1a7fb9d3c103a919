package org.antequem.timeline.network;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What was proved of a network before, by the question and the statements from which it was to be proved: those that
 * count and hang together with it, which no others can change. So one asker never learns what another one admits.
 * Besides, the parts of the network that were solved before.
 */
final class ProofCache {

    /** Beyond so many numbers everything is forgotten, and begun anew. */
    private static final int ROOM = 2_000_000;

    /** As so many numbers an event or a statement of a solved part weighs, and as so many of these the rest of it. */
    private static final int SOLVED = 32;

    /** What an answer weighs that is known of all statements: some of them, twice. */
    private static final int ONE_FORCED = 16;

    private final Map<Asked, Optional<Path>> known = new ConcurrentHashMap<>();
    private final Map<Asked, AnswerOfAll> answersOfAll = new ConcurrentHashMap<>();
    private final Map<Content, Solution> solved = new ConcurrentHashMap<>();
    private final AtomicInteger held = new AtomicInteger();

    /**
     * A question.
     *
     * @param statements from which the answer is to come; not listed, and so empty, where it is known to come from all
     */
    private record Asked(int from, int to, long limit, ImmutableIntArray statements) {}

    private record Content(ImmutableIntArray events, ImmutableIntArray statements) {}

    /** What all statements come to, as is known, or else is found now. */
    AnswerOfAll answerOfAll(int from, int to, long limit, Supplier<AnswerOfAll> search) {
        Asked asked = new Asked(from, to, limit, ImmutableIntArray.of());
        AnswerOfAll answer = answersOfAll.get(asked);
        if (answer == null) {
            answer = search.get();
            makeRoom(ONE_FORCED);
            answersOfAll.put(asked, answer);
        }
        return answer;
    }

    /**
     * The answer that is known, or else is found now.
     *
     * @param statements that are admitted and hang together with one of the points, in an order that depends on nothing
     *     else
     */
    Optional<Path> to(int from, int to, long limit, List<Integer> statements, Supplier<Optional<Path>> search) {
        Asked asked = new Asked(from, to, limit, ImmutableIntArray.copyOf(statements));
        Optional<Path> answer = known.get(asked);
        if (answer == null) {
            answer = search.get();
            makeRoom(statements.size() + 1);
            known.put(asked, answer);
        }
        return answer;
    }

    /** The solution of an excerpt of the network with every statement as it was made: solved once for equal ones. */
    Solution of(Subnetwork subnetwork) {
        int[] statements = Ints.toArray(subnetwork.statements());
        Arrays.sort(statements);
        Content content =
                new Content(ImmutableIntArray.copyOf(subnetwork.events()), ImmutableIntArray.copyOf(statements));
        Solution solution = solved.get(content);
        if (solution == null) {
            solution = subnetwork.solution();
            int weight = SOLVED * (SOLVED + subnetwork.events().size() + statements.length);
            if (weight < ROOM / SOLVED) {
                makeRoom(weight);
                solved.put(content, solution);
            }
        }
        return solution;
    }

    private void makeRoom(int more) {
        if (held.addAndGet(more) > ROOM) {
            known.clear();
            answersOfAll.clear();
            solved.clear();
            held.set(0);
        }
    }
}
