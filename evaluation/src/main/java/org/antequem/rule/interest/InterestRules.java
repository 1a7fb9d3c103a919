package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about interests: their codes, and the presumptions that they make. */
public final class InterestRules {

    /**
     * The rules for two actors who sought the same means for different ends: that refutes that their interests were
     * shared, and supports that they were parallel.
     */
    public static final String ENDS_DIFFER = "ENDS_DIFFER";

    /**
     * The rules for two actors who sought what the record opposes, or one of whom acted against the other: that refutes
     * that their interests were shared, and supports that they were conflicting.
     */
    public static final String OPENLY_AT_ODDS = "OPENLY_AT_ODDS";

    /**
     * The rules for an actor who had an interest in an event before it happened: that supports that the actor's own
     * interests account for the event, and is noted if a cause is claimed.
     */
    public static final String MOTIVE_PREDATES = "MOTIVE_PREDATES";

    /** The rule that weakens a statement if its first source has an interest that is served if people believe it. */
    public static final String INTERESTED_SOURCE = "INTERESTED_SOURCE";

    /** The rule that notes that the first source of a statement has an interest that is harmed if people believe it. */
    public static final String AGAINST_INTEREST = "AGAINST_INTEREST";

    /** Presumes that an interest lasts from when it is first held, until something on record ends it. */
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

    /** All bundled rules about interests, in the order in which they are asked and shown. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
