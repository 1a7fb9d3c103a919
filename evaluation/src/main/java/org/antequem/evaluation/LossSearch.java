package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Aligned;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Reading;
import org.antequem.timeline.Conflict;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges.Loss;
import org.antequem.verdict.Verdict;

/**
 * Seeks the sets of sources whose loss changes a verdict, the smallest first.
 *
 * <p>Of whatever establishes a side some source has to go; of what holds the other side down, likewise. What takes the
 * place of a line that is lost is found by judging the claim without it, and has to be hit in turn. So every set that
 * is returned has been tried, and so has each part of it.
 *
 * @see "Reiter: A theory of diagnosis from first principles. Artificial Intelligence 32 (1987), hitting-set trees"
 */
final class LossSearch {

    /** Sets of so many sources at most are sought. */
    private static final int MOST_SOURCES = 3;

    /** So often at most is the claim judged anew. */
    private static final int MOST_JUDGED = 2_000;

    /** So often at most is anything on record read for it; but it is judged some times, however long the record. */
    private static final int MOST_READ = 35_000;

    private static final int LEAST_JUDGED = 50;

    private final Claim claim;
    private final Evaluation evaluation;
    private final Verdict verdict;
    private final Map<Source, Integer> order = new HashMap<>();
    private final Map<ImmutableSet<Source>, Decision> judged = new HashMap<>();
    private final List<Loss> found = new ArrayList<>();
    private int upTo;
    private boolean isComplete;

    private LossSearch(Claim claim, Evaluation evaluation, Verdict verdict) {
        this.claim = claim;
        this.evaluation = evaluation;
        this.verdict = verdict;
        evaluation.dossier().sources().forEach(source -> order.put(source, order.size()));
    }

    static LossSearch run(Claim claim, Evaluation evaluation, Sides sides) {
        LossSearch search = new LossSearch(claim, evaluation, sides.decision().verdict());
        Map<ImmutableSet<Source>, ImmutableSet<Source>> open = new LinkedHashMap<>();
        open.put(ImmutableSet.of(), search.bearingOn(sides));
        search.run(open);
        return search;
    }

    /** Of each set that leaves the verdict as it is, the sources of which another one would have to go. */
    private void run(Map<ImmutableSet<Source>, ImmutableSet<Source>> unchanged) {
        Map<ImmutableSet<Source>, ImmutableSet<Source>> open = unchanged;
        Set<ImmutableSet<Source>> larger = larger(open);
        int read = MOST_READ / Math.max(1, evaluation.dossier().counting().size());
        int most = Math.min(MOST_JUDGED, Math.max(LEAST_JUDGED, read));
        while (upTo < MOST_SOURCES && !larger.isEmpty() && judged.size() + larger.size() <= most) {
            open = new LinkedHashMap<>();
            for (ImmutableSet<Source> lost : larger) {
                Sides left = evaluation.without(lost).sides(claim);
                judged.put(lost, left.decision());
                if (left.decision().verdict() == verdict) {
                    open.put(lost, bearingOn(left));
                } else {
                    keepLeastOf(lost);
                }
            }
            upTo++;
            larger = larger(open);
        }
        isComplete = larger.isEmpty();
    }

