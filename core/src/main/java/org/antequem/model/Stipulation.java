package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * What the author of a dossier lays down without naming a source: a date or a stage link on an event, an interest.
 *
 * @param proposition what is laid down
 * @param isGranted true where nobody lays it down, and it only holds for a test: what a claim or a document says of
 *     itself
 */
@Immutable
public record Stipulation(Proposition proposition, boolean isGranted) implements Statement {

    public Stipulation {
        requireNonNull(proposition, "proposition");
    }

    /** What the dossier lays down. */
    public Stipulation(Proposition proposition) {
        this(proposition, false);
    }

    @Override
    public String toString() {
        return proposition + (isGranted ? " (granted)" : " (stipulated)");
    }
}
