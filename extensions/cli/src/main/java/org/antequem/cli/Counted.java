package org.antequem.cli;

/** A number and the noun that it counts. */
final class Counted {

    private Counted() {}

    /** {@code "1 claim"}, {@code "2 claims"}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
