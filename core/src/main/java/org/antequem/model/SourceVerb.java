package org.antequem.model;

import java.util.function.Function;
import org.antequem.model.Presence.Part;

/** What is said of a source. */
public final class SourceVerb {

    private final String wording;
    private final Source source;

    SourceVerb(String wording, Source source) {
        this.wording = wording;
        this.source = source;
    }

    /**
     * It says something, whether or not that is so: {@code says(it -> it.event(FIRE).happened("1910"))}.
     *
     * @param said what it says, ending at the verb: who says it, and to whom it is put down, stands outside
     */
    public StatedClaim says(Function<ClaimSubject, StatedClaim> said) {
        return says(ClaimSubject.proposition(wording, said));
    }

    /** It says something, whether or not that is so. */
    public StatedClaim says(Proposition said) {
        return states(new Saying(source, said));
    }

    /** It was there and saw, heard or read it, if it happened. */
    public StatedClaim observed(Event event) {
        return states(new Presence(source, Part.OBSERVED, event));
    }

    /** It was there and had a part in it, if it happened. */
    public StatedClaim tookPartIn(Event event) {
        return states(new Presence(source, Part.TOOK_PART, event));
    }

    /** It examined a thing or an event: an inquiry, an autopsy, a search of an archive. */
    public StatedClaim examined(Examinable examined) {
        return states(new Examination(source, examined));
    }

    /** There is such a source: it was printed, or made, or spoke. */
    public StatedClaim appeared() {
        return states(new Appearance(source));
    }

    /** The two are one: a code name and whom it hides. */
    public StatedClaim isSameAs(Source other) {
        return states(new Identity(source, other));
    }

    /**
     * Its grade in the Admiralty code: {@code "E5"}.
     *
     * @throws IllegalArgumentException where the text is no grade; see {@link Admiralty#of}
     */
    public StatedClaim isGraded(String grade) {
        return states(new Grading(source, Admiralty.of(grade)));
    }

    private StatedClaim states(Proposition proposition) {
        return new StatedClaim(wording, proposition);
    }
}
