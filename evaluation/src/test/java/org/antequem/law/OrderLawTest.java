package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Any order of claims, events and sources gives the same judgement of every claim. */
@Tag("laws")
class OrderLawTest {

    private static final int MOST_HYPOTHESES = 20;

    @Test
    void any_order_gives_the_same_decisions() {
        Law law = world -> inOtherOrders(world, OrderLawTest::decisions);
        law.check(Asked.worlds(600, 300, 8, 150));
    }

    @Test
    void any_order_gives_the_same_findings() {
        Law law = world -> inOtherOrders(world, OrderLawTest::findings);
        law.check(Asked.worlds(300, 150, 8, 80));
    }

    @Test
    void any_order_gives_the_same_text() {
        Law law = world -> inOtherOrders(world, OrderLawTest::texts);
        law.check(Asked.worlds(200, 80, 8, 50));
    }

    @Test
    void any_order_gives_the_same_losses() {
        Law law = world -> inOtherOrders(world, OrderLawTest::losses);
        law.check(Asked.worlds(60, 30, 8, 15));
    }

    @Test
    void any_order_gives_the_same_ranks() {
        Law law = world -> inOtherOrders(world, OrderLawTest::ranks);
        law.check(Asked.worlds(200, 80, 8, 50));
    }

    /** What is said of a world that must be the same in every order. */
    @FunctionalInterface
    private interface Saying {

        List<Object> of(World world, Evaluation evaluation);
    }

    private static Optional<String> inOtherOrders(World world, Saying saying) {
        List<Object> expected = saying.of(world, STANDARD.evaluate(world.dossier()));
        for (long seed = 0; seed < 2; seed++) {
            Dossier shuffled = shuffled(world.dossier(), seed);
            List<Object> found = saying.of(world, STANDARD.evaluate(shuffled));
            for (int i = 0; i < expected.size(); i++) {
                if (!expected.get(i).equals(found.get(i))) {
                    return Optional.of("%s: %s\nin the order %s"
                            .formatted(
                                    i < world.judged().size() ? world.judged().get(i) : "ranks",
                                    difference(expected.get(i), found.get(i)),
                                    shuffled.claims()));
                }
            }
        }
        return Optional.empty();
    }

    private static String difference(Object one, Object other) {
        return one instanceof Multiset<?> some && other instanceof Multiset<?> others
                ? Multisets.difference(some, others) + "\nbecomes " + Multisets.difference(others, some)
                : one + " becomes " + other;
    }

    /** The other way round, or at random. */
    private static Dossier shuffled(Dossier dossier, long seed) {
        Random random = new Random(seed);
        return World.built(
                dossier,
                shuffled(dossier.claims(), random, seed),
                shuffled(dossier.sources(), random, seed),
                shuffled(dossier.events(), random, seed),
                shuffled(dossier.interests(), random, seed));
    }

    private static <T> List<T> shuffled(Collection<T> all, Random random, long seed) {
        List<T> others = new ArrayList<>(Lists.reverse(ImmutableList.copyOf(all)));
        if (seed > 0) {
            Collections.shuffle(others, random);
        }
        return others;
    }

    private static List<Object> decisions(World world, Evaluation evaluation) {
        return world.judged().stream()
                .map(evaluation::of)
                .map(judgement -> (Object) Asked.answer(judgement))
                .toList();
    }

    private static List<Object> findings(World world, Evaluation evaluation) {
        return world.judged().stream()
                .map(evaluation::of)
                .map(judgement -> Unordered.of(judgement.findings()))
                .toList();
    }

    private static List<Object> texts(World world, Evaluation evaluation) {
        return world.judged().stream()
                .map(evaluation::of)
                .map(Judgement::explain)
                .map(text -> (Object) Unordered.words(text))
                .toList();
    }

    private static List<Object> losses(World world, Evaluation evaluation) {
        return world.judged().stream()
                .map(evaluation::of)
                .map(Judgement::hangsOn)
                .map(hinges -> Unordered.of(List.of(
                        ImmutableList.copyOf(hinges.losses()).stream()
                                .map(loss -> List.of(loss.of(), Asked.answer(loss.left())))
                                .toList(),
                        "complete: " + hinges.isComplete(),
                        "up to " + hinges.upTo(),
                        hinges.needed(),
                        hinges.margin(),
                        hinges.reversals().stream()
                                .map(reversal -> reversal.statement().toString())
                                .toList())))
                .toList();
    }

    private static List<Object> ranks(World world, Evaluation evaluation) {
        List<Claim> hypotheses =
                world.hypotheses().stream().limit(MOST_HYPOTHESES).toList();
        return hypotheses.size() < 2
                ? List.of()
                : List.of(Unordered.of(
                        Matrix.of(evaluation, hypotheses.toArray(Claim[]::new)).ranking()));
    }
}
