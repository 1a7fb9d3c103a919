package org.antequem.time;

/** How sure the writer of a date is of it, or of one component of it (ISO 8601-2, 3.2.6). */
public enum Qualifier {
    /** Nothing is said against it. */
    NONE("", 0),

    /** {@code ?}: the source, or the dating, is open to doubt. */
    UNCERTAIN("?", 1),

    /** {@code ~}: an estimate that is possibly correct or close. */
    APPROXIMATE("~", 2),

    /** {@code %}: both. */
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

    public boolean isUncertain() {
        return (bits & 1) != 0;
    }

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

    /** The character that EDTF writes; nothing for {@link #NONE}. */
    @Override
    public String toString() {
        return symbol;
    }
}