    /** The sets found, none of them a part of another. */
    ImmutableList<Loss> losses() {
        return found.stream()
                .sorted(Comparator.comparingInt(loss -> loss.of().size()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Sets of up to so many sources were sought. */
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
            known = evaluation.without(lost).sides(claim).decision();
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

    /** The sources of which one at least has to go for another verdict. */
    private ImmutableSet<Source> bearingOn(Sides sides) {
        Reading reading = sides.reading();
        Set<Source> all = new LinkedHashSet<>();
        for (Bearing side : sides.bearings(true)) {
            sides.on(side).way().orElseThrow().forEach(line -> addThoseFor(line, reading, all));
        }
        for (Bearing side : sides.bearings(false)) {
            sides.lines(side).stream()
                    .filter(line -> line.strength() != Strength.FIRM)
                    .forEach(line -> addThoseAgainst(line, reading, all));
        }
        if (claim.proposition() instanceof Cause cause) {
            reading.stagesOf(cause.effect()).forEach(link -> addTellersOf(link, reading, all));
        }
        if (claim.proposition() instanceof Aligned) {
            for (Statement held : reading.interests()) {
                reading.about(held.proposition()).forEach(said -> addTellersOf(said, reading, all));
            }
        }
        addWhoDate(all, reading);
        return ImmutableSet.copyOf(all);
    }

    /** Who says when these told of it, or what that hangs together with; who says when those did; and so on. */
    private static void addWhoDate(Set<Source> all, Reading reading) {
        Deque<Source> pending = new ArrayDeque<>(all);
        while (!pending.isEmpty()) {
            Source source = pending.remove();
            for (Event event : List.of(source.telling(), source.publication(), source.comingToLight())) {
                if (!reading.about(Occurred.of(event)).isEmpty()) {
                    Set<Source> more = new LinkedHashSet<>();
                    reading.timeline()
                            .component(Set.of(event))
                            .statements()
                            .forEach(statement -> addTellersOf(statement, reading, more));
                    more.removeAll(all);
                    all.addAll(more);
                    pending.addAll(more);
                }
            }
        }
    }

    /**
     * Who tells it; whose contradictions, wherever they are, leave it open when things happened or were told, and so
     * whether it was told in time; and who says that somebody gains from telling of the same.
     */
    private static void addThoseFor(Line line, Reading reading, Set<Source> all) {
        addSpeakers(line.tellings().values(), all);
        for (Conflict conflict : reading.timeline().conflicts()) {
            conflict.statements().forEach(other -> addTellersOf(other, reading, all));
        }
        for (Statement statement : line.statements()) {
            reading.about(statement.proposition()).forEach(other -> addInterestsOf(other, reading, all));
        }
    }

    /**
     * Who may be what makes a line weak or void: those of whom that speaks, and who else tells of the same as it does,
     * or as its roots do elsewhere.
     */
    private void addThoseAgainst(Line line, Reading reading, Set<Source> all) {
        for (Finding weakness : line.weaknesses()) {
            weakness.facts().forEach(fact -> addNamed(fact, reading, all));
        }
        Set<Statement> possible = new LinkedHashSet<>(line.statements());
        for (Statement other : reading.about(claim.proposition())) {
            if (!Collections.disjoint(tellersOf(other, reading), line.roots())) {
                possible.add(other);
            }
        }
        for (Statement statement : possible) {
            for (Statement other : reading.about(statement.proposition())) {
                addTellersOf(other, reading, all);
                addInterestsOf(other, reading, all);
            }
        }
    }

    /** Who says what the roots of a statement have of being believed, and since when. */
    private static void addInterestsOf(Statement statement, Reading reading, Set<Source> all) {
        for (Statement held : reading.interests()) {
            Interest interest = ((Held) held.proposition()).interest();
            if (!interest.servedByBelief().isEmpty()
                    && statement instanceof Claim told
                    && reading.lineage().tellings(told).stream()
                            .anyMatch(telling -> telling.root().standsFor(interest.holder()))) {
                reading.about(held.proposition()).forEach(said -> addTellersOf(said, reading, all));
            }
        }
    }

    private static void addNamed(Fact fact, Reading reading, Set<Source> all) {
        if (fact instanceof Fact.Naming naming) {
            all.addAll(naming.sources());
        } else if (fact instanceof Fact.Stating stating) {
            stating.statements().forEach(statement -> addTellersOf(statement, reading, all));
        } else if (fact instanceof Fact.Because because) {
            because.statements().forEach(statement -> addTellersOf(statement, reading, all));
        }
    }

    private static void addTellersOf(Statement statement, Reading reading, Set<Source> all) {
        if (statement instanceof Claim told) {
            addSpeakers(reading.lineage().tellings(told), all);
        }
    }

    private static Set<Source> tellersOf(Statement statement, Reading reading) {
        Set<Source> all = new LinkedHashSet<>();
        addTellersOf(statement, reading, all);
        return all;
    }

    private static void addSpeakers(Collection<Telling> tellings, Set<Source> all) {
        tellings.forEach(telling -> all.addAll(telling.speakers()));
    }
}
