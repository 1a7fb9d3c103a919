package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antequem.model.Identity;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.timeline.Joints;

/**
 * Which of some assertions about time or identity are contested by others of them, beyond those that two of them
 * exclude: there are some that can hold, with what is granted, and cannot together with the one that is contested.
 *
 * <p>A contradiction of dates is a negative circle in the graph of distances, and lies within one of its blocks. A
 * denial of an order closes a circle with what forces the order, and one of an identity with what makes the two one.
 * Where days or months are counted, what they come to depends on dates beside the circle: there, where a circle turns
 * out to be no contradiction, all least contradictions are sought one by one. Each search has a budget; what it leaves
 * open is undecided. What is a contradiction only if zones are one that nobody states contests nothing.
 */
public final class Quarrel {

    /** How many points may be visited in each block, and once for all of them together. */
    private static final long WORK = 20_000_000;

    /** Up to so many assertions are looked at in all ways, where something is counted on the calendar. */
    private static final int FEW = 12;

    private final ImmutableList<Assertion> all;
    private final ImmutableSet<Statement> granted;
    private final Conventions conventions;
    private final Predicate<Assertion> isKnown;
    private final long work;
    private final Map<Proposition, ImmutableList<Assertion>> against = new HashMap<>();
    private final Set<Proposition> undecided = new HashSet<>();
    private boolean isDoubtful;

    private Quarrel(
            Iterable<Assertion> all,
            Predicate<Assertion> isKnown,
            ImmutableSet<Statement> granted,
            Conventions conventions,
            long work) {
        this.all = ImmutableList.sortedCopyOf(Assertion.IN_ORDER, all);
        this.isKnown = isKnown;
        this.granted = granted;
        this.conventions = conventions;
        this.work = work;
    }

    /**
     * The quarrel of some assertions.
     *
     * @param all assertions of time or identity, none of them weaker than another
     * @param isKnown true of an assertion that is already known to be contested, so that nothing is sought for it
     * @param granted what has to hold in any case
     */
    public static Quarrel among(
            Iterable<Assertion> all,
            Predicate<Assertion> isKnown,
            ImmutableSet<Statement> granted,
            Conventions conventions) {
        return among(all, isKnown, granted, conventions, WORK);
    }

    /** @param work how many points may be visited in each block, and once for all of them together */
    static Quarrel among(
            Iterable<Assertion> all,
            Predicate<Assertion> isKnown,
            ImmutableSet<Statement> granted,
            Conventions conventions,
            long work) {
        Quarrel quarrel = new Quarrel(all, isKnown, granted, conventions, work);
        quarrel.run();
        return quarrel;
    }

    /** True where some assertions can hold together and with what is granted. */
    public static boolean canHold(
            ImmutableList<Assertion> some, ImmutableSet<Statement> granted, Conventions conventions) {
        Quarrel quarrel = new Quarrel(some, assertion -> true, granted, conventions, WORK);
        return quarrel.consistency(new Budget(WORK)).holds(quarrel.numbers());
    }

    /** A least set of others that contest an assertion; empty where none is known, or it is known already. */
    public Optional<ImmutableList<Assertion>> against(Assertion assertion) {
        return Optional.ofNullable(against.get(assertion.proposition()));
    }

    /** True where the search ended before it was known whether an assertion is contested. */
    public boolean isUndecided(Assertion assertion) {
        return undecided.contains(assertion.proposition());
    }

    private void run() {
        Consistency ofAll = consistency(new Budget(work));
        if (ofAll.holds(numbers()) || !ofAll.holds(ImmutableSet.of())) {
            return;
        }
        boolean isCounted = searchDates();
        boolean isOpen = isDoubtful || (isCounted && all.size() <= FEW);
        for (int one : numbers()) {
            if (all.get(one).proposition() instanceof Not denial) {
                isOpen |= searchDenial(one, denial.negated());
                searchIdentity(denial, ImmutableIntArray.of(one));
            }
        }
        for (Statement statement : granted) {
            if (statement.proposition() instanceof Not denial) {
                searchIdentity(denial, ImmutableIntArray.of());
            }
        }
        if (isOpen || isDoubtful) {
            searchEverything();
        }
    }

    private ImmutableSet<Integer> numbers() {
        return IntStream.range(0, all.size()).boxed().collect(ImmutableSet.toImmutableSet());
    }

