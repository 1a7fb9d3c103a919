package org.antequem.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import org.antequem.finding.Line;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Voice;
import org.antequem.model.Presumption;

/**
 * A line, and whom it is heard from.
 *
 * @param line the best of those that are the same evidence
 * @param voices of the roots it rests on; none where the dossier stipulates all of it
 * @param presuming sets of presumptions of which each is enough: there are several where several rules found it
 * @param presumed the number of presumptions of the line
 */
record Evidence(
        Line line, ImmutableSet<Voice> voices, ImmutableSet<ImmutableSet<Presumption>> presuming, int presumed) {

    /** The order of lines; what is quick to compare is compared first. */
    static final Comparator<Evidence> BEST_FIRST = Comparator.comparing(
                    (Evidence evidence) -> evidence.line.strength(), Comparator.reverseOrder())
            .thenComparingInt(Evidence::presumed)
            .thenComparing(Evidence::line, Line.BEST_FIRST);

    static Evidence of(Line line, Lineage lineage) {
        ImmutableSet.Builder<Voice> voices = ImmutableSet.builder();
        line.tellings().values().forEach(telling -> voices.add(lineage.voice(telling)));
        ImmutableSet<Presumption> presuming = line.presuming();
        return new Evidence(line, voices.build(), ImmutableSet.of(presuming), presuming.size());
    }

    /** The same evidence, where more is presumed to use it. */
    Evidence presuming(ImmutableSet<Presumption> more) {
        Line doubted = line.presuming(more);
        return new Evidence(
                doubted,
                voices,
                presuming.stream()
                        .map(some -> Sets.union(some, more).immutableCopy())
                        .collect(ImmutableSet.toImmutableSet()),
                doubted.presuming().size());
    }

    /** The same evidence, found by one more rule. */
    Evidence and(Evidence again) {
        Line better = Line.BEST_FIRST.compare(again.line, line) < 0 ? again.line : line;
        return new Evidence(
                better,
                voices,
                ImmutableSet.<ImmutableSet<Presumption>>builder()
                        .addAll(presuming)
                        .addAll(again.presuming)
                        .build(),
                Math.min(presumed, again.presumed));
    }

    /**
     * True where the other line does for a side whatever this line can do: it rests on no further root, presumes
     * nothing further, and is no weaker, no less independent, and of no narrower margin. A line that the dossier
     * stipulates entirely shows no independence, and so replaces only lines of its own kind.
     */
    boolean fallsTo(Evidence other) {
        return voices.isEmpty() == other.voices.isEmpty()
                && other.line.strength().isAtLeast(line.strength())
                && (other.line.isPlaced() || !line.isPlaced())
                && margin(other) >= margin(this)
                && presuming.stream().allMatch(some -> other.presuming.stream().anyMatch(some::containsAll))
                && other.voices.stream().allMatch(voice -> voices.stream().anyMatch(voice::isNoLessIndependentThan));
    }

    private static long margin(Evidence evidence) {
        return evidence.line.margin().orElse(Long.MAX_VALUE);
    }
}
