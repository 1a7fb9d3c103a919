package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;

/**
 * What the telling rules find on each telling, and how strong that leaves it. Verdicts play no part, so that none rests
 * on another. Who is taken at its word has no weakness.
 */
final class Weights {

    private final ImmutableList<TellingRule> rules;
    private final Reading reading;
    private final Map<Telling, ImmutableList<Finding>> known = new ConcurrentHashMap<>();

    Weights(ImmutableList<TellingRule> rules, Reading reading) {
        this.rules = rules;
        this.reading = reading;
    }

    /** In the order of the rules. */
    ImmutableList<Finding> findings(Telling telling) {
        return known.computeIfAbsent(telling, this::weigh);
    }

    Strength strength(Telling telling) {
        Strength strength = Strength.FIRM;
        for (Finding finding : findings(telling)) {
            if (finding.bearing() == Bearing.VOIDS) {
                return Strength.VOID;
            }
            if (finding.bearing() == Bearing.WEAKENS) {
                strength = Strength.WEAK;
            }
        }
        return strength;
    }

    private ImmutableList<Finding> weigh(Telling telling) {
        if (reading.dossier().atItsWord().isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (TellingRule rule : rules) {
            ImmutableList<Fact> facts = rule.weigh(telling, reading);
            if (!facts.isEmpty()) {
                findings.add(new Finding(rule.code(), rule.bearing(), telling.claim(), ImmutableList.of(), facts));
            }
        }
        return findings.build();
    }
}
