package org.antequem.testing.house;

import com.google.common.collect.ImmutableList;
import org.antequem.explanation.Remark.Found;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;
import org.antequem.model.Source;

/**
 * A part of a dossier that falls short of a house rule.
 *
 * @param part the claim, source or event
 * @param rule of which it falls short
 * @param facts what is there instead
 * @param suggestion what its author may do; empty where nothing is suggested
 */
public record Violation<T>(T part, HouseRule<T> rule, ImmutableList<Fact> facts, String suggestion) {

    /** The part, in one line, by which it can be told from all others of its dossier. */
    public String name() {
        String words = part instanceof Claim claim
                ? claim + " (" + claim.saidBy().map(Source::name).orElse("nobody") + ")"
                : String.valueOf(part);
        return inOneLine(words);
    }

    static String inOneLine(String words) {
        return words.lines()
                .map(String::strip)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** The part, and beneath it each fact in a sentence, and the suggestion; each line ended. */
    String text() {
        StringBuilder text = new StringBuilder(name()).append('\n');
        for (Fact fact : facts) {
            if (!fact.values().isEmpty()) {
                text.append("  ").append(new Found(ImmutableList.of(fact))).append('\n');
            }
        }
        return text.append(suggestion.isEmpty() ? "" : "  suggestion: " + suggestion + "\n")
                .toString();
    }

    /** The part and the rule, in a line. */
    @Override
    public String toString() {
        return name() + ": " + rule;
    }
}
