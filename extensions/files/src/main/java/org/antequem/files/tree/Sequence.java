package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;

/**
 * A YAML or JSON list of values.
 *
 * @param items the values in their order
 * @param place where the list stands in the text
 */
public record Sequence(ImmutableList<Node> items, Place place) implements Node {

    public Sequence {
        requireNonNull(items, "items");
        requireNonNull(place, "place");
    }

    /** A list of values that was not read from a text. */
    public static Sequence of(Iterable<? extends Node> items) {
        return new Sequence(each(items, "items"), Place.NONE);
    }

    /** A list of texts that was not read from a text. */
    public static Sequence ofTexts(Iterable<String> texts) {
        return of(each(texts, "texts").stream().map(Scalar::text).toList());
    }
}
