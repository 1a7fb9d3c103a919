package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about those who speak: their codes, and the presumptions that they make. */
public final class TestimonyRules {

    /**
     * The rules for a first source about which nothing says that it was there, speaks for somebody who acted, or can
     * know of what it says: they weaken its statement. If somebody who was there says that it was not, its statement is
     * void.
     */
    public static final String NOT_IN_POSITION_TO_KNOW = "NOT_IN_POSITION_TO_KNOW";

    /**
     * The rule that weakens a statement if only its first source, or a weak statement of others, says that the source
     * was there.
     */
    public static final String PRESENCE_BY_OWN_WORD = "PRESENCE_BY_OWN_WORD";

    /**
     * The rule that voids a statement that clears the named doer of a deed, if it comes from the doer or from somebody
     * on the doer's side.
     */
    public static final String OWN_CAUSE = "OWN_CAUSE";

    /** The rule that weakens a statement if the person at its start has also said something that excludes it. */
    public static final String SELF_CONTRADICTED = "SELF_CONTRADICTED";

    /**
     * The rule that weakens a statement if its first source examined something and inferred what that does not show.
     */
    public static final String INFERRED = "INFERRED";

    /** The rule that voids a statement if it came through a source that never appeared. */
    public static final String NEVER_APPEARED = "NEVER_APPEARED";

    /** Presumes that whoever is accused of a deed denies it, whether or not the accusation is true. */
    public static final Presumption DENIAL_SERVES_THE_ACCUSED = new Presumption(
            "DENIAL_SERVES_THE_ACCUSED", "whoever is accused of a deed denies it whether or not he did it");

    /** Presumes that what happened or appeared would have left something to be found where somebody looked for it. */
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

    /** All bundled rules about those who speak, in the order in which they are asked and shown. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
