package org.antequem.model;

/** What a cause is said to have done. */
public final class CauseVerb {

    private final String wording;
    private final Event cause;

    CauseVerb(String wording, Event cause) {
        this.wording = wording;
        this.cause = cause;
    }

    /** It set the whole process going. */
    public CauseClaimBuilder originated(Event effect) {
        return in(Role.ORIGINATED, effect);
    }

    /** The decision hung on it. */
    public CauseClaimBuilder decided(Event effect) {
        return in(Role.DECIDED, effect);
    }

    /** It gave the effect its scale, timing or form. */
    public CauseClaimBuilder shaped(Event effect) {
        return in(Role.SHAPED, effect);
    }

    /** It ordered how the effect was carried out. */
    public CauseClaimBuilder coordinated(Event effect) {
        return in(Role.COORDINATED, effect);
    }

    private CauseClaimBuilder in(Role role, Event effect) {
        return new CauseClaimBuilder(wording, new Cause(cause, role, effect, false));
    }
}
