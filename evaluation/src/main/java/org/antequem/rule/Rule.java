package org.antequem.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.antequem.finding.Bearing;

/** Something that can bear on a claim. A rule that does not apply says nothing, and silence never supports a claim. */
public abstract sealed class Rule permits TellingRule, LineRule, NoteRule {

    private final String code;
    private final Bearing bearing;
    private final String sentence;

    Rule(String code, Bearing bearing, String sentence) {
        checkArgument(
                code.matches("[A-Z][A-Z0-9_]*"), "\"%s\" is no code of a rule: expected CAPITALS_LIKE_THESE", code);
        checkArgument(!sentence.isBlank(), "the rule %s has no sentence that says when it applies", code);
        this.code = code;
        this.bearing = bearing;
        this.sentence = sentence;
    }

    /**
     * The name of the rule, in capitals: {@code "ALREADY_DECIDED"}. Several rules can have one code with different
     * bearings.
     */
    public final String code() {
        return code;
    }

    /** How the findings of this rule bear on claims. */
    public final Bearing bearing() {
        return bearing;
    }

    /** The sentence that says when the rule applies. */
    public final String sentence() {
        return sentence;
    }

    @Override
    public final String toString() {
        return code + ": " + sentence;
    }

    /** Refuses a bearing that what a telling is worth cannot have. */
    static Bearing checkWorth(String code, Bearing bearing) {
        checkArgument(
                bearing != Bearing.REFUTES && bearing != Bearing.SUPPORTS,
                "%s: what a telling is worth %s no claim; expected WEAKENS, VOIDS or NOTES",
                code,
                bearing);
        return bearing;
    }
}
