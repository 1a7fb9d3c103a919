package org.antequem.given;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Refuses null where it is given, by the name of the verb or of the parameter that takes it. */
public final class Given {

    private Given() {}

    /** A value that a verb is given. */
    public static <T> T given(T value, String verb) {
        return requireNonNull(value, () -> verb + "(null): expected a value");
    }

    /** Values that a verb is given, in their order; a message says which of them is null. */
    public static <T> ImmutableList<T> allGiven(T[] values, String verb) {
        return allGiven(Arrays.asList(given(values, verb)), verb);
    }

    /** Values that a verb is given in a collection, in their order; a message says which of them is null. */
    public static <T> ImmutableList<T> allGiven(Iterable<? extends T> values, String verb) {
        return without(given(values, verb), verb + "(null): expected a value");
    }

    /** What a parameter is given in an array, in its order; a message says which element is null. */
    public static <T> ImmutableList<T> each(T[] values, String parameter) {
        return each(Arrays.asList(requireNonNull(values, parameter)), parameter);
    }

    /** What a parameter is given in a collection, in its order; a message says which element is null. */
    public static <T> ImmutableList<T> each(Iterable<? extends T> values, String parameter) {
        return without(requireNonNull(values, parameter), parameter);
    }

    /** A list that cannot hold null is taken as it is. */
    private static <T> ImmutableList<T> without(Iterable<? extends T> values, String refusal) {
        if (values instanceof ImmutableList<? extends T> known) {
            return ImmutableList.copyOf(known);
        }
        ImmutableList.Builder<T> all = ImmutableList.builder();
        int index = 0;
        for (T value : values) {
            int place = index++;
            all.add(requireNonNull(value, () -> refusal + " at index " + place));
        }
        return all.build();
    }
}
