package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.search.Dependence;
import org.antequem.search.Judge;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges.Loss;
import org.antequem.verdict.Verdict;

/**
 * Seeks the sets of sources whose loss changes a verdict, the smallest first.
 *
 * <p>Of what the two sides {@linkplain Dependence depend} on some source has to go. What takes the place of a line that
 * is lost is found by judging the claim without it, and has to be hit in turn. So every set that is returned has been
 * tried, and so has each part of it.
 *
 * @see "Reiter: A theory of diagnosis from first principles. Artificial Intelligence 32 (1987), hitting-set trees"
 */
final class LossSearch {

    /** The maximum number of sources in a set that is sought. */
    private static final int MOST_SOURCES = 3;

    /** The maximum number of times that the claim is judged anew. */
    private static final int MOST_JUDGED = 2_000;

    /**
     * The maximum number of claims on record that are read for it; but it is judged some times, however long the
     * record.
     */
    private static final int MOST_READ = 35_000;

    private static final int LEAST_JUDGED = 50;

    private final Claim claim;
    private final Judge judge;
    private final Verdict verdict;
    private final Map<Source, Integer> order = new HashMap<>();
    private final Map<ImmutableSet<Source>, Decision> judged = new HashMap<>();
    private final List<Loss> found = new ArrayList<>();
    private int upTo;
    private boolean isComplete;

    private boolean isCutShort;

    private LossSearch(Claim claim, Judge judge, Verdict verdict) {
        this.claim = claim;
        this.judge = judge;
        this.verdict = verdict;
        judge.view().dossier().sources().forEach(source -> order.put(source, order.size()));
    }

    static LossSearch run(Claim claim, Judge judge, Dependence dependence) {
        LossSearch search =
                new LossSearch(claim, judge, dependence.sides().decision().verdict());
        Map<ImmutableSet<Source>, ImmutableSet<Source>> open = new LinkedHashMap<>();
        open.put(ImmutableSet.of(), search.sources(dependence));
        search.run(open);
        return search;
    }

    /** Where it was not worked out what the sides depend on, any source may be what they do. */
    private ImmutableSet<Source> sources(Dependence dependence) {
        isCutShort |= dependence.sides().isCutShort();
        return isCutShort ? ImmutableSet.copyOf(judge.view().dossier().sources()) : dependence.sources();
    }

    /** Of each set that leaves the verdict as it is, the sources of which another one would have to go. */
    private void run(Map<ImmutableSet<Source>, ImmutableSet<Source>> unchanged) {
        Map<ImmutableSet<Source>, ImmutableSet<Source>> open = unchanged;
        Set<ImmutableSet<Source>> larger = larger(open);
        int read = MOST_READ / Math.max(1, judge.view().dossier().counting().size());
        int most = Math.min(MOST_JUDGED, Math.max(LEAST_JUDGED, read));
        while (upTo < MOST_SOURCES && !larger.isEmpty() && judged.size() + larger.size() <= most) {
            open = new LinkedHashMap<>();
            for (ImmutableSet<Source> lost : larger) {
                HingeSearch.throwIfInterrupted(claim);
                Dependence left = judge.without(lost).dependence(claim);
                judged.put(lost, left.sides().decision());
                if (left.sides().decision().verdict() == verdict) {
                    open.put(lost, sources(left));
                } else {
                    keepLeastOf(lost);
                }
            }
            upTo++;
            larger = larger(open);
        }
        isComplete = larger.isEmpty() && !isCutShort;
    }

    /** The sets found, none of them a part of another. */
    ImmutableList<Loss> losses() {
        return found.stream()
                .sorted(Comparator.comparingInt(loss -> loss.of().size()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The number of sources up to which sets were sought. */
    int upTo() {
        return isComplete ? MOST_SOURCES : upTo;
    }

    /** True where larger sets could not change the verdict either. */
    boolean isComplete() {
        return isComplete;
    }

    private Set<ImmutableSet<Source>> larger(Map<ImmutableSet<Source>, ImmutableSet<Source>> open) {
        Set<ImmutableSet<Source>> larger = new LinkedHashSet<>();
        open.forEach((lost, bearing) -> {
            for (Source source : bearing) {
                ImmutableSet<Source> more = ordered(Sets.union(lost, ImmutableSet.of(source)));
                if (more.size() > lost.size() && !judged.containsKey(more) && !holdsALoss(more)) {
                    larger.add(more);
                }
            }
        });
        return larger;
    }

    /** The set itself, unless less of it was enough. */
    private void keepLeastOf(ImmutableSet<Source> lost) {
        for (int size = 1; size <= lost.size(); size++) {
            for (Set<Source> part : Sets.combinations(lost, size)) {
                ImmutableSet<Source> some = ordered(part);
                if (!holdsALoss(some) && decision(some).verdict() != verdict) {
                    found.removeIf(loss -> loss.of().containsAll(some));
                    found.add(new Loss(some, decision(some)));
                }
            }
        }
    }

    private Decision decision(ImmutableSet<Source> lost) {
        Decision known = judged.get(lost);
        if (known == null) {
            HingeSearch.throwIfInterrupted(claim);
            known = judge.without(lost).sides(claim).decision();
            judged.put(lost, known);
        }
        return known;
    }

    private boolean holdsALoss(Set<Source> lost) {
        return found.stream().anyMatch(loss -> lost.containsAll(loss.of()));
    }

    private ImmutableSet<Source> ordered(Set<Source> sources) {
        return sources.stream()
                .sorted(Comparator.comparing(source -> order.getOrDefault(source, order.size())))
                .collect(ImmutableSet.toImmutableSet());
    }
}
