package org.antequem.search;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.antequem.finding.Strength;
import org.antequem.lineage.Oneself;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Inquiry;

/**
 * The lines to a goal that each of several statements reaches alone, one for each telling of each of them, whatever
 * claim is put to the test. Many claims that ask for the same share them: of each claim those are left that do not
 * descend from it.
 */
final class Witnesses {

    private final AnyOf goal;
    private final Judge judge;
    private final ListMultimap<Claim, Witness> byClaim = ArrayListMultimap.create();
    private final ListMultimap<Source, Witness> byRoot = ArrayListMultimap.create();

    private final Supplier<Oneself> oneself = Suppliers.memoize(() -> new Oneself(byRoot.keySet()));

    /** Through which claims the tellings of which claims pass. */
    private final SetMultimap<Claim, Claim> descending = HashMultimap.create();

    private final ImmutableSet<Presumption> presumed;
    private final List<Witness> undecided = new ArrayList<>();
    private final List<Witness> weak = new ArrayList<>();

    /** The lines that fall to no other, the best first. */
    private final ImmutableList<Evidence> best;

    private final Set<Evidence> amongBest = Sets.newIdentityHashSet();

    /** For each root, the places of its lines among the best. */
    private final ListMultimap<Source, Integer> places = ArrayListMultimap.create();

    /** One telling, and the line it makes; equal to no other. */
    private static final class Witness {

        private final Telling telling;
        private final Evidence evidence;

        Witness(Telling telling, Evidence evidence) {
            this.telling = telling;
            this.evidence = evidence;
        }
    }

    /**
     * What is left of them.
     *
     * @param evidence the best first; none falls to another, and each piece is there once
     * @param weak the tellings that are not firm, gathered when they are asked for
     */
    record Left(ImmutableList<Evidence> evidence, Supplier<Collection<Telling>> weak) {}

    /**
     * @param tellings that may be used
     * @param inquiry in which the statements are asked for
     */
    Witnesses(AnyOf goal, Tellings tellings, Inquiry inquiry, Judge judge) {
        this.goal = goal;
        this.judge = judge;
        Inquiry usable =
                inquiry.where(tellings::admit).without(inquiry.granted().contrary());
        Lines lines = new Lines();
        for (Statement statement : goal.statements()) {
            if (usable.admits(statement) && judge.hearing().canHold(statement, usable)) {
                if (statement instanceof Claim claim) {
                    tellings.of(claim).forEach(telling -> lines.add(witness(claim, telling, tellings)));
                } else {
                    lines.add(evidence(statement, ImmutableMap.of(), tellings));
                }
            }
        }
        best = lines.all();
        amongBest.addAll(best);
        presumed = judge.hearing().presumed(inquiry);
        for (int place = 0; place < best.size(); place++) {
            for (Source root : best.get(place).line().roots()) {
                places.put(root, place);
            }
        }
    }

    private Evidence witness(Claim claim, AssessedTelling telling, Tellings tellings) {
        Evidence evidence = evidence(claim, ImmutableMap.of(claim, telling), tellings);
        Witness witness = new Witness(telling.telling(), evidence);
        byClaim.put(claim, witness);
        byRoot.put(telling.root(), witness);
        telling.telling().chain().forEach(link -> descending.put(link, claim));
        if (telling.strength() != telling.best()) {
            undecided.add(witness);
        }
        if (tellings.strength(telling) != Strength.FIRM) {
            weak.add(witness);
        }
        return evidence;
    }

    private Evidence evidence(Statement statement, ImmutableMap<Claim, AssessedTelling> by, Tellings tellings) {
        return Evidence.of(
                tellings.line(goal.argument().apply(statement), by),
                judge.view().lineage());
    }

    /** What findings presume on their tellings, or on whatever was consulted to say how strong these are. */
    ImmutableSet<Presumption> presumed() {
        return presumed;
    }

    /** How many there are. */
    int size() {
        return byRoot.size();
    }

    /** All of them. */
    Left all() {
        return new Left(best, () -> tellings(weak));
    }

    /**
     * Those that can be used for or against a claim.
     *
     * @param own the tellings that may be used then
     */
    Left besides(Claim underTest, Tellings own) {
        Set<Witness> gone = new HashSet<>();
        own.barred(oneself).forEach(root -> gone.addAll(byRoot.get(root)));
        List<AssessedTelling> instead = new ArrayList<>();
        for (Claim claim : descending.get(underTest)) {
            Map<Telling, Witness> before = new HashMap<>();
            byClaim.get(claim).forEach(witness -> before.put(witness.telling, witness));
            for (AssessedTelling telling : own.of(claim)) {
                if (before.remove(telling.telling()) == null) {
                    instead.add(telling);
                }
            }
            gone.addAll(before.values());
        }
        undecided.stream().filter(witness -> !gone.contains(witness)).limit(1).forEach(witness -> own.noteUndecided());
        return gone.isEmpty() ? all() : left(gone, instead, own);
    }

    /** True where one of the best lines is gone: only then can a line that fell to others matter. */
    private boolean areMissed(Set<Witness> gone) {
        return gone.stream().anyMatch(witness -> amongBest.contains(witness.evidence));
    }

    private Left left(Set<Witness> gone, List<AssessedTelling> instead, Tellings own) {
        Supplier<Collection<Telling>> weaker = () -> weaker(gone, instead, own);
        if (instead.isEmpty() && !areMissed(gone)) {
            return new Left(best, weaker);
        }
        Set<Source> stirred = new HashSet<>();
        gone.forEach(witness -> stirred.add(witness.telling.root()));
        Lines lines = new Lines();
        for (AssessedTelling telling : instead) {
            stirred.add(telling.root());
            Claim claim = telling.telling().claim();
            lines.add(evidence(claim, ImmutableMap.of(claim, telling), own));
        }
        for (Source root : stirred) {
            for (Witness witness : byRoot.get(root)) {
                if (!gone.contains(witness)) {
                    lines.add(witness.evidence);
                }
            }
        }
        return new Left(merged(withoutThoseOf(stirred), lines.all()), weaker);
    }

    private ImmutableList<Telling> weaker(Set<Witness> gone, List<AssessedTelling> instead, Tellings own) {
        ImmutableList.Builder<Telling> weaker = ImmutableList.builder();
        instead.stream()
                .filter(telling -> own.strength(telling) != Strength.FIRM)
                .forEach(telling -> weaker.add(telling.telling()));
        return weaker.addAll(tellings(Iterables.filter(weak, witness -> !gone.contains(witness))))
                .build();
    }

    private List<Evidence> withoutThoseOf(Set<Source> roots) {
        List<Integer> left = new ArrayList<>();
        roots.forEach(root -> left.addAll(places.get(root)));
        Collections.sort(left);
        List<Evidence> others = new ArrayList<>(best.size());
        int from = 0;
        for (int place : left) {
            others.addAll(best.subList(from, place));
            from = place + 1;
        }
        others.addAll(best.subList(from, best.size()));
        return others;
    }

    private static ImmutableList<Evidence> merged(List<Evidence> best, Iterable<Evidence> more) {
        for (Evidence evidence : more) {
            int place = Collections.binarySearch(best, evidence, Evidence.BEST_FIRST);
            best.add(place < 0 ? -place - 1 : place, evidence);
        }
        return ImmutableList.copyOf(best);
    }

    private static ImmutableList<Telling> tellings(Iterable<Witness> some) {
        ImmutableList.Builder<Telling> tellings = ImmutableList.builder();
        some.forEach(witness -> tellings.add(witness.telling));
        return tellings.build();
    }
}
