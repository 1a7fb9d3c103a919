package org.antequem.model;

/**
 * Says what a cause did to its effect. You get one from {@link ClaimSubject#cause}. Its verbs throw an
 * {@link IllegalArgumentException} if the effect is the cause itself.
 */
public final class CauseVerb {

    private final String wording;
    private final Event cause;

    CauseVerb(String wording, Event cause) {
        this.wording = wording;
        this.cause = cause;
    }

    /** Claims that the cause set the whole process going: {@code cause(SPEECH).originated(REVOLT)}. */
    public CauseClaimBuilder originated(Event effect) {
        return in(Role.ORIGINATED, effect);
    }

    /** Claims that the decision for the effect depended on the cause: {@code cause(VISIT).decided(CLOSING)}. */
    public CauseClaimBuilder decided(Event effect) {
        return in(Role.DECIDED, effect);
    }

    /** Claims that the cause gave the effect its scale, timing or form: {@code cause(STORM).shaped(SIEGE)}. */
    public CauseClaimBuilder shaped(Event effect) {
        return in(Role.SHAPED, effect);
    }

    /** Claims that the cause ordered how the effect was carried out: {@code cause(TALKS).coordinated(RAID)}. */
    public CauseClaimBuilder coordinated(Event effect) {
        return in(Role.COORDINATED, effect);
    }

    private CauseClaimBuilder in(Role role, Event effect) {
        return new CauseClaimBuilder(wording, new Cause(cause, role, effect, false));
    }
}
