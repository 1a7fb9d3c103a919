package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.model.Source;

/** Finds out which of some sources are, or may be, the teller of a claim, because nobody corroborates himself. */
public final class Oneself {

    /** Under which those stand who may be anybody. */
    private static final Object UNNAMED = "unnamed people";

    private final SetMultimap<Object, Source> byKey = LinkedHashMultimap.create();
    private final Set<Source> all;

    /** Makes a finder for some first sources. */
    public Oneself(Set<Source> roots) {
        requireNonNull(roots, "roots");
        this.all = roots;
        for (Source root : roots) {
            keys(root).forEach(key -> byKey.put(key, root));
            if (isUnnamed(root)) {
                byKey.put(UNNAMED, root);
            }
        }
    }

    /** The sources among these that are or may be a teller; see {@link #mayBe}. */
    public ImmutableSet<Source> of(Source teller) {
        requireNonNull(teller, "teller");
        Set<Source> near = new LinkedHashSet<>(isUnnamed(teller) ? all : byKey.get(UNNAMED));
        keys(teller).forEach(key -> near.addAll(byKey.get(key)));
        return near.stream().filter(root -> mayBe(teller, root)).collect(ImmutableSet.toImmutableSet());
    }

    /** True if two sources are the same, are words of one person, or one is a part of the other. */
    public static boolean is(Source one, Source other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return !Collections.disjoint(one.by(), other.by()) || areOneBundle(one, other);
    }

    /** True where two sources are one, or one is a part of the other. */
    static boolean areOneBundle(Source one, Source other) {
        return one.equals(other) || contains(one, other) || contains(other, one);
    }

    /**
     * True if two sources are the same, or may be the same people. Unnamed people may be anybody whom their description
     * does not exclude.
     */
    public static boolean mayBe(Source one, Source other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return is(one, other)
                || ((isUnnamed(one) || isUnnamed(other))
                        && one.kind().isPerson() == other.kind().isPerson()
                        && !one.description().excludes(other.description()));
    }

    private static boolean isUnnamed(Source source) {
        return !source.isNamed();
    }

    private static boolean contains(Source bundle, Source part) {
        return !bundle.parts().isEmpty() && parts(bundle).contains(part);
    }

    /** What two that may be one have in common, unless they are unnamed. */
    private static ImmutableSet<Object> keys(Source source) {
        return ImmutableSet.builder().addAll(source.by()).addAll(parts(source)).build();
    }

    /** A source, its parts, and theirs. */
    static Set<Source> parts(Source bundle) {
        Set<Source> met = new HashSet<>(Set.of(bundle));
        Deque<Source> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            for (Source part : open.remove().parts()) {
                if (met.add(part)) {
                    open.add(part);
                }
            }
        }
        return met;
    }
}
