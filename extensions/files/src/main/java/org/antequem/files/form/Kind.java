package org.antequem.files.form;

import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Presumption;
import org.antequem.model.Source;

/** What an id can name, in the order in which a file lists them. */
public enum Kind {
    PRESUMPTION("presumption", "presumptions", Presumption.class),
    MATTER("matter", "matters", Matter.class),
    ACTOR("actor", "actors", Actor.class),
    EVENT("event", "events", Event.class),
    SOURCE("source", "sources", Source.class),
    INTEREST("interest", "interests", Interest.class),
    CLAIM("claim", "claims", Claim.class);

    private final String word;
    private final String section;
    private final Class<?> noun;

    Kind(String word, String section, Class<?> noun) {
        this.word = word;
        this.section = section;
        this.noun = noun;
    }

    /** {@code "event"}. */
    public String word() {
        return word;
    }

    /** With its article: {@code "an event"}. */
    public String one() {
        return ("aeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }

    /** The key of the file under which they stand: {@code "events"}. */
    public String section() {
        return section;
    }

    boolean fits(Object other) {
        return noun.isInstance(other);
    }
}
