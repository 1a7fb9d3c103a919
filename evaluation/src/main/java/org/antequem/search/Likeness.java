package org.antequem.search;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Voice;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.record.RecordView;

/** How the lines of one side stand to each other: which are independent, and which are alike in that. */
final class Likeness {

    private final RecordView view;
    private final Multiset<Source> uses = HashMultiset.create();
    private final Set<Source> entangled = new HashSet<>();

    /**
     * All that decides whom a root is independent of, where no other root that plays a part rests on it, is a part of
     * it, or has it as a part; and what its line presumes.
     */
    private record Kind(Voice.Kind voice, Strength strength, ImmutableSet<ImmutableSet<Presumption>> presuming) {}

    Likeness(ImmutableList<Evidence> all, RecordView view) {
        this.view = view;
        for (Evidence evidence : all) {
            for (Voice voice : evidence.voices()) {
                uses.add(voice.root());
                entangled.addAll(voice.root().parts());
                if (evidence.voices().size() > 1 || !voice.root().parts().isEmpty()) {
                    entangled.add(voice.root());
                }
                for (Source source : voice.restingOn()) {
                    if (!source.equals(voice.root())) {
                        entangled.add(source);
                    }
                }
            }
        }
    }

    /** Two lines of one kind are independent of the same others, on the same presumptions. */
    Object kind(Evidence evidence) {
        if (evidence.voices().size() == 1) {
            Voice voice = Iterables.getOnlyElement(evidence.voices());
            if (uses.count(voice.root()) == 1 && !entangled.contains(voice.root())) {
                return new Kind(voice.kind(), evidence.line().strength(), evidence.presuming());
            }
        }
        return evidence;
    }

    /** What it presumes that a line is independent of others; empty where that is not established. */
    Optional<ImmutableSet<Presumption>> independence(Evidence one, List<Evidence> others) {
        ImmutableSet.Builder<Presumption> presuming = ImmutableSet.builder();
        for (Evidence other : others) {
            if (one.voices().isEmpty() || other.voices().isEmpty()) {
                return Optional.empty();
            }
            for (Voice a : one.voices()) {
                for (Voice b : other.voices()) {
                    Independence pair = Independence.of(a, b, view.conventions(), view::presumes);
                    if (!pair.isEstablished()) {
                        return Optional.empty();
                    }
                    presuming.addAll(pair.presuming());
                }
            }
        }
        return Optional.of(presuming.build());
    }
}
