package org.antequem.lineage;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antequem.model.Derivation;
import org.antequem.model.Source;

/**
 * Sources by number, the nearest to some tellers first, and what each rests on: the links of one source stand side by
 * side in one array. Every question to it takes time linear in sources plus links, and none recurses.
 */
final class SourceGraph {

    private final List<Source> sources = new ArrayList<>();
    private final Map<Source, Integer> numbers = new HashMap<>();
    private int[] starts = new int[16];
    private int[] links = new int[16];

    private SourceGraph() {}

    /**
     * What can be reached from the tellers.
     *
     * @param cited whom sources rest on besides those of their own lineage
     */
    static SourceGraph of(Collection<Source> tellers, SetMultimap<Source, Source> cited) {
        SourceGraph graph = new SourceGraph();
        for (Source teller : tellers) {
            graph.number(teller);
        }
        int size = 0;
        for (int source = 0; source < graph.size(); source++) {
            Source from = graph.source(source);
            for (Source to : cited.get(from)) {
                graph.link(size++, to);
            }
            for (Derivation link : from.lineage()) {
                graph.link(size++, link.from());
            }
            graph.starts = roomFor(source + 1, graph.starts);
            graph.starts[source + 1] = size;
        }
        return graph;
    }

    private void link(int link, Source to) {
        links = roomFor(link, links);
        links[link] = number(to);
    }

    private static int[] roomFor(int index, int[] array) {
        return index < array.length ? array : Arrays.copyOf(array, 2 * array.length);
    }

    @CanIgnoreReturnValue
    private int number(Source source) {
        Integer known = numbers.putIfAbsent(source, sources.size());
        if (known != null) {
            return known;
        }
        sources.add(source);
        return sources.size() - 1;
    }

    int size() {
        return sources.size();
    }

    Source source(int number) {
        return sources.get(number);
    }

    int numberOf(Source source) {
        Integer number = numbers.get(source);
        checkArgument(number != null, "%s is not among what these claims rest on", source);
        return number;
    }

    /** Where the links of a source begin; they end where those of the next one do. */
    int start(int source) {
        return starts[source];
    }

    /** The source to which a link leads. */
    int target(int link) {
        return links[link];
    }

    boolean isEnd(int source) {
        return starts[source] == starts[source + 1];
    }

    ImmutableSet<Source> all() {
        return ImmutableSet.copyOf(sources);
    }

    /** What a source directly rests on. */
    ImmutableSet<Source> beyond(int source) {
        ImmutableSet.Builder<Source> beyond = ImmutableSet.builder();
        for (int link = start(source); link < start(source + 1); link++) {
            beyond.add(source(target(link)));
        }
        return beyond.build();
    }

    /** The ends of all ways from a source, the nearest first. */
    ImmutableSet<Source> ends(int from) {
        ImmutableSet.Builder<Source> ends = ImmutableSet.builder();
        int[] open = new int[size()];
        BitSet met = new BitSet();
        int last = 1;
        open[0] = from;
        met.set(from);
        for (int next = 0; next < last; next++) {
            int source = open[next];
            if (isEnd(source)) {
                ends.add(source(source));
            }
            for (int link = start(source); link < start(source + 1); link++) {
                if (!met.get(target(link))) {
                    met.set(target(link));
                    open[last++] = target(link);
                }
            }
        }
        return ends.build();
    }
}
