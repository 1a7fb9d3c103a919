package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about interests: their codes, and what they presume. */
public final class InterestRules {

    /**
     * Two actors sought the same means for different ends. That refutes that their interests were shared, and supports
     * that they were parallel.
     */
    public static final String ENDS_DIFFER = "ENDS_DIFFER";

    /**
     * Two actors sought what the record opposes, or one acted against the other. That refutes that their interests were
     * shared, and supports that they were conflicting.
     */
    public static final String OPENLY_AT_ODDS = "OPENLY_AT_ODDS";

    /**
     * An actor had an interest that an event serves before the event. That supports that the own interests of the actor
     * account for it, and is noted where a cause is claimed.
     */
    public static final String MOTIVE_PREDATES = "MOTIVE_PREDATES";

    /** A statement is weak: its root has an interest that belief in it serves. */
    public static final String INTERESTED_SOURCE = "INTERESTED_SOURCE";

    /** It is noted that the root of a statement has an interest that belief in it harms. */
    public static final String AGAINST_INTEREST = "AGAINST_INTEREST";

    /** The presumption that an interest lasts: of few interests anybody records when they ended. */
    public static final Presumption INTERESTS_LAST = new Presumption(
            "INTERESTS_LAST", "an interest lasts from when it is first held, as long as nothing on record ends it");

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new EndsDifferRefutes(),
            new EndsDifferSupports(),
            new OpenlyAtOddsRefutes(),
            new OpenlyAtOddsSupports(),
            new MotivePredatesSupports(),
            new MotivePredatesNotes(),
            new InterestedSource(),
            new AgainstInterest());

    private InterestRules() {}

    /** The rules, in the order in which they are asked and in which explanations have what they find. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
