package org.antequem.finding;

/** What a statement, or a line of them, is worth as evidence. */
public enum Strength {
    /** It gives no support at all. */
    VOID,
    WEAK,
    FIRM;

    /** A line is as strong as its weakest statement. */
    public Strength weaker(Strength other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isAtLeast(Strength other) {
        return compareTo(other) >= 0;
    }
}
