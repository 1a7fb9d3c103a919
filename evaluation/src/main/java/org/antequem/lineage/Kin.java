package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Examinable;
import org.antequem.model.Examination;
import org.antequem.model.Identity;
import org.antequem.model.Source;

/**
 * What somebody says on record of sources that makes one rest on another: that two are the same, and what one examined.
 * Once it is told, they no longer corroborate each other, however weak the word.
 */
final class Kin {

    /** Where nobody says any such thing. */
    static final Kin NONE = new Kin(ImmutableSetMultimap.of(), ImmutableSetMultimap.of());

    private final ImmutableSetMultimap<Source, Source> same;
    private final ImmutableSetMultimap<Source, Examinable> examined;

    private Kin(ImmutableSetMultimap<Source, Source> same, ImmutableSetMultimap<Source, Examinable> examined) {
        this.same = same;
        this.examined = examined;
    }

    static Kin in(Collection<Claim> claims) {
        ImmutableSetMultimap.Builder<Source, Source> same = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Source, Examinable> examined = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            if (claim.proposition() instanceof Identity identity) {
                same.put(identity.one(), identity.other());
                same.put(identity.other(), identity.one());
            } else if (claim.proposition() instanceof Examination examination) {
                examined.put(examination.source(), examination.examined());
            }
        }
        return new Kin(same.build(), examined.build());
    }

    /** What a source examined, by what it is recorded to have and by what is told. */
    ImmutableSet<Examinable> examined(Source source) {
        return ImmutableSet.<Examinable>builder()
                .addAll(source.examined())
                .addAll(examined.get(source))
                .build();
    }

    /** These, and all that are said to be the same as one of them, directly or not. */
    ImmutableSet<Source> withTheSame(Set<Source> some) {
        if (same.isEmpty()) {
            return ImmutableSet.copyOf(some);
        }
        Set<Source> all = new LinkedHashSet<>(some);
        Deque<Source> open = new ArrayDeque<>(some);
        while (!open.isEmpty()) {
            same.get(open.remove()).stream().filter(all::add).forEach(open::add);
        }
        return ImmutableSet.copyOf(all);
    }
}
