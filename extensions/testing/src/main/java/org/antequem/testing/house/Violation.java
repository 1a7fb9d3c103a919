package org.antequem.testing.house;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.antequem.explanation.Remark.Found;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.testing.place.Whereabouts;

/**
 * A part of a dossier that falls short of a house rule.
 *
 * @param part the claim, source or event
 * @param rule the rule
 * @param facts what is there instead
 * @param suggestion what its author can do; empty if there is no suggestion
 */
public record Violation<T>(T part, HouseRule<T> rule, ImmutableList<Fact> facts, String suggestion) {

    public Violation {
        requireNonNull(part, "part");
        requireNonNull(rule, "rule");
        requireNonNull(facts, "facts");
        requireNonNull(suggestion, "suggestion");
    }

    /** One line that tells the part apart from all others of its dossier. */
    public String name() {
        String words = part instanceof Claim claim
                ? claim + " (" + claim.saidBy().map(Source::name).orElse("nobody") + ")"
                : String.valueOf(part);
        return inOneLine(words);
    }

    /** Half a character, which no encoding has a place for, is replaced. */
    static String inOneLine(String words) {
        return words.replaceAll("\\p{Cs}", "\uFFFD")
                .lines()
                .map(String::strip)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /**
     * The part, with its place in a file; and beneath it each fact in a sentence, and the suggestion; each line ended.
     */
    String text() {
        StringBuilder text = new StringBuilder(Whereabouts.behind(name(), part)).append('\n');
        for (Fact fact : facts) {
            if (!fact.values().isEmpty()) {
                text.append("  ").append(new Found(ImmutableList.of(fact))).append('\n');
            }
        }
        return text.append(suggestion.isEmpty() ? "" : "  suggestion: " + suggestion + "\n")
                .toString();
    }

    /** The part and the rule, on one line. */
    @Override
    public String toString() {
        return name() + ": " + rule;
    }
}
