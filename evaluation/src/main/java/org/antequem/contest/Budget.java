package org.antequem.contest;

/** How much work may still be done. */
final class Budget {

    private long left;

    /** @param most how many points may be visited; all else is counted in these */
    Budget(long most) {
        this.left = most;
    }

    void spend(long work) {
        left -= work;
    }

    boolean isSpent() {
        return left < 0;
    }
}
