package org.antequem.benchmarks;

/** The four shapes of record on which the network is measured; three statements an event in each. */
public enum Shape {

    /**
     * A well-kept history. Every event is dated, to within days or up to two years, and placed by two events near it in
     * time: between so many days before and so many after.
     */
    HISTORY,

    /**
     * A diary. Every event is placed by the one before it, end to start and start to start, and by the one ten before;
     * every hundredth is dated instead of the last of these.
     */
    CHAIN,

    /** A heap of notes. Every event is dated within some years and placed by two others anywhere in the record. */
    RANDOM,

    /**
     * A record that grew. Every event is placed by its predecessor, and said to follow two of those before it, drawn at
     * random, by so much at least; every thousandth is dated instead of the last of these. Paths are long and cross.
     */
    GROWING
}
