package org.antequem.search;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.finding.Connection;
import org.antequem.finding.Line;
import org.antequem.finding.Quorum;
import org.antequem.finding.Separation;
import org.antequem.finding.Strength;
import org.antequem.lineage.Voice;
import org.antequem.model.Actor;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.record.RecordView;
import org.antequem.search.Choices.Choice;
import org.antequem.verdict.Confidence;

/**
 * All lines that refute a claim, or all that support it: whether they establish this side, and how well. They do if
 * there is a choice of as many firm ones, or as many weak ones, as the policy asks for, each independent of every
 * other.
 */
public final class Side {

    private static final int LINES_FOR_HIGH = 2;
    private static final int LINES_FOR_MODERATE = 3;

    private final ImmutableList<Evidence> evidence;
    private final RecordView view;
    private final Likeness likeness;
    private final Choices firm;
    private final Choices weak;

    private Side(ImmutableList<Evidence> evidence, RecordView view) {
        this.evidence = evidence;
        this.view = view;
        this.likeness = new Likeness(evidence, view);
        this.firm = choices(Strength.FIRM, view.policy().firmLines());
        this.weak = choices(Strength.WEAK, view.policy().weakLines());
    }

    /** The side that these lines make. The same words, found by several rules, are one piece of evidence. */
    public static Side of(ImmutableList<Line> lines, RecordView view) {
        return of(lines.stream().map(line -> Evidence.of(line, view.lineage())), view);
    }

    static Side of(Stream<Evidence> found, RecordView view) {
        return ofMerged(merged(found), view);
    }

    /** @param evidence the best first, each piece once */
    static Side ofMerged(ImmutableList<Evidence> evidence, RecordView view) {
        return new Side(evidence, view);
    }

    /** The evidence, the best first. The same words, found by several rules, are one piece of evidence. */
    static ImmutableList<Evidence> merged(Stream<Evidence> found) {
        Map<Line.Basis, Evidence> merged = new LinkedHashMap<>();
        found.forEach(evidence -> merged.merge(evidence.line().basis(), evidence, Evidence::and));
        return ImmutableList.sortedCopyOf(Evidence.BEST_FIRST, merged.values());
    }

    /** The lines, the best first; what several rules found is one. */
    public ImmutableList<Line> lines() {
        return evidence.stream().map(Evidence::line).collect(toImmutableList());
    }

    /** True where firm lines establish the side, or weak ones whose independence is established. */
    public boolean isEstablished() {
        return way().isPresent();
    }

    /** True where too many choices of lines were left untried to say that none establishes it. */
    boolean mayBeEstablished() {
        return isEstablished() || firm.isCutShort() || weak.isCutShort();
    }

    /**
     * The lines that establish it, as few as suffice: the firm before the weak, then those that presume the least, then
     * those with the widest margin.
     */
    public Optional<List<Line>> way() {
        return Stream.of(firm, weak)
                .flatMap(choices -> leastPresuming(choices).stream())
                .findFirst()
                .map(Choice::lines);
    }

    /** True where no line of that strength or less can change whether it is established, on what, or how well. */
    boolean isSettled(Strength least) {
        boolean isFirm = isWithoutPresumption(firm);
        return least == Strength.FIRM
                ? isFirm && isWithoutPresumption(choices(Strength.FIRM, LINES_FOR_HIGH))
                : isFirm
                        || (isWithoutPresumption(weak)
                                && (!choices(Strength.FIRM, 1).found().isEmpty()
                                        || isWithoutPresumption(choices(Strength.WEAK, LINES_FOR_MODERATE))));
    }

    /** True where one line more of that strength could change nothing by itself, whatever it is. */
    boolean needsCompany(Strength least) {
        return least == Strength.FIRM
                ? view.policy().firmLines() > 1 || isWithoutPresumption(firm)
                : view.policy().weakLines() > 1 || isWithoutPresumption(weak);
    }

    private static boolean isWithoutPresumption(Choices choices) {
        return choices.found().stream().anyMatch(choice -> choice.presuming().isEmpty());
    }

    Confidence confidence() {
        if (!choices(Strength.FIRM, LINES_FOR_HIGH).found().isEmpty()) {
            return Confidence.HIGH;
        }
        return !choices(Strength.FIRM, 1).found().isEmpty()
                        || !choices(Strength.WEAK, LINES_FOR_MODERATE).found().isEmpty()
                ? Confidence.MODERATE
                : Confidence.LOW;
    }

