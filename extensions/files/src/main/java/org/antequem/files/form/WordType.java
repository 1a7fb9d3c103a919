package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** One of some words. */
final class WordType<T> implements Type<T> {

    private final ImmutableMap<String, T> byWord;
    private final ImmutableMap<T, String> words;
    private final String expected;

    WordType(String expected, Iterable<T> values, Function<T, String> word) {
        ImmutableMap.Builder<String, T> found = ImmutableMap.builder();
        ImmutableMap.Builder<T, String> named = ImmutableMap.builder();
        for (T value : values) {
            found.put(inKeys(word.apply(value)), value);
            named.put(value, word.apply(value));
        }
        this.byWord = found.buildOrThrow();
        this.words = named.buildOrThrow();
        this.expected = expected;
    }

    /** The constants of an enum, by their names: {@code "very likely"}. */
    static <E extends Enum<E>> WordType<E> of(Class<E> constants, String expected) {
        return new WordType<>(expected, ImmutableList.copyOf(constants.getEnumConstants()), WordType::words);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Words are read with spaces and with underscores. */
    private static String inKeys(String word) {
        return word.replace(' ', '_');
    }

    @Override
    public Optional<T> read(Node node, Reading in) {
        if (!(node instanceof Scalar scalar)) {
            in.refuse(node, all());
            return Optional.empty();
        }
        Optional<T> value = Optional.ofNullable(byWord.get(inKeys(scalar.value())));
        if (value.isEmpty()) {
            in.add(in.problem(scalar.place(), Found.quoted(scalar.value()) + " is not " + expected)
                    .expecting(all())
                    .near(Nearest.of(scalar.value(), words.values())));
        }
        return value;
    }

    private String all() {
        return "one of " + String.join(", ", words.values());
    }

    @Override
    public Node write(T value, Writing out) {
        String word = words.get(value);
        if (word == null) {
            throw new IllegalArgumentException(value + " has no word: expected one of " + words.keySet());
        }
        return Scalar.text(word);
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Words(words.values().asList());
    }
}
