package org.antequem.world;

import java.util.List;
import java.util.Random;

/** Draws at random, and the same for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number between the two, both included. */
    int between(int least, int greatest) {
        return random.nextInt(least, greatest + 1);
    }

    /** True once in so many throws. */
    boolean oneIn(int throwsOfTheDice) {
        return random.nextInt(throwsOfTheDice) == 0;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
