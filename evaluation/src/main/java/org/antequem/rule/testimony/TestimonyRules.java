package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about those who speak: their codes, and what they presume. */
public final class TestimonyRules {

    /**
     * A statement is weak: nothing says that its root was at an event that it attests, speaks for somebody who did it,
     * or can know of the sources that it speaks of. It is void where somebody who was there says that the root was not.
     */
    public static final String NOT_IN_POSITION_TO_KNOW = "NOT_IN_POSITION_TO_KNOW";

    /** A statement is weak: that its root was there rests on the root's own word alone, or on a weak word of others. */
    public static final String PRESENCE_BY_OWN_WORD = "PRESENCE_BY_OWN_WORD";

    /**
     * A statement is void: it clears somebody who is named as the doer, and comes from that one or somebody who stands
     * with him.
     */
    public static final String OWN_CAUSE = "OWN_CAUSE";

    /** A statement is weak: the person at its root has also said what excludes it. */
    public static final String SELF_CONTRADICTED = "SELF_CONTRADICTED";

    /** A statement is weak: its root examined something, and inferred from it what that does not show. */
    public static final String INFERRED = "INFERRED";

    /** A statement is void: it came through a source that never appeared. */
    public static final String NEVER_APPEARED = "NEVER_APPEARED";

    /** The presumption that whoever is accused denies it whether or not he did it. */
    public static final Presumption DENIAL_SERVES_THE_ACCUSED = new Presumption(
            "DENIAL_SERVES_THE_ACCUSED", "whoever is accused of a deed denies it whether or not he did it");

    /** The presumption that of what happened, or appeared, something would have been found where it was looked for. */
    public static final Presumption WOULD_HAVE_LEFT_A_TRACE = new Presumption(
            "WOULD_HAVE_LEFT_A_TRACE", "what there was would have been found where somebody looked for it");

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new OwnCause(),
            new NeverAppeared(),
            new NotInPositionToKnowVoids(),
            new NotInPositionToKnowWeakens(),
            new PresenceByOwnWord(),
            new Inferred(),
            new SelfContradicted());

    private TestimonyRules() {}

    /** The rules, in the order in which they are asked and in which explanations have what they find. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
