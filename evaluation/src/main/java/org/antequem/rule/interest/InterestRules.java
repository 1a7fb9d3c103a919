package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules of this package. */
public final class InterestRules {

    /** Of few interests anybody records when they ended. */
    public static final Presumption INTERESTS_LAST = new Presumption(
            "INTERESTS_LAST", "an interest lasts from when it is first held, as long as nothing on record ends it");

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new EndsDiffer(Bearing.REFUTES),
            new EndsDiffer(Bearing.SUPPORTS),
            new OpenlyAtOdds(Bearing.REFUTES),
            new OpenlyAtOdds(Bearing.SUPPORTS),
            new MotiveBorneOut(),
            new MotivePredates(),
            new InterestedSource(),
            new AgainstInterest());

    private InterestRules() {}

    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
