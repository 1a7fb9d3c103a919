package org.antequem.model;

/** What a cause did to its effect. The roles are not ranked, and none entails another. */
public enum Role {
    /** The cause set the whole process going: "the first step". */
    ORIGINATED("set going"),
    /** The decision for the effect depended on the cause: "persuaded". */
    DECIDED("decided"),
    /** The cause gave the effect its scale, timing or form. */
    SHAPED("shaped"),
    /** The cause ordered how the effect was carried out. */
    COORDINATED("coordinated");

    private final String verb;

    Role(String verb) {
        this.verb = verb;
    }

    /** This role as a verb in the past tense that can precede the effect: {@code "decided"}. */
    @Override
    public String toString() {
        return verb;
    }
}
