package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Memo;
import org.antequem.rule.Pass;
import org.antequem.rule.Rule;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/**
 * What was found on each telling, and how strong that leaves it: pass by pass, each of which knows what earlier ones
 * left. No verdict on a claim of the record plays a part, so that none rests on another, and neither does the claim
 * under test: only what it is granted. Who is taken at its word has no weakness, and none rests on an approximation.
 */
final class TellingAssessments {

    private final ImmutableList<TellingRule> rules;

    /** The passes in their order, without the last one. */
    private final ImmutableList<Tier> before;

    private final Tier last;

    /** What weakens or voids a telling before the last pass, in the order of the rules. */
    private final Memo<Telling, ImmutableList<Finding>> sooner = new Memo<>();

    /** All that weakens or voids a telling while something is granted; where no notes are taken. */
    private final Memo<Weighed, ImmutableList<Finding>> worth = new Memo<>();

    private final Memo<Asked, ImmutableList<Finding>> noted = new Memo<>();

    private final Hearing hearing;

    /** A telling, and everything that is granted. */
    private record Weighed(Telling telling, Granted granted) {}

    /** A telling, and what is granted that bears on it; in all passes but the last, nothing does. */
    private record Asked(Telling telling, ImmutableSet<Statement> granted) {

        static Asked of(Telling telling, Strengths earlier) {
            return new Asked(telling, earlier.grantedTo(telling.chain()));
        }
    }

    /**
     * One pass.
     *
     * @param rules that belong to it
     * @param earlier how strong those of earlier passes leave each statement
     * @param known what those that weaken or void found before
     */
    private record Tier(
            Pass pass,
            ImmutableList<TellingRule> rules,
            Strengths earlier,
            Memo<Asked, ImmutableList<Finding>> known,
            Hearing hearing) {

        ImmutableList<Finding> weaknesses(Telling telling, Strengths strengths, Inquiry asker) {
            if (rules.isEmpty()) {
                return ImmutableList.of();
            }
            return known.of(
                    Asked.of(telling, strengths.askedBy(asker)),
                    asker,
                    own -> weighed(telling, strengths.askedBy(own), own));
        }

        /** Takes down what is presumed of a telling by itself, whoever contradicts it. */
        private ImmutableList<Finding> weighed(Telling telling, Strengths strengths, Inquiry inquiry) {
            ImmutableList<Finding> findings = found(false, telling, strengths, inquiry);
            if (pass != Pass.CONTEST) {
                for (Finding finding : findings) {
                    finding.facts().forEach(fact -> hearing.takePresumed(fact.presumptions(), inquiry));
                }
            }
            return findings;
        }

        ImmutableList<Finding> found(boolean isNote, Telling telling, Strengths strengths, Inquiry inquiry) {
            Inquiry asked = inquiry.withoutApproximations();
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            boolean isOnRecord = inquiry.isOnRecord(telling);
            for (TellingRule rule : rules) {
                if ((rule.bearing() == Bearing.NOTES) == isNote && (!isOnRecord || rule.weighsWhatIsOnRecord())) {
                    ImmutableList<Fact> facts = rule.weigh(telling, strengths, asked);
                    if (!facts.isEmpty()) {
                        findings.add(new Finding(
                                rule.code(),
                                rule.sentence(),
                                rule.bearing(),
                                telling.claim(),
                                ImmutableList.of(),
                                facts));
                    }
                }
            }
            return findings.build();
        }
    }

    /** @param hearing on the record on which they tell */
    TellingAssessments(ImmutableList<Rule> rules, Hearing hearing) {
        this.rules = rules.stream()
                .filter(TellingRule.class::isInstance)
                .map(TellingRule.class::cast)
                .collect(ImmutableList.toImmutableList());
        List<Tier> all = new ArrayList<>();
        for (Pass pass : EnumSet.complementOf(EnumSet.of(Pass.CONTEST))) {
            all.add(tier(pass, ImmutableList.copyOf(all), hearing));
        }
        this.hearing = hearing;
        this.before = ImmutableList.copyOf(all);
        this.last = tier(Pass.CONTEST, before, hearing);
    }

