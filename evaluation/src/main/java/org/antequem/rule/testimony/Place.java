package org.antequem.rule.testimony;

/** By whose word somebody was where he could know of something; the least first. */
enum Place {
    /** By nobody's. */
    NOWHERE,
    /** By his own alone, or by the word of those for whom he speaks. */
    OWN_WORD,
    /** By that of others, of which something is in doubt. */
    ATTESTED_WEAKLY,
    /** By that of somebody else who was there, of which nothing is in doubt. */
    ATTESTED,
    /** The author of the dossier vouches for it. */
    VOUCHED;

    boolean isAtLeast(Place other) {
        return compareTo(other) >= 0;
    }

    Place orBetter(Place other) {
        return isAtLeast(other) ? this : other;
    }
}
