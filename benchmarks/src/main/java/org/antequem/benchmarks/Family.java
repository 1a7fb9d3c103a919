package org.antequem.benchmarks;

import com.google.errorprone.annotations.Immutable;
import org.antequem.model.Dossier;

/** A kind of record that grows in one way. Each is drawn anew for every size, the same for all who draw it. */
enum Family {

    /** Witnesses each of whom gives one event another day. */
    CONTRADICTING_WITNESSES(Quarrels::witnesses, false),
    /** Published reports each of which gives one event another day. */
    CONTRADICTING_REPORTS(Quarrels::reports, false),
    /** A story about one event and its cause, told by tellers who contradict each other. */
    NEWS_CONTRADICTED(size -> NewsStory.of(size, true), false),
    /** The same story, told by tellers who are all right. */
    NEWS(size -> NewsStory.of(size, false), true),
    /** Reports that all cite one witness. */
    RETELLERS(Voices::retellers, true),
    /** Witnesses who all say the same. */
    AGREEING(Voices::agreeing, true),
    /** One claim that cites witnesses who all say the same. */
    CITATIONS(Voices::citations, true),
    /** One claim that cites officials of whom no word is on record. */
    CITED_UNHEARD(Voices::citedUnheard, true),
    /** Reports each of which tells one stage of an operation, which somebody is said to have decided. */
    STAGES(Voices::stages, true),
    /** Two actors who sought one thing for ends of which no two are the same. */
    INTERESTS(Wants::stipulated, false),
    /** The same, each interest on somebody's word. */
    INTERESTS_TOLD(Wants::told, false),
    /** Witnesses who all say the same, each of whom is told to act for the next. */
    AGENCIES(Speakers::agencies, false),
    /** Witnesses who all say the same, each of whom was there by the word of the one before; some of that is denied. */
    PRESENCES(Speakers::presences, false);

    /** Draws a record of some size. */
    @Immutable
    @FunctionalInterface
    private interface Drawing {

        Dossier of(int size);
    }

    private final Drawing drawn;
    private final boolean isLinear;

    Family(Drawing drawn, boolean isLinear) {
        this.drawn = drawn;
        this.isLinear = isLinear;
    }

    /** True where time should grow hardly faster than the record. */
    boolean isLinear() {
        return isLinear;
    }

    /** A dossier of so many tellers, or of so many interests. */
    Dossier dossier(int size) {
        return drawn.of(size);
    }
}
