package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;

/** An optional part of a noun: the keys for it, how it is given to a builder, and how it is got from the noun. */
interface Part<T, B> {

    /** The keys for it in one of the forms. */
    ImmutableList<Key<?>> keys(Form form);

    /** What is to be done to the builder; empty where nothing is recorded, or it cannot be read. */
    ImmutableList<Setting<B>> read(Fields fields);

    void write(T noun, Entries out);

    /**
     * What is to be done to a builder.
     *
     * @param blamed the key at which it is reported if the builder refuses it
     */
    record Setting<B>(Key<?> blamed, Consumer<B> set) {}

    /** A part that is recorded or not, under one key. */
    static <T, B, V> Part<T, B> of(Key<V> key, Function<T, Optional<V>> recorded, BiConsumer<B, V> setter) {
        return new Part<>() {
            @Override
            public ImmutableList<Key<?>> keys(Form form) {
                return ImmutableList.of(key);
            }

            @Override
            public ImmutableList<Setting<B>> read(Fields fields) {
                return fields
                        .get(key)
                        .map(value -> new Setting<B>(key, builder -> setter.accept(builder, value)))
                        .stream()
                        .collect(ImmutableList.toImmutableList());
            }

            @Override
            public void write(T noun, Entries out) {
                out.put(key, recorded.apply(noun));
            }
        };
    }

    /** A part that there may be several of, under one key. */
    static <T, B, V> Part<T, B> all(
            Key<ImmutableList<V>> key, Function<T, ? extends Collection<V>> recorded, BiConsumer<B, List<V>> setter) {
        return new Part<>() {
            @Override
            public ImmutableList<Key<?>> keys(Form form) {
                return ImmutableList.of(key);
            }

            @Override
            public ImmutableList<Setting<B>> read(Fields fields) {
                return fields
                        .get(key)
                        .map(values -> new Setting<B>(key, builder -> setter.accept(builder, values)))
                        .stream()
                        .collect(ImmutableList.toImmutableList());
            }

            @Override
            public void write(T noun, Entries out) {
                out.putAll(key, ImmutableList.copyOf(recorded.apply(noun)));
            }
        };
    }
}
