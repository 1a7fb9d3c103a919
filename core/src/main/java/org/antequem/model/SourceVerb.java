package org.antequem.model;

import static org.antequem.given.Given.given;

import java.util.function.Function;
import org.antequem.model.Presence.Part;

/** Says what a claim states of a source. You get one from {@link ClaimSubject#source}. */
public final class SourceVerb {

    private final String wording;
    private final Source source;

    SourceVerb(String wording, Source source) {
        this.wording = wording;
        this.source = source;
    }

    /**
     * Claims that the source says something, true or not: {@code says(it -> it.event(FIRE).happened("1910"))}.
     *
     * @param said what the source says, up to its verb; the teller and the citations belong to the whole claim, after
     *     {@code says(…)}
     */
    public StatedClaim says(Function<ClaimSubject, StatedClaim> said) {
        return says(ClaimSubject.proposition(wording, given(said, "says")));
    }

    /** Claims that the source says something, true or not: {@code says(Occurred.of(FIRE))}. */
    public StatedClaim says(Proposition said) {
        return states(new Saying(source, said));
    }

    /** Claims that the source was there and saw, heard or read the event, if it happened. */
    public StatedClaim observed(Event event) {
        return states(new Presence(source, Part.OBSERVED, event));
    }

    /** Claims that the source was there and took part in the event, if it happened. */
    public StatedClaim tookPartIn(Event event) {
        return states(new Presence(source, Part.TOOK_PART, event));
    }

    /**
     * Claims that the source examined a thing or an event, as an inquiry or an autopsy does: {@code examined(LETTER)}.
     */
    public StatedClaim examined(Examinable examined) {
        return states(new Examination(source, examined));
    }

    /** Claims that the source exists: it was printed, made or spoken at all. */
    public StatedClaim appeared() {
        return states(new Appearance(source));
    }

    /**
     * Claims that two names stand for one source: {@code source(CODE_NAME).isSameAs(COLONEL)}.
     *
     * @throws IllegalArgumentException if both are the same source already
     */
    public StatedClaim isSameAs(Source other) {
        return states(new Identity(source, other));
    }

    /**
     * Claims that the source has a grade in the Admiralty code: {@code isGraded("E5")}.
     *
     * @throws IllegalArgumentException if the text is not such a grade; see {@link Admiralty#of}
     */
    public StatedClaim isGraded(String grade) {
        return states(new Grading(source, Admiralty.of(given(grade, "isGraded"))));
    }

    private StatedClaim states(Proposition proposition) {
        return new StatedClaim(wording, proposition);
    }
}
