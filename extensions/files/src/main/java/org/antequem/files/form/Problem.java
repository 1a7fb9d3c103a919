package org.antequem.files.form;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.antequem.files.tree.Place;

/**
 * An error at one place of a text, or a note on it.
 *
 * @param isNote true for what can be read all the same
 * @param path the keys and ids that lead there: {@code "events / receipt / during"}
 * @param expected what could stand there instead
 * @param nearest what is probably meant
 */
public record Problem(
        boolean isNote, Place place, String path, String message, Optional<String> expected, Optional<String> nearest) {

    public Problem {
        requireNonNull(place, "place");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(expected, "expected");
        requireNonNull(nearest, "nearest");
    }

    /** An error of which nothing more can be said. */
    static Problem error(Place place, String path, String message) {
        return new Problem(false, place, path, message, Optional.empty(), Optional.empty());
    }

    /** A copy of this problem that says what could stand there instead. */
    public Problem expecting(String what) {
        return new Problem(isNote, place, path, message, Optional.of(what), nearest);
    }

    /** A copy of this problem that says what is probably meant. */
    public Problem near(Optional<String> meant) {
        return new Problem(isNote, place, path, message, expected, meant);
    }

    /** A copy of this problem that is a note. */
    public Problem asNote() {
        return new Problem(true, place, path, message, expected, nearest);
    }
}
