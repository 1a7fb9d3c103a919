package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.lineage.Voice;
import org.antequem.model.Source;
import org.antequem.record.RecordView;

/** The lines found so far that reach one goal, without those that fall to others. For one thread. */
final class Lines {

    private final Set<Evidence> kept = new LinkedHashSet<>();
    private final SetMultimap<Source, Evidence> byRoot = LinkedHashMultimap.create();

    /** Whether the lines settle a side, by strength; forgotten when a line is added. */
    private final Map<Strength, Boolean> settled = new EnumMap<>(Strength.class);

    /** Adds a line, unless it falls to one that is there; of lines that fall to each other, the best is kept. */
    void add(Evidence evidence) {
        Set<Evidence> rivals = rivals(evidence);
        for (Evidence rival : rivals) {
            if (evidence.fallsTo(rival)
                    && (!rival.fallsTo(evidence) || Evidence.BEST_FIRST.compare(rival, evidence) <= 0)) {
                return;
            }
        }
        for (Evidence rival : rivals) {
            if (rival.fallsTo(evidence)) {
                remove(rival);
            }
        }
        settled.clear();
        kept.add(evidence);
        evidence.voices().forEach(voice -> byRoot.put(voice.root(), evidence));
    }

    private Set<Evidence> rivals(Evidence evidence) {
        Set<Evidence> rivals = new LinkedHashSet<>();
        if (evidence.voices().isEmpty()) {
            kept.stream().filter(other -> other.voices().isEmpty()).forEach(rivals::add);
        }
        for (Voice voice : evidence.voices()) {
            rivals.addAll(byRoot.get(voice.root()));
        }
        return rivals;
    }

    private void remove(Evidence evidence) {
        kept.remove(evidence);
        evidence.voices().forEach(voice -> byRoot.remove(voice.root(), evidence));
    }

    /**
     * True where a line rests on none but these roots, is so strong, presumes nothing, and is as independent as can be.
     */
    boolean isCovered(Set<Source> roots, Strength least, Roots all) {
        for (Source root : roots) {
            for (Evidence evidence : byRoot.get(root)) {
                if (evidence.line().strength().isAtLeast(least)
                        && evidence.presumed() == 0
                        && evidence.voices().stream()
                                .allMatch(voice -> roots.contains(voice.root()) && all.isBest(voice))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True where no line of that strength or less can change whether they establish a side, on what, or how well. */
    boolean isSettled(Strength least, RecordView view) {
        return settled.computeIfAbsent(
                least, unused -> Side.of(kept.stream(), view).isSettled(least));
    }

    /** True where a further line of that strength could change nothing about a side by itself. */
    boolean needCompany(Strength least, RecordView view) {
        return Side.of(kept.stream(), view).needsCompany(least);
    }

    int size() {
        return kept.size();
    }

    boolean areOf(Source root) {
        return byRoot.containsKey(root);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** The best first. */
    ImmutableList<Evidence> all() {
        return ImmutableList.sortedCopyOf(Evidence.BEST_FIRST, kept);
    }
}
