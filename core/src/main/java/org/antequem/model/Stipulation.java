package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * A statement for which the author of a dossier vouches without naming a source, such as the date of an event.
 *
 * @param proposition what is stipulated
 * @param isGranted true if the author does not vouch for it, and it is only taken as given while one claim is judged,
 *     because that claim or a document says so of itself
 */
@Immutable
public record Stipulation(Proposition proposition, boolean isGranted) implements Statement {

    public Stipulation {
        requireNonNull(proposition, "proposition");
    }

    /** Makes a stipulation for which the author of the dossier vouches. */
    public Stipulation(Proposition proposition) {
        this(proposition, false);
    }

    @Override
    public String toString() {
        return Names.noted(proposition.toString(), isGranted ? "taken as given" : "stipulated");
    }
}
