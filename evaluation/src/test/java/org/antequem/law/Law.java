package org.antequem.law;

import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.stream.Stream;
import org.antequem.model.Claim;

/** Something that holds in every world. */
@FunctionalInterface
interface Law {

    /** The maximum number of worlds in which it is broken that are shown at once. */
    int MOST_SHOWN = Integer.getInteger("antequem.laws.shown", 1);

    /** What breaks it in a world, in words; empty where it holds. */
    Optional<String> brokenIn(World world);

    /**
     * Tries the law in worlds, one after another.
     *
     * @throws AssertionError where it is broken, with each world shrunk until no claim can be spared
     */
    default void check(Stream<World> worlds) {
        StringBuilder broken = new StringBuilder();
        int[] number = {0};
        worlds.takeWhile(world -> number[0] < MOST_SHOWN).forEach(world -> {
            if (tried(world).isPresent()) {
                World least = shrunk(world);
                number[0]++;
                broken.append(tried(least).orElseThrow())
                        .append("\nin ")
                        .append(least)
                        .append('\n');
            }
        });
        if (number[0] > 0) {
            throw new AssertionError(broken.toString());
        }
    }

    /** The same world with as few claims and hypotheses as it takes to break the law. */
    private World shrunk(World world) {
        World least = world;
        boolean isLess = true;
        while (isLess) {
            isLess = false;
            for (Claim claim : Iterables.concat(least.claims(), least.hypotheses())) {
                if (isBrokenIn(least.without(claim))) {
                    least = least.without(claim);
                    isLess = true;
                }
            }
        }
        return least;
    }

    private boolean isBrokenIn(World world) {
        return tried(world).isPresent();
    }

    /** What is thrown breaks it as well. */
    private Optional<String> tried(World world) {
        try {
            return brokenIn(world);
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            return Optional.of(thrown + " at " + thrown.getStackTrace()[0]);
        }
    }
}