    private Consistency consistency(Budget budget) {
        return new Consistency(all, granted, conventions, budget);
    }

    /** What is asserted of distances, and what is granted of them. */
    private Distances distances() {
        Joints joints = Joints.among(Stream.concat(
                all.stream().map(Assertion::proposition), granted.stream().map(Statement::proposition)));
        Distances distances = new Distances(conventions, joints);
        for (int one = 0; one < all.size(); one++) {
            distances.add(all.get(one).proposition(), ImmutableIntArray.of(one));
        }
        granted.forEach(statement -> distances.add(statement.proposition().in(conventions), ImmutableIntArray.of()));
        return distances;
    }

    /** Seeks the circles in each block; true where something is counted on the calendar. */
    private boolean searchDates() {
        Distances distances = distances();
        for (ImmutableList<Arc> block : Blocks.of(distances.points(), distances.arcs())) {
            search(block, owners(block));
        }
        return distances.isCounted();
    }

    /** Seeks the circles that a denial closes; true where it denies several things at once, and all may be forced. */
    private boolean searchDenial(int denial, Proposition denied) {
        ImmutableList<Requirement> requirements = Requirement.of(denied, conventions);
        List<ImmutableList<Arc>> closed = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Distances distances = distances();
            distances.add(requirement.negated(), ImmutableIntArray.of(denial));
            for (ImmutableList<Arc> block : Blocks.of(distances.points(), distances.arcs())) {
                Budget budget = new Budget(work);
                CircleSearch circles = new CircleSearch(block, budget);
                if (circles.through(denial, ImmutableSet.of()).isPresent() || budget.isSpent()) {
                    closed.add(block);
                }
            }
        }
        if (closed.size() == 1 && requirements.size() == 1) {
            search(closed.get(0), owners(closed.get(0)));
        }
        return requirements.size() > 1 && closed.size() == requirements.size();
    }

    /** Seeks the circles that are closed where it is denied that two sources are one. */
    private void searchIdentity(Not denial, ImmutableIntArray owners) {
        if (denial.negated() instanceof Identity identity) {
            Distances distances = distances();
            distances.addDenied(identity, owners);
            for (ImmutableList<Arc> block : Blocks.of(distances.points(), distances.arcs())) {
                search(block, owners(block));
            }
        }
    }

    private static Set<Integer> owners(ImmutableList<Arc> block) {
        Set<Integer> owners = new TreeSet<>();
        block.forEach(arc -> owners.addAll(arc.owners().asList()));
        return owners;
    }

    private void search(ImmutableList<Arc> block, Set<Integer> owners) {
        Budget budget = new Budget(work);
        CircleSearch circles = new CircleSearch(Runs.drawnTogether(block), budget);
        if (circles.isWithoutCircle()) {
            return;
        }
        ContestSearch search = new ContestSearch(circles, consistency(budget), budget);
        for (int one : owners) {
            if (isSought(one)) {
                Optional<ImmutableSet<Integer>> conflict = search.contest(one);
                conflict.ifPresent(this::note);
                if (search.isCutShort()) {
                    undecided.add(all.get(one).proposition());
                }
            }
        }
        isDoubtful |= search.isDoubtful();
    }

    private boolean isSought(int one) {
        Assertion assertion = all.get(one);
        return !isKnown.test(assertion) && !against.containsKey(assertion.proposition());
    }

    private void searchEverything() {
        Budget budget = new Budget(work);
        ConflictTree tree = ConflictTree.of(numbers(), consistency(budget), budget);
        tree.conflicts().forEach(this::note);
        undecided.clear();
        if (!tree.isComplete()) {
            numbers().stream()
                    .filter(this::isSought)
                    .forEach(one -> undecided.add(all.get(one).proposition()));
        }
    }

    /** What cannot hold together, while it can without any one of these: each is contested by the others. */
    private void note(Set<Integer> conflict) {
        for (int one : conflict) {
            if (isSought(one)) {
                Proposition said = all.get(one).proposition();
                undecided.remove(said);
                against.put(
                        said,
                        conflict.stream()
                                .filter(other -> other != one)
                                .map(all::get)
                                .sorted(Assertion.IN_ORDER)
                                .collect(ImmutableList.toImmutableList()));
            }
        }
    }
}
