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
 * What was proved of a network before, by the question and the statements from which it was to be proved, and the parts
 * of the network that were solved before.
 *
 * <p>All selections may share it, whatever statements they admit: an answer is a pure function of its key, and the key
 * contains the statements that are admitted and connected with the question. So no selection learns from it what
 * another one admits. It holds a limited number of answers, and forgets all of them when it is full.
 */
final class ProofCache {

    /** How many numbers it may hold; beyond that, everything is forgotten. */
    private static final int ROOM = 2_000_000;

    /**
     * The weight of an event, a statement or a conflict of a solved part, in numbers; and the weight of the rest of the
     * part, in events.
     */
    private static final int SOLVED = 32;

    /** The weight of an answer of all statements, which holds some of them twice. */
    private static final int ONE_OF_ALL = 16;

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

    /** The answer of all statements, as it is known, or else is found now. */
    AnswerOfAll answerOfAll(int from, int to, long limit, Supplier<AnswerOfAll> search) {
        Asked asked = new Asked(from, to, limit, ImmutableIntArray.of());
        AnswerOfAll answer = answersOfAll.get(asked);
        if (answer == null) {
            answer = search.get();
            makeRoom(ONE_OF_ALL);
            answersOfAll.put(asked, answer);
        }
        return answer;
    }

    /**
     * The answer that is known, or else is found now.
     *
     * @param statements that are admitted and are connected with one of the points, in an order that depends on nothing
     *     else
     */
    Optional<Path> proof(int from, int to, long limit, List<Integer> statements, Supplier<Optional<Path>> search) {
        Asked asked = new Asked(from, to, limit, ImmutableIntArray.copyOf(statements));
        Optional<Path> answer = known.get(asked);
        if (answer == null) {
            answer = search.get();
            makeRoom(statements.size() + 1);
            known.put(asked, answer);
        }
        return answer;
    }

    /** The solution of a part of the network, with every statement as it was made. Equal parts are solved once. */
    Solution of(Subnetwork subnetwork) {
        int[] statements = Ints.toArray(subnetwork.statements());
        Arrays.sort(statements);
        Content content =
                new Content(ImmutableIntArray.copyOf(subnetwork.events()), ImmutableIntArray.copyOf(statements));
        Solution solution = solved.get(content);
        if (solution == null) {
            solution = subnetwork.solution();
            int weight = SOLVED * (SOLVED + subnetwork.events().size() + statements.length + solution.conflictsKept());
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