    private Tier tier(Pass pass, ImmutableList<Tier> earlier, Hearing hearing) {
        return new Tier(
                pass,
                rules.stream().filter(rule -> rule.pass() == pass).collect(ImmutableList.toImmutableList()),
                new Strengths(
                        hearing.inquiry().withoutApproximations(),
                        (telling, asker) -> strength(weaknesses(earlier, telling, asker))),
                new Memo<>(),
                hearing);
    }

    /** How strong the rules of earlier passes leave each telling. */
    Strengths before(Pass pass) {
        for (Tier tier : before) {
            if (tier.pass() == pass) {
                return tier.earlier();
            }
        }
        return last.earlier();
    }

    /**
     * What weakens or voids tellings while something is granted: what the last pass finds after all else, and otherwise
     * in the order of the rules. What is answered once is remembered, for one thread.
     */
    Function<Telling, ImmutableList<Finding>> granting(Granted granted, Inquiry asking) {
        Inquiry asker = asking.withoutApproximations();
        Strengths strengths = last.earlier().askedBy(asker).granting(granted);
        Map<Telling, ImmutableList<Finding>> answered = new HashMap<>();
        return telling -> answered.computeIfAbsent(
                telling,
                unused -> hearing.takesNotes(asker)
                        ? all(telling, strengths, asker)
                        : worth.of(
                                new Weighed(telling, granted),
                                asker,
                                own -> all(telling, last.earlier().askedBy(own).granting(granted), own)));
    }

    private ImmutableList<Finding> all(Telling telling, Strengths strengths, Inquiry asker) {
        ImmutableList<Finding> found = beforeContest(telling, asker);
        ImmutableList<Finding> more = last.weaknesses(telling, strengths, asker);
        return more.isEmpty()
                ? found
                : ImmutableList.<Finding>builder().addAll(found).addAll(more).build();
    }

    /** What weakens or voids a telling before it is held against others. */
    ImmutableList<Finding> beforeContest(Telling telling, Inquiry asking) {
        return sooner.of(telling, asking.withoutApproximations(), own -> inOrder(weaknesses(before, telling, own)));
    }

    /** What is noted on a telling while something is granted; it bears on no strength. */
    ImmutableList<Finding> notes(Telling telling, Granted granted, Inquiry asking) {
        Inquiry asker = asking.withoutApproximations();
        Strengths strengths = last.earlier().askedBy(asker).granting(granted);
        return noted.of(Asked.of(telling, strengths.askedBy(asker)), asker, own -> {
            ImmutableList.Builder<Finding> all = ImmutableList.builder();
            before.forEach(
                    tier -> all.addAll(tier.found(true, telling, tier.earlier().askedBy(own), own)));
            return all.addAll(last.found(true, telling, strengths.askedBy(own), own))
                    .build();
        });
    }

    private static ImmutableList<Finding> weaknesses(ImmutableList<Tier> some, Telling telling, Inquiry asker) {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        for (Tier tier : some) {
            all.addAll(tier.weaknesses(telling, tier.earlier(), asker));
        }
        return all.build();
    }

    private ImmutableList<Finding> inOrder(ImmutableList<Finding> findings) {
        return findings.size() < 2 ? findings : ImmutableList.sortedCopyOf(Comparator.comparing(this::place), findings);
    }

    /** The number of the rule that made a finding. */
    private int place(Finding finding) {
        return Iterables.indexOf(
                rules, rule -> rule.code().equals(finding.code()) && rule.bearing() == finding.bearing());
    }

    /** What some findings leave of a telling. */
    static Strength strength(ImmutableList<Finding> findings) {
        Strength strength = Strength.FIRM;
        for (Finding finding : findings) {
            if (finding.bearing() == Bearing.VOIDS) {
                return Strength.VOID;
            }
            if (finding.bearing() == Bearing.WEAKENS) {
                strength = Strength.WEAK;
            }
        }
        return strength;
    }
}
