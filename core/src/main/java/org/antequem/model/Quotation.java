package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The exact words that a claim puts in quotation marks.
 *
 * @param words the words, without the marks
 * @param place where in the quoted source they stand, as the claim says: {@code "paragraph 6"}
 */
@Immutable
public record Quotation(String words, String place) implements Serializable {

    public Quotation {
        requireNonNull(words, "words");
        requireNonNull(place, "place");
        Names.checkNotBlank(words, "a quotation");
        Names.checkNotBlank(place, "the place of a quotation");
    }

    /** The words in quotation marks, and their place: {@code "We planned it" (paragraph 6)}. */
    @Override
    public String toString() {
        return Names.quoted(words) + " (" + Names.shown(place) + ")";
    }
}
