package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules of this package. */
public final class InterestRules {

    /** Of few interests anybody records when they ended. */
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

    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
