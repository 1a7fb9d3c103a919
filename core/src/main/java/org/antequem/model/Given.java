package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** What a verb of a builder is given. Null is refused where it is given, by the name of the verb. */
final class Given {

    private Given() {}

    static <T> T given(T value, String verb) {
        return requireNonNull(value, () -> verb + "(null): expected a value");
    }

    /** None of them is null. */
    static <T> T[] allGiven(T[] values, String verb) {
        for (T value : given(values, verb)) {
            T unused = given(value, verb);
        }
        return values;
    }

    /** These in their order, none of which is null. */
    static <T> ImmutableList<T> allGiven(Iterable<? extends T> values, String verb) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        given(values, verb).forEach(value -> all.add(given(value, verb)));
        return all.build();
    }
}
