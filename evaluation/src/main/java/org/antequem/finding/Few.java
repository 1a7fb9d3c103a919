package org.antequem.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Of many that are alike, the few that a text lists, and how many it only counts. So a text stays short, however many
 * say the same; the value that it is written from has all of them.
 *
 * @param listed all, where these are ten or fewer; else the first ten
 * @param more how many are not listed; 0 or more
 */
@Immutable(containerOf = "T")
public record Few<T>(ImmutableList<T> listed, int more) implements Serializable {

    private static final int MOST = 10;

    /** The first few of these, which are given in the order in which they are to be listed. */
    public static <T> Few<T> of(Collection<? extends T> all) {
        int more = Math.max(0, all.size() - MOST);
        return new Few<>(ImmutableList.copyOf(Iterables.limit(all, MOST)), more);
    }

    /**
     * All of these, in their order; where they are too many to be listed, those that are first by name. So it does not
     * depend on the order of a record which of them are listed.
     */
    public static <T> Few<T> of(Collection<? extends T> all, Function<? super T, String> name) {
        return all.size() <= MOST ? of(all) : new Few<>(leastOf(all, name), all.size() - MOST);
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
