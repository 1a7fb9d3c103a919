package org.antequem.search;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Oneself;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Approximations;
import org.antequem.rule.Inquiry;
import org.antequem.time.Conventions;

/**
 * The tellings that may be used for or against one claim: of everything but the claim itself and the retellings that
 * descend from it, and, for it, none that is rooted in who is or may be its own teller; against it, none that is his
 * own contrary word. For one thread.
 */
final class Tellings {

    private final Inquiry inquiry;
    private final Lineage lineage;
    private final boolean isAtBest;
    private final Function<Telling, ImmutableList<Finding>> assessment;

    /** The claim under test, and on which side of it these are used; empty where they serve for any. */
    private final Optional<Claim> underTest;

    private final Bearing side;

    /** The teller of the claim under test, and who is said to be the same; nobody where nobody says it. */
    private final Supplier<ImmutableSet<Source>> teller;

    /** The sources through which the teller of the claim has it: whoever names a source means somebody else. */
    private final ImmutableSet<Source> others;

    private final Map<Claim, ImmutableList<AssessedTelling>> known = new HashMap<>();
    private boolean isUndecided;

    private Tellings(
            Optional<Claim> underTest,
            Bearing side,
            ImmutableSet<Source> others,
            Inquiry inquiry,
            Lineage lineage,
            boolean isAtBest,
            Function<Telling, ImmutableList<Finding>> assessment) {
        this.underTest = underTest;
        this.side = side;
        this.others = others;
        this.inquiry = inquiry;
        this.lineage = lineage;
        this.isAtBest = isAtBest;
        this.assessment = assessment;
        this.teller = Suppliers.memoize(
                () -> underTest.flatMap(Claim::saidBy).map(lineage::theSameAs).orElse(ImmutableSet.of()));
    }

    /**
     * Those that may be used for or against a claim.
     *
     * @param inquiry about the claim
     * @param isAtBest true where nothing counts as contested that could not be decided; false where all of it does
     */
    static Tellings on(
            Claim underTest,
            Bearing side,
            Inquiry inquiry,
            Lineage lineage,
            boolean isAtBest,
            Function<Telling, ImmutableList<Finding>> assessment) {
        ImmutableSet<Source> others = side == Bearing.SUPPORTS ? others(underTest, lineage) : ImmutableSet.of();
        return new Tellings(Optional.of(underTest), side, others, inquiry, lineage, isAtBest, assessment);
    }

    /**
     * The tellings that may be used whatever claim is put to the test, as long as they do not descend from it; see
     * {@link #on}.
     */
    static Tellings onAny(
            Inquiry inquiry, Lineage lineage, boolean isAtBest, Function<Telling, ImmutableList<Finding>> assessment) {
        return new Tellings(Optional.empty(), Bearing.NOTES, ImmutableSet.of(), inquiry, lineage, isAtBest, assessment);
    }

    /** Those among some roots whose words may not be used. Their words bear on the claim under test by themselves. */
    ImmutableSet<Source> barred(Supplier<Oneself> roots) {
        return teller.get().stream()
                .flatMap(same -> roots.get().of(same).stream())
                .filter(this::isOneself)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * True where a root may not be used: nobody corroborates himself, and of two statements of one person that exclude
     * each other as words are usually meant, neither refutes the other.
     */
    private boolean isBarred(Claim claim, Source root) {
        return isOneself(root) && (side == Bearing.SUPPORTS || isContrary(claim, underTest.orElseThrow()));
    }

    private boolean isContrary(Claim claim, Claim other) {
        Conventions usual = inquiry.conventions().asUsual();
        return claim.proposition().in(usual).excludes(other.proposition().in(usual));
    }

    private boolean isOneself(Source root) {
        for (Source same : teller.get()) {
            if (isOne(same, root)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(Source teller, Source root) {
        if (side != Bearing.SUPPORTS) {
            return teller.isOnePersonWith(root);
        }
        return others.contains(root) ? Oneself.is(teller, root) : Oneself.mayBe(teller, root);
    }

    private static ImmutableSet<Source> others(Claim underTest, Lineage lineage) {
        ImmutableSet.Builder<Source> others = ImmutableSet.builder();
        if (underTest.saidBy().filter(teller -> teller.kind().isPerson()).isPresent()) {
            lineage.tellings(underTest).forEach(telling -> others.addAll(telling.speakers()));
        }
        return others.build();
    }

    /** True for what the dossier stipulates, and for what comes by a telling that may be used. */
    boolean admit(Statement statement) {
        return statement instanceof Stipulation || !of((Claim) statement).isEmpty();
    }

    /** True for what comes by a telling that these means allow. */
    boolean admit(Statement statement, Means means) {
        return statement instanceof Claim claim
                ? of(claim).stream().anyMatch(telling -> means.admit(telling, strength(telling)))
                : means.admitStipulation(statement);
    }

    /** The best telling of a claim that these means allow: the strongest; of several such the first by content. */
    AssessedTelling best(Claim claim, Means means) {
        return of(claim).stream()
                .filter(telling -> means.admit(telling, strength(telling)))
                .min(Comparator.comparing(this::strength, Comparator.reverseOrder())
                        .thenComparing(AssessedTelling.BEST_FIRST))
                .orElseThrow();
    }

    /** How strong a telling is, as it is seen here. */
    Strength strength(AssessedTelling telling) {
        Strength strength = telling.strength();
        Strength best = telling.best();
        isUndecided |= strength != best;
        return isAtBest ? best : strength;
    }

    /** Takes down that a telling of which use was made is stronger at best than it is at worst. */
    void noteUndecided() {
        isUndecided = true;
    }

    /** True where a telling that was asked for is stronger at best than it is at worst. */
    boolean isUndecided() {
        return isUndecided;
    }

    /** Those through which a claim may be used. */
    ImmutableList<AssessedTelling> of(Claim claim) {
        ImmutableList<AssessedTelling> usable = known.get(claim);
        if (usable == null) {
            ImmutableList.Builder<AssessedTelling> all = ImmutableList.builder();
            for (Telling telling : inquiry.admits(claim) ? inquiry.tellings(claim) : ImmutableList.<Telling>of()) {
                if (!isBarred(claim, telling.root())) {
                    all.add(new AssessedTelling(telling, lineage, assessment));
                }
            }
            usable = all.build();
            known.put(claim, usable);
        }
        return usable;
    }

    /** The line that an argument makes by some tellings of its claims. */
    Line line(Argument argument, ImmutableMap<Claim, AssessedTelling> chosen) {
        ImmutableMap.Builder<Claim, Telling> chains = ImmutableMap.builder();
        ImmutableList.Builder<Finding> weaknesses = ImmutableList.builder();
        boolean isWeak = Approximations.areWeak(argument.presuming());
        Strength strength = Strength.FIRM;
        for (AssessedTelling telling : chosen.values()) {
            chains.put(telling.telling().claim(), telling.telling());
            weaknesses.addAll(telling.weaknesses());
            strength = strength.weaker(strength(telling));
            isWeak |= Approximations.areWeak(telling.presuming());
        }
        return new Line(
                argument,
                chains.buildOrThrow(),
                isWeak ? strength.weaker(Strength.WEAK) : strength,
                weaknesses.build());
    }
}
