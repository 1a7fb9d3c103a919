package org.antequem.time;

/** How sure the writer of a date is of it, or of one component of it (ISO 8601-2, 3.2.6). */
public enum Qualifier {
    /** The writer marks no doubt. */
    NONE("", 0),

    /** The date is uncertain, {@code ?}: its source, or the dating itself, is open to doubt. */
    UNCERTAIN("?", 1),

    /** The date is approximate, {@code ~}: an estimate that may be correct or close. */
    APPROXIMATE("~", 2),

    /** The date is uncertain and approximate, {@code %}: open to doubt, and an estimate. */
    UNCERTAIN_AND_APPROXIMATE("%", 3);

    private static final Qualifier[] BY_BITS = values();

    private final String symbol;
    private final int bits;

    Qualifier(String symbol, int bits) {
        this.symbol = symbol;
        this.bits = bits;
    }

    /** What a character stands for; {@link #NONE} where it is no qualifier. */
    static Qualifier of(char symbol) {
        return switch (symbol) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }

    /** True if the date is open to doubt: {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return (bits & 1) != 0;
    }

    /** True if the date is an estimate: {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return (bits & 2) != 0;
    }

    /** What either says. */
    Qualifier and(Qualifier other) {
        return BY_BITS[bits | other.bits];
    }

    /** What both say. */
    Qualifier shared(Qualifier other) {
        return BY_BITS[bits & other.bits];
    }

    /** What this says and the other does not. */
    Qualifier without(Qualifier other) {
        return BY_BITS[bits & ~other.bits];
    }

    /** The character with which EDTF writes this; empty for {@link #NONE}. */
    @Override
    public String toString() {
        return symbol;
    }
}
