package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * What the author of a dossier lays down without naming a source: a date or a stage link on an event.
 *
 * @param proposition what is laid down
 */
@Immutable
public record Stipulation(Proposition proposition) implements Statement {

    public Stipulation {
        requireNonNull(proposition, "proposition");
    }

    @Override
    public String toString() {
        return proposition + " (stipulated)";
    }
}
