package org.antequem.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.antequem.finding.Bearing;

/** Looks up rules by their codes, and refuses a code that no rule has. */
public final class RuleCodes {

    private final ImmutableList<Rule> rules;

    private RuleCodes(ImmutableList<Rule> rules) {
        this.rules = rules;
    }

    /** The codes of some rules. */
    public static RuleCodes of(ImmutableList<Rule> rules) {
        requireNonNull(rules, "rules");
        return new RuleCodes(rules);
    }

    /**
     * Does nothing if some rule has a code.
     *
     * @throws IllegalArgumentException if none has; the message says which code may be meant
     */
    public void check(String code) {
        requireNonNull(code, "code");
        if (rules.stream().noneMatch(rule -> rule.code().equals(code))) {
            throw new IllegalArgumentException(
                    "\"%s\" is no code of a rule of this evaluation: %s".formatted(code, others(code)));
        }
    }

    /**
     * The bearings of all rules with a code.
     *
     * @throws IllegalArgumentException if no rule has it
     */
    public ImmutableSet<Bearing> bearings(String code) {
        requireNonNull(code, "code");
        check(code);
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .map(Rule::bearing)
                .collect(ImmutableSet.toImmutableSet());
    }

    private String others(String code) {
        if (rules.isEmpty()) {
            return "it has no rules";
        }
        String asked = Ascii.toUpperCase(CharMatcher.anyOf(" -").replaceFrom(code.strip(), '_'));
        return rules.stream()
                .map(Rule::code)
                .min(Comparator.comparingInt(known -> changes(asked, known)))
                .filter(nearest -> changes(asked, nearest) <= Math.max(asked.length(), nearest.length()) / 2)
                .map(nearest -> "did you mean %s? It has %s".formatted(nearest, all()))
                .orElseGet(() -> "it has " + all());
    }

    private String all() {
        return rules.stream().map(Rule::code).distinct().collect(joining(", "));
    }

    /** The number of letters that have to be put in, left out or exchanged. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
