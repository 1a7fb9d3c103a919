package org.antequem.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Not;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Approximations;
import org.antequem.record.Granted;
import org.antequem.record.RecordView;
import org.antequem.rule.Goal;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.Rule;
import org.antequem.search.Judge;
import org.antequem.search.Sides;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;

/**
 * What the two sides of a claim come to, by the definition and by brute force: all sets of statements are tried that
 * reach a goal, with all choices of their tellings, and then all choices of lines. Only what a goal asks for is taken
 * from the rules. For records of up to a dozen statements.
 */
public final class SidesByDefinition {

    private static final int MOST = 12;
    private static final int LINES_FOR_HIGH = 2;
    private static final int LINES_FOR_MODERATE = 3;

    private final Claim claim;
    private final RecordView view;
    private final ImmutableList<Rule> rules;
    private final Inquiry inquiry;

    /** The same, where zones that nobody states may differ. */
    private final Inquiry inAnyZone;

    private final ImmutableSet<Statement> granted;
    private final Consistency consistency;
    private final ContestByDefinition contest;

    /**
     * A line: the tellings of its claims, how strong that leaves it, and whether some root of it was there. Two of the
     * same tellings that presume the same are one.
     */
    record Evidence(
            ImmutableSet<Telling> tellings, Strength strength, boolean isPlaced, ImmutableSet<Presumption> presuming) {}

    private SidesByDefinition(Claim claim, RecordView view, ImmutableList<Rule> rules, Optional<Statement> supposed) {
        this.claim = claim;
        this.view = view;
        this.rules = rules;
        this.granted = Terms.of(claim.proposition(), supposed, new Consistency(view.conventions()));
        this.consistency = new Consistency(view.conventions());
        this.contest = ContestByDefinition.of(view, rules, granted);
        Hearing hearing = new Hearing(view, words -> (asked, asker) -> established(new Judge(words, rules), asked));
        Granted toIt = Granted.to(claim);
        this.inquiry = hearing.testing(
                claim, supposed.map(so -> toIt.and(Granted.supposing(so, view))).orElse(toIt), hearing.inquiry());
        this.inAnyZone = hearing.without(ImmutableSet.of(Approximations.ONE_ZONE), inquiry);
    }

    /** What a claim comes to in a view of a record; it need not be on record. */
    public static Decision decision(Claim claim, RecordView view, ImmutableList<Rule> rules) {
        return new SidesByDefinition(claim, view, rules, Optional.empty()).decision();
    }

    /** What a claim comes to if something were so, whoever says otherwise. */
    static Decision decision(Claim claim, RecordView view, ImmutableList<Rule> rules, Statement supposed) {
        return new SidesByDefinition(claim, view, rules, Optional.of(supposed)).decision();
    }

    private static ImmutableList<Finding> established(Judge judge, Claim asked) {
        Sides sides = judge.sides(asked);
        return sides.findings().stream()
                .filter(finding -> sides.on(finding.bearing()).isEstablished())
                .collect(ImmutableList.toImmutableList());
    }

    private Decision decision() {
        Set<Evidence> against = lines(Bearing.REFUTES);
        Set<Evidence> inFavour = lines(Bearing.SUPPORTS);
        Set<ImmutableSet<Presumption>> refuting = choices(against);
        Set<ImmutableSet<Presumption>> supporting = choices(inFavour);
        if (!refuting.isEmpty() && !supporting.isEmpty()) {
            Confidence one = confidence(against);
            Confidence other = confidence(inFavour);
            Set<ImmutableSet<Presumption>> both = new LinkedHashSet<>();
            refuting.forEach(some ->
                    supporting.forEach(more -> both.add(Sets.union(some, more).immutableCopy())));
            return decision(Verdict.CONFLICTING_EVIDENCE, one.compareTo(other) < 0 ? one : other, both);
        }
        if (!refuting.isEmpty()) {
            return decision(Verdict.REFUTED, confidence(against), refuting);
        }
        return supporting.isEmpty()
                ? new Decision(Verdict.NOT_ENOUGH_EVIDENCE, Optional.empty(), ImmutableSet.of())
                : decision(Verdict.SUPPORTED, confidence(inFavour), supporting);
    }

