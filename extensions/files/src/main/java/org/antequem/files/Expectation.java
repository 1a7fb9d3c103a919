package org.antequem.files;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import org.antequem.files.tree.Place;
import org.antequem.verdict.Verdict;

/**
 * The verdict that the author of a file expects on a claim: {@code expect: refuted}.
 *
 * @param verdict the verdict
 * @param place where the file says so; {@link Place#NONE} if it was not read from a file
 */
@Immutable
public record Expectation(Verdict verdict, Place place) {

    public Expectation {
        requireNonNull(verdict, "verdict");
        requireNonNull(place, "place");
    }
}