    /**
     * What is presumed by the choices of lines that establish the side: sets of which each is enough, and none contains
     * another. Empty where the side is not established.
     */
    ImmutableSet<ImmutableSet<Presumption>> presuming() {
        List<ImmutableSet<Presumption>> all = new ArrayList<>();
        firm.found().forEach(choice -> all.add(choice.presuming()));
        weak.found().forEach(choice -> all.add(choice.presuming()));
        return all.stream()
                .filter(some -> all.stream().noneMatch(less -> !less.equals(some) && some.containsAll(less)))
                .collect(toImmutableSet());
    }

    /**
     * Why the lines that decide count separately: for each set of presumptions that two of them need, the roots of
     * these; all roots, where none needs any. Empty where one line decides, or none.
     */
    ImmutableList<Separation> separations() {
        List<Line> all = lines();
        int[] deciding = deciding().stream().mapToInt(all::indexOf).toArray();
        Map<ImmutableSet<Presumption>, Separation> found = new LinkedHashMap<>();
        for (int one = 0; one < deciding.length; one++) {
            for (int other = one + 1; other < deciding.length; other++) {
                ImmutableSet<Presumption> presuming =
                        likeness.independence(deciding[one], deciding[other]).orElseThrow();
                found.merge(
                        presuming,
                        separation(presuming, evidence.get(deciding[one]), evidence.get(deciding[other])),
                        Separation::and);
            }
        }
        boolean isPresuming = found.keySet().stream().anyMatch(presuming -> !presuming.isEmpty());
        return found.values().stream()
                .filter(some -> !some.presuming().isEmpty()
                        || !isPresuming
                        || !some.principals().isEmpty())
                .collect(toImmutableList());
    }

    /** Of two lines; whoever speaks for the same as one of the other line, and against it, is named. */
    private static Separation separation(ImmutableSet<Presumption> presuming, Evidence one, Evidence other) {
        Set<Actor> principals = new LinkedHashSet<>();
        Set<Source> dissenting = new LinkedHashSet<>();
        for (Voice a : one.voices()) {
            for (Voice b : other.voices()) {
                Set<Actor> shared = Sets.intersection(a.speaksFor(), b.speaksFor());
                principals.addAll(a.isAgainstItsSide() || b.isAgainstItsSide() ? shared : Set.of());
                Stream.of(a, b)
                        .filter(voice -> voice.isAgainstItsSide() && !shared.isEmpty())
                        .forEach(voice -> dissenting.add(voice.root()));
            }
        }
        return new Separation(
                Sets.union(one.line().roots(), other.line().roots()).immutableCopy(),
                presuming,
                ImmutableSet.copyOf(principals),
                ImmutableSet.copyOf(dissenting));
    }

    /** How many lines of those that decide are enough, and which these are. Empty where the side is not established. */
    Optional<Quorum> quorum(Bearing bearing) {
        return way().map(enough -> new Quorum(bearing, ImmutableList.copyOf(deciding()), enough.size()));
    }

    /**
     * Why lines do not count separately that would otherwise establish the side, or establish it with more confidence.
     * Empty where there are no such lines.
     */
    public ImmutableList<Connection> connections() {
        if (isEstablished() && confidence() == Confidence.HIGH) {
            return ImmutableList.of();
        }
        boolean isByWeak = isEstablished() && firm.found().isEmpty();
        Strength least = isEstablished() && !isByWeak ? Strength.FIRM : Strength.WEAK;
        List<Evidence> counting = evidence.stream()
                .filter(piece -> piece.line().strength().isAtLeast(least))
                .toList();
        return isByWeak ? Connections.beside(deciding(), counting, view) : Connections.among(counting, view);
    }

    /** The lines on which the verdict and its confidence rest. */
    private List<Line> deciding() {
        if (!isEstablished()) {
            return List.of();
        }
        Stream<Choices> best = firm.found().isEmpty()
                ? Stream.of(choices(Strength.WEAK, LINES_FOR_MODERATE), weak)
                : Stream.of(choices(Strength.FIRM, LINES_FOR_HIGH), firm);
        return best.flatMap(choices -> leastPresuming(choices).stream())
                .max(Comparator.comparingInt(choice -> choice.lines().size()))
                .map(Choice::lines)
                .orElseThrow();
    }

    private static Optional<Choice> leastPresuming(Choices choices) {
        return choices.found().stream()
                .min(Comparator.comparingInt(choice -> choice.presuming().size()));
    }

    /** The choices of lines that are at least so strong; the strongest lines stand first. */
    private Choices choices(Strength least, int number) {
        int candidates = evidence.size();
        while (candidates > 0 && !evidence.get(candidates - 1).line().strength().isAtLeast(least)) {
            candidates--;
        }
        return Choices.of(likeness, candidates, number);
    }
}
