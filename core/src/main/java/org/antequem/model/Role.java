package org.antequem.model;

/** What a cause is said to have done to its effect. Roles are not ranked: each entails only itself. */
public enum Role {
    /** It set the whole process going: "the first step". */
    ORIGINATED("set going"),
    /** The decision hung on it: "persuaded". */
    DECIDED("decided"),
    /** It gave the effect its scale, timing or form. */
    SHAPED("shaped"),
    /** It ordered how the effect was carried out. */
    COORDINATED("coordinated");

    private final String verb;

    Role(String verb) {
        this.verb = verb;
    }

    /** A past tense that takes the effect as its object. */
    @Override
    public String toString() {
        return verb;
    }
}
