package org.antequem.lineage;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * What some claims rest on by the lineage of their sources: their tellers, whom these cite and derive from, and so on
 * to where nothing more is recorded. Every answer takes time linear in the number of sources and links.
 */
public final class SourceLineage {

    private final ImmutableSet<Source> tellers;
    private final SourceGraph graph;
    private final Supplier<Circles> circles;

    private SourceLineage(Set<Source> tellers, SetMultimap<Source, Source> cited) {
        this.tellers = ImmutableSet.copyOf(tellers);
        this.graph = SourceGraph.of(tellers, cited);
        this.circles = Suppliers.memoize(() -> Circles.of(graph));
    }

    /** The lineage of the sources that tell some claims. Sources at the same distance are ordered by content. */
    public static SourceLineage of(Collection<Claim> claims) {
        Set<Source> tellers = new LinkedHashSet<>();
        SetMultimap<Source, Source> cited = LinkedHashMultimap.create();
        for (Claim claim : ImmutableList.sortedCopyOf(Statement.BY_CONTENT, each(claims, "claims"))) {
            if (claim.saidBy().isPresent()) {
                Source teller = claim.saidBy().get();
                tellers.add(teller);
                cited.putAll(teller, claim.origin().sources());
            }
        }
        return new SourceLineage(tellers, cited);
    }

    /** The root of a telling, and what that rests on by what an analyst or it records. */
    static ImmutableSet<Source> restingOn(Telling telling) {
        SetMultimap<Source, Source> traced = LinkedHashMultimap.create();
        for (Claim link : telling.chain()) {
            if (link.saidBy().equals(Optional.of(telling.root()))) {
                traced.putAll(telling.root(), link.tracedTo().sources());
            }
        }
        return traced.isEmpty() && telling.root().lineage().isEmpty()
                ? ImmutableSet.of(telling.root())
                : SourceGraph.of(ImmutableSet.of(telling.root()), traced).all();
    }

    /** The sources that tell the claims. */
    public ImmutableSet<Source> tellers() {
        return tellers;
    }

    /** The tellers and all sources that they rest on, those nearest to the tellers first. */
    public ImmutableSet<Source> sources() {
        return graph.all();
    }

    /**
     * The source through which every chain from every teller passes, and the one nearest to the tellers if there are
     * several (a dominator). Empty if there is none, or if there are fewer than two tellers.
     */
    public Optional<Source> only() {
        return tellers.size() < 2 ? Optional.empty() : dominators().stream().findFirst();
    }

    /**
     * All sources through which every chain from every teller passes, the nearest to the tellers first. A chain ends
     * where nothing more is recorded, or in a circle with no way out, all of which it passes through.
     */
    public ImmutableList<Source> dominators() {
        return Dominators.of(graph, circles.get(), tellers.size());
    }

    /**
     * The sources that a source directly rests on, as far as that is recorded.
     *
     * @throws IllegalArgumentException if the source is not among what the claims rest on
     */
    public ImmutableSet<Source> beyond(Source source) {
        requireNonNull(source, "source");
        return graph.beyond(graph.numberOf(source));
    }

    /**
     * The sources at which the chains from a source end, the nearest first; empty if all of them run in circles.
     *
     * @throws IllegalArgumentException if the source is not among what the claims rest on
     */
    public ImmutableSet<Source> roots(Source source) {
        requireNonNull(source, "source");
        return graph.ends(graph.numberOf(source));
    }

    /**
     * The source at which every chain from a source ends, which is the source itself if it rests on nothing. Empty if
     * there are several, or if a chain runs into a circle with no way out.
     *
     * @throws IllegalArgumentException if the source is not among what the claims rest on
     */
    public Optional<Source> onlyRoot(Source source) {
        requireNonNull(source, "source");
        int root = circles.get().onlyRoot(graph.numberOf(source));
        return root < 0 ? Optional.empty() : Optional.of(graph.source(root));
    }

    /** The largest groups of sources that all derive from one another. A source that cites itself is a group. */
    public ImmutableList<ImmutableSet<Source>> circles() {
        return circles.get().all();
    }

    /**
     * The links that run against time: for each source those that it rests on although they certainly spoke later.
     * Links without dates on both sides, or that may be in order, are left out.
     *
     * @param conventions how dates are read
     */
    public ImmutableSetMultimap<Source, Source> restingOnLater(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        ImmutableSetMultimap.Builder<Source, Source> later = ImmutableSetMultimap.builder();
        for (int source = 0; source < graph.size(); source++) {
            Bounds told = whenTold(source, conventions);
            for (int link = graph.start(source); link < graph.start(source + 1); link++) {
                if (told.certainlyBefore(whenTold(graph.target(link), conventions))) {
                    later.put(graph.source(source), graph.source(graph.target(link)));
                }
            }
        }
        return later.build();
    }

    private Bounds whenTold(int source, Conventions conventions) {
        Optional<Dating> told = graph.source(source).told();
        return told.isEmpty() ? Bounds.UNKNOWN : told.get().in(conventions).extent();
    }
}