    /** It presumes what every choice needs; where they need more, one of the least sets of what they need besides. */
    private static Decision decision(Verdict verdict, Confidence confidence, Set<ImmutableSet<Presumption>> choices) {
        Set<Presumption> common = new LinkedHashSet<>(choices.iterator().next());
        choices.forEach(common::retainAll);
        Set<ImmutableSet<Presumption>> besides = new LinkedHashSet<>();
        for (ImmutableSet<Presumption> choice : choices) {
            if (choices.stream().noneMatch(less -> choice.containsAll(less) && !less.equals(choice))) {
                besides.add(Sets.difference(choice, common).immutableCopy());
            }
        }
        besides.remove(ImmutableSet.<Presumption>of());
        return new Decision(
                verdict,
                Optional.of(confidence),
                ImmutableSet.copyOf(common),
                ImmutableSet.copyOf(besides),
                /* isCutShort= */ false);
    }

    /**
     * All lines of a side: no line is left out because another one is better. What refutes a proposition supports its
     * negation, so that of a negation the rules are asked what they find on what it denies.
     */
    Set<Evidence> lines(Bearing side) {
        Set<Evidence> lines = new LinkedHashSet<>();
        Claim asked = claim.proposition() instanceof Not denial ? stating(denial.negated()) : claim;
        Bearing bearing = asked.equals(claim) ? side : opposite(side);
        for (Rule rule : rules) {
            if (rule instanceof LineRule lineRule && rule.bearing() == bearing) {
                for (Goal goal : lineRule.goals(asked, inquiry)) {
                    arguments(goal, side, inquiry).forEach(argument -> lines.addAll(tellings(argument, side)));
                    arguments(goal, side, inAnyZone).forEach(argument -> lines.addAll(tellings(argument, side)));
                }
            }
        }
        return lines;
    }

    private Claim stating(Proposition other) {
        ClaimBuilder stating = Claim.that(claim.wording()).states(other);
        claim.saidBy().ifPresent(stating::saidBy);
        return stating.build();
    }

    private static Bearing opposite(Bearing side) {
        return side == Bearing.REFUTES ? Bearing.SUPPORTS : Bearing.REFUTES;
    }

    /** One argument for each least set of statements that reaches the goal and can hold with what is granted. */
    private List<Argument> arguments(Goal goal, Bearing side, Inquiry asked) {
        List<Statement> usable = Terms.bearing(view.statements(), claim.proposition()).stream()
                .filter(statement -> statement instanceof Stipulation
                        || !usable((Claim) statement, side).isEmpty())
                .toList();
        checkArgument(usable.size() <= MOST, "%s statements are too many to try all sets of them", usable.size());
        List<Set<Statement>> found = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        for (int size = 0; size <= usable.size(); size++) {
            for (Set<Statement> some : Sets.combinations(ImmutableSet.copyOf(usable), size)) {
                if (found.stream().noneMatch(some::containsAll) && consistency.canHold(Sets.union(some, granted))) {
                    goal.reachedFrom(asked.only(some)).ifPresent(argument -> {
                        found.add(some);
                        arguments.add(argument);
                    });
                }
            }
        }
        return arguments;
    }

    /** The lines that an argument makes: one for each choice of a telling for each of its claims. */
    private List<Evidence> tellings(Argument argument, Bearing side) {
        List<List<Telling>> each = new ArrayList<>();
        for (Statement statement : argument.statements()) {
            if (statement instanceof Claim said) {
                each.add(usable(said, side));
            }
        }
        List<Evidence> lines = new ArrayList<>();
        for (List<Telling> choice : Lists.cartesianProduct(each)) {
            Strength strength = Strength.FIRM;
            Set<Presumption> presumed = new LinkedHashSet<>(argument.presuming());
            for (Telling telling : choice) {
                strength = strength.weaker(contest.strength(telling));
                presumed.addAll(telling.presuming());
            }
            if (strength != Strength.VOID) {
                boolean isPlaced = choice.isEmpty() || choice.stream().anyMatch(contest::isPlaced);
                lines.add(new Evidence(ImmutableSet.copyOf(choice), strength, isPlaced, ImmutableSet.copyOf(presumed)));
            }
        }
        return lines;
    }

