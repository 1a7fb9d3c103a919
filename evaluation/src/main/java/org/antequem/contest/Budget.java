package org.antequem.contest;

/** How much work may still be done. */
final class Budget {

    private long left;

    /** @param most how many points may be visited; other work is converted to points */
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
