package org.antequem.benchmarks;

/** Where rules count their answers. */
public final class OrderTally {

    private long certain;
    private long impossible;

    /** One pair more of which the first certainly came first. */
    public void certain() {
        certain++;
    }

    /** One pair more of which the first cannot have come first. */
    public void impossible() {
        impossible++;
    }

    long sum() {
        return certain + (impossible << 32);
    }
}