    /**
     * Those that do not come from the claim under test; in its favour, none that is rooted in its own teller, or in who
     * may be.
     */
    private List<Telling> usable(Claim said, Bearing side) {
        ImmutableList<Telling> tellings = claim.saidBy().isPresent()
                ? view.lineage().tellings(said, claim)
                : view.lineage().tellings(said);
        return tellings.stream()
                .filter(telling -> claim.saidBy().stream()
                        .flatMap(teller -> view.lineage().theSameAs(teller).stream())
                        .noneMatch(teller -> side == Bearing.SUPPORTS
                                ? areOne(teller, telling.root(), isNamed(telling))
                                : teller.isOnePersonWith(telling.root())
                                        && view.read(said.proposition()).excludes(view.read(claim.proposition()))))
                .toList();
    }

    /** Whoever is named as a source of the claim under test is somebody else. */
    private boolean isNamed(Telling telling) {
        return view.lineage().tellings(claim).stream()
                .anyMatch(own -> own.speakers().contains(telling.root()));
    }

    private static boolean areOne(Source one, Source other, boolean isNamed) {
        boolean mayBe = !isNamed
                && (!one.isNamed() || !other.isNamed())
                && one.kind().isPerson() == other.kind().isPerson()
                && !one.description().excludes(other.description());
        return one.equals(other)
                || !Sets.intersection(one.by(), other.by()).isEmpty()
                || one.parts().contains(other)
                || other.parts().contains(one)
                || mayBe;
    }

    /** What each choice of lines presumes that establishes the side; empty where none does. */
    private Set<ImmutableSet<Presumption>> choices(Set<Evidence> lines) {
        Set<ImmutableSet<Presumption>> choices = new LinkedHashSet<>();
        addChoices(firm(lines), view.policy().firmLines(), choices);
        addChoices(lines, view.policy().weakLines(), choices);
        return choices;
    }

    private void addChoices(Set<Evidence> lines, int number, Set<ImmutableSet<Presumption>> choices) {
        if (lines.size() >= number) {
            for (Set<Evidence> choice : Sets.combinations(lines, number)) {
                independence(choice).ifPresent(choices::add);
            }
        }
    }

    private Confidence confidence(Set<Evidence> lines) {
        if (areSome(firm(lines), LINES_FOR_HIGH)) {
            return Confidence.HIGH;
        }
        return areSome(firm(lines), 1) || areSome(lines, LINES_FOR_MODERATE) ? Confidence.MODERATE : Confidence.LOW;
    }

    private boolean areSome(Set<Evidence> lines, int number) {
        return lines.size() >= number
                && Sets.combinations(lines, number).stream()
                        .anyMatch(choice -> independence(choice).isPresent());
    }

    private static Set<Evidence> firm(Set<Evidence> lines) {
        return Sets.filter(lines, line -> line.strength() == Strength.FIRM);
    }

    /** What these lines presume, and their independence of each other; empty where that is not established. */
    private Optional<ImmutableSet<Presumption>> independence(Set<Evidence> choice) {
        if (choice.stream().noneMatch(Evidence::isPlaced)) {
            return Optional.empty();
        }
        Set<Presumption> presumed = new LinkedHashSet<>();
        for (Evidence one : choice) {
            presumed.addAll(one.presuming());
            for (Evidence other : choice) {
                if (!one.equals(other)) {
                    if (one.tellings().isEmpty() || other.tellings().isEmpty()) {
                        return Optional.empty();
                    }
                    for (List<Telling> pair : Sets.cartesianProduct(one.tellings(), other.tellings())) {
                        Independence independence =
                                view.lineage().independence(pair.get(0), pair.get(1), view::presumes);
                        if (!independence.isEstablished()) {
                            return Optional.empty();
                        }
                        presumed.addAll(independence.presuming());
                    }
                }
            }
        }
        return Optional.of(ImmutableSet.copyOf(presumed));
    }
}
