package org.antequem.model;

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
        Names.checkNotBlank(words, "a quotation");
        Names.checkNotBlank(place, "the place of a quotation");
    }
}
