package org.antequem.search;

/**
 * The work that may be done while one claim is judged: one unit for each time that a goal is sought. The limit depends
 * on nothing but the count, so that the same record is cut short at the same place wherever it is judged. For one
 * thread.
 */
final class Budget {

    /** An ordinary claim takes some ten units; one on which many contradict each other, some hundred. */
    private static final int MOST = 1_000;

    private int left;

    Budget() {
        this(MOST);
    }

    Budget(int units) {
        this.left = units;
    }

    /** Takes one unit; false where none was left. */
    boolean spend() {
        return --left >= 0;
    }

    /** Takes several units at once. */
    void spend(int units) {
        left -= units;
    }

    /** The number of units that are left; negative where more was wanted than there was. */
    int left() {
        return left;
    }

    /** True where more was wanted than there was: then there may be more to find. */
    boolean isExceeded() {
        return left < 0;
    }
}
