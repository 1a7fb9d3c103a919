package org.antequem.files.form.noun;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.antequem.files.form.Kind;
import org.antequem.files.tree.Place;
import org.antequem.verdict.Verdict;

/**
 * A noun of a dossier with its id, and what its author says of it besides.
 *
 * @param value the claim, event, source, actor, interest, matter or presumption
 * @param place where its id stands; {@link Place#NONE} where it was not read from a text
 * @param isStipulated of an interest, whether it is taken as given
 * @param expected the verdict that is expected of a claim, and where that is said
 */
public record Noun(
        Kind kind,
        String id,
        Object value,
        Place place,
        boolean isStipulated,
        Optional<String> note,
        Optional<Expected> expected) {

    /** The verdict that is expected, and where that is said. */
    public record Expected(Verdict verdict, Place place) {}

    public Noun {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(value, "value");
        requireNonNull(place, "place");
        requireNonNull(note, "note");
        requireNonNull(expected, "expected");
    }
}
