package org.antequem.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The first few of many values, which a text lists, and the number of those that it only counts.
 *
 * @param listed all values if there are at most ten, else ten of them
 * @param more how many are not listed; 0 or more
 */
@Immutable(containerOf = "T")
public record Few<T>(ImmutableList<T> listed, int more) implements Serializable {

    public Few {
        requireNonNull(listed, "listed");
    }

    private static final int MOST = 10;

    /** The first ten of some values, in their order. */
    public static <T> Few<T> of(Collection<? extends T> all) {
        ImmutableList<T> listed = each(all, "all");
        return new Few<>(listed.subList(0, Math.min(MOST, listed.size())), Math.max(0, listed.size() - MOST));
    }

    /**
     * All values in their order or, if there are more than ten, the first ten by name, so that the order of a record
     * plays no part.
     */
    public static <T> Few<T> of(Collection<? extends T> all, Function<? super T, String> name) {
        requireNonNull(name, "name");
        return each(all, "all").size() <= MOST ? of(all) : new Few<>(leastOf(all, name), all.size() - MOST);
    }

    /** All of these, in their order; where they are too many to be listed, those that are first by name come first. */
    static <T> ImmutableSet<T> first(ImmutableSet<T> all, Function<? super T, String> name) {
        if (all.size() <= MOST) {
            return all;
        }
        return ImmutableSet.<T>builder().addAll(leastOf(all, name)).addAll(all).build();
    }

    private static <T> ImmutableList<T> leastOf(Collection<? extends T> all, Function<? super T, String> name) {
        return all.stream().sorted(Comparator.comparing(name)).limit(MOST).collect(toImmutableList());
    }
}
