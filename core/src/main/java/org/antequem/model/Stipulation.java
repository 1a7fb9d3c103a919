package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * What the author of a dossier stipulates without naming a source: a date or a stage link on an event, an interest.
 *
 * @param proposition what is stipulated
 * @param isGranted true where nobody stipulates it, and it only holds for a test: what a claim or a document says of
 *     itself
 */
@Immutable
public record Stipulation(Proposition proposition, boolean isGranted) implements Statement {

    public Stipulation {
        requireNonNull(proposition, "proposition");
    }

    /** A stipulation of the dossier. */
    public Stipulation(Proposition proposition) {
        this(proposition, false);
    }

    @Override
    public String toString() {
        return proposition + (isGranted ? " (granted)" : " (stipulated)");
    }
}
