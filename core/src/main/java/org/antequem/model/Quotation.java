package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The exact words a claim puts in quotation marks.
 *
 * @param words without the marks
 * @param place where in the source: {@code "paragraph 6"}
 */
@Immutable
public record Quotation(String words, String place) implements Serializable {

    public Quotation {
        requireNonNull(words, "words");
        requireNonNull(place, "place");
        Names.checkNotBlank(words, "a quotation");
        Names.checkNotBlank(place, "the place of a quotation");
    }
}
