package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.ContestRule;
import org.antequem.rule.Reading;
import org.antequem.rule.Rule;
import org.antequem.rule.Standing;
import org.antequem.rule.TellingRule;
import org.jspecify.annotations.Nullable;

/**
 * What was found on each telling, and how strong that leaves it: first by the rules that look at a telling alone, then
 * by those that hold it against others as these leave them. Verdicts play no part, so that none rests on another. Who
 * is taken at its word has no weakness.
 */
final class Weights {

    private final ImmutableList<Rule> rules;
    private final Reading reading;
    private final Standing standing;
    private final Map<Telling, ImmutableList<Finding>> alone = new ConcurrentHashMap<>();
    private final Map<Telling, ImmutableList<Finding>> contested = new ConcurrentHashMap<>();
    private final Map<Telling, ImmutableList<Finding>> all = new ConcurrentHashMap<>();

    Weights(ImmutableList<Rule> rules, Reading reading) {
        this.rules = reading.isAtItsWord() ? ImmutableList.of() : rules;
        this.reading = reading;
        this.standing = new Standing(reading, reading.lineage()::tellings, this::before);
    }

    /** In the order of the rules, those that look at a telling alone first. */
    ImmutableList<Finding> findings(Telling telling) {
        ImmutableList<Finding> known = all.get(telling);
        if (known == null) {
            known = both(alone(telling), contested(telling));
            all.put(telling, known);
        }
        return known;
    }

    /**
     * The same, while a claim is put to the test: neither it nor what descends from it contests anything. What is
     * answered once is remembered, for one thread.
     */
    Function<Telling, ImmutableList<Finding>> testing(Claim underTest) {
        if (underTest.saidBy().isEmpty()) {
            return this::findings;
        }
        Standing others = new Standing(reading, claim -> reading.lineage().tellings(claim, underTest), this::before);
        Map<Telling, ImmutableList<Finding>> known = new HashMap<>();
        return telling -> {
            ImmutableList<Finding> found = known.get(telling);
            if (found == null) {
                found = contested(telling).isEmpty() ? findings(telling) : both(alone(telling), found(telling, others));
                known.put(telling, found);
            }
            return found;
        };
    }

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

    private static ImmutableList<Finding> both(ImmutableList<Finding> some, ImmutableList<Finding> more) {
        return more.isEmpty()
                ? some
                : ImmutableList.<Finding>builder().addAll(some).addAll(more).build();
    }

    private Strength before(Telling telling) {
        return strength(alone(telling));
    }

    private ImmutableList<Finding> alone(Telling telling) {
        ImmutableList<Finding> known = alone.get(telling);
        if (known == null) {
            known = found(telling, null);
            alone.put(telling, known);
        }
        return known;
    }

    private ImmutableList<Finding> contested(Telling telling) {
        ImmutableList<Finding> known = contested.get(telling);
        if (known == null) {
            known = found(telling, standing);
            contested.put(telling, known);
        }
        return known;
    }

    /** @param among what contests it; null for what is found on it alone */
    private ImmutableList<Finding> found(Telling telling, @Nullable Standing among) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Rule rule : rules) {
            ImmutableList<Fact> facts = ImmutableList.of();
            if (among == null && rule instanceof TellingRule own) {
                facts = own.weigh(telling, reading);
            } else if (among != null && rule instanceof ContestRule own) {
                facts = own.weigh(telling, among, reading);
            }
            if (!facts.isEmpty()) {
                findings.add(new Finding(
                        rule.code(), rule.sentence(), rule.bearing(), telling.claim(), ImmutableList.of(), facts));
            }
        }
        return findings.build();
    }
}
