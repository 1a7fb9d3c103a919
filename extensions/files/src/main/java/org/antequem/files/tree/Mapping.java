package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/**
 * A YAML or JSON mapping: values by their keys, in the order in which they are written.
 *
 * @param entries the keys and values; a key that was written twice is here twice
 * @param place where the mapping stands in the text
 */
public record Mapping(ImmutableList<Entry> entries, Place place) implements Node {

    /** One key of a mapping and its value. */
    public record Entry(Scalar key, Node value) {

        public Entry {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        }
    }

    public Mapping {
        requireNonNull(entries, "entries");
        requireNonNull(place, "place");
    }

    /** Starts a mapping that was not read from a text. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a key; empty if the key is missing. If a key was written twice, its first value. */
    public Optional<Node> get(String key) {
        requireNonNull(key, "key");
        return entries.stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** Collects the entries of a {@link Mapping}. Not thread-safe. */
    public static final class Builder {

        private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();

        private Builder() {}

        /** Adds a key and its value. */
        @CanIgnoreReturnValue
        public Builder put(String key, Node value) {
            requireNonNull(key, "key");
            entries.add(new Entry(Scalar.text(key), value));
            return this;
        }

        /** Adds a key and a text. */
        @CanIgnoreReturnValue
        public Builder put(String key, String text) {
            requireNonNull(key, "key");
            return put(key, Scalar.text(text));
        }

        /** Adds a key and a whole number. */
        @CanIgnoreReturnValue
        public Builder put(String key, long number) {
            requireNonNull(key, "key");
            return put(key, Scalar.number(number));
        }

        /** Adds a key and {@code true} or {@code false}. */
        @CanIgnoreReturnValue
        public Builder put(String key, boolean truth) {
            requireNonNull(key, "key");
            return put(key, Scalar.truth(truth));
        }

        /** Adds a key and a text, or {@code null} if the text is empty. */
        @CanIgnoreReturnValue
        public Builder put(String key, Optional<String> text) {
            requireNonNull(key, "key");
            requireNonNull(text, "text");
            return put(key, text.map(Scalar::text).orElse(Scalar.NULL));
        }

        /** Makes the mapping of all entries so far. */
        public Mapping build() {
            return new Mapping(entries.build(), Place.NONE);
        }
    }
}
