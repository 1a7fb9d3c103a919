package org.antequem.search;

import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.antequem.finding.Strength;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Voice;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.record.RecordView;

/**
 * How the lines of one side, which are numbered, stand to each other: which are independent, and which are alike in
 * that. For one thread.
 */
final class Likeness {

    private final ImmutableList<Evidence> lines;
    private final RecordView view;
    private final Supplier<int[]> kinds;
    private final BitSet placed = new BitSet();
    private final BitSet unplaced = new BitSet();
    private final Map<Long, Optional<ImmutableSet<Presumption>>> known = new HashMap<>();

    /** Everything that decides which others the only root of a line is independent of, and what the line presumes. */
    private record Kind(
            Voice.Kind voice, Strength strength, boolean isPlaced, ImmutableSet<ImmutableSet<Presumption>> presuming) {}

    Likeness(ImmutableList<Evidence> lines, RecordView view) {
        this.lines = lines;
        this.view = view;
        this.kinds = Suppliers.memoize(() -> kinds(lines));
    }

    /**
     * Numbers the kinds. A line is a kind of its own if another line shares its root, or rests on it or on a part of
     * it.
     */
    private static int[] kinds(ImmutableList<Evidence> lines) {
        Multiset<Source> met = HashMultiset.create();
        Set<Source> bundled = new HashSet<>();
        for (Evidence evidence : lines) {
            for (Voice voice : evidence.voices()) {
                met.addAll(voice.restingOn());
                bundled.addAll(voice.root().parts());
            }
        }
        int[] kinds = new int[lines.size()];
        Map<Kind, Integer> first = new HashMap<>();
        for (int line = 0; line < kinds.length; line++) {
            kinds[line] = line;
            Evidence evidence = lines.get(line);
            if (evidence.voices().size() == 1) {
                Voice voice = evidence.voices().iterator().next();
                Source root = voice.root();
                if (met.count(root) == 1
                        && !bundled.contains(root)
                        && root.parts().isEmpty()) {
                    Kind kind = new Kind(
                            voice.kind(),
                            evidence.line().strength(),
                            evidence.line().isPlaced(),
                            evidence.presuming());
                    kinds[line] = first.computeIfAbsent(kind, unused -> kinds.length + first.size());
                }
            }
        }
        return kinds;
    }

    Evidence evidence(int line) {
        return lines.get(line);
    }

    /** True where it has a root that was there; see {@link org.antequem.finding.Line#isPlaced}. */
    boolean isPlaced(int line) {
        if (!placed.get(line) && !unplaced.get(line)) {
            (lines.get(line).line().isPlaced() ? placed : unplaced).set(line);
        }
        return placed.get(line);
    }

    /** The last of the first so many lines of which that is true; negative where there is none. */
    int lastPlaced(int among) {
        int last = among - 1;
        while (last >= 0 && !isPlaced(last)) {
            last--;
        }
        return last;
    }

    /** Two lines of one kind are independent of the same others, on the same presumptions. */
    int kind(int line) {
        return kinds.get()[line];
    }

    /** What it presumes that two lines are independent; empty where that is not established. */
    Optional<ImmutableSet<Presumption>> independence(int one, int other) {
        long pair = (long) one * lines.size() + other;
        Optional<ImmutableSet<Presumption>> answer = known.get(pair);
        if (answer == null) {
            answer = independence(lines.get(one), lines.get(other));
            known.put(pair, answer);
        }
        return answer;
    }

    /**
     * The independence of every root of one line from every root of the other; what the dossier stipulates shows none.
     */
    private Optional<ImmutableSet<Presumption>> independence(Evidence one, Evidence other) {
        if (one.voices().isEmpty() || other.voices().isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet.Builder<Presumption> presuming = ImmutableSet.builder();
        for (Voice a : one.voices()) {
            for (Voice b : other.voices()) {
                Independence pair = Independence.of(a, b, view.conventions(), view::presumes);
                if (!pair.isEstablished()) {
                    return Optional.empty();
                }
                presuming.addAll(pair.presuming());
            }
        }
        return Optional.of(presuming.build());
    }
}
