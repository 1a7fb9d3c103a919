package org.antequem.finding;

/** What a statement, or a line of them, is worth as evidence. */
public enum Strength {
    /** It gives no support at all. */
    VOID,
    /** It supports together with others that are independent of it. */
    WEAK,
    /** It supports by itself. */
    FIRM;

    /** The weaker of the two: a line is as strong as its weakest statement. */
    public Strength weaker(Strength other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True where it is as strong as the other, or stronger. */
    public boolean isAtLeast(Strength other) {
        return compareTo(other) >= 0;
    }
}
