package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.allGiven;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.model.Event.StageLink;
import org.antequem.time.Dating;

/** Sets the optional parts of an {@link Event} before {@link #build} makes it. Not thread-safe. */
public final class EventBuilder {

    private final ImmutableEvent.Builder parts = ImmutableEvent.builder();

    EventBuilder(String name) {
        parts.name(name);
    }

    /**
     * Stipulates when the event happened: {@code during("1773-12-16")}.
     *
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public EventBuilder during(String edtf) {
        requireNonNull(edtf, "edtf");
        return during(Dating.of(edtf));
    }

    /** Stipulates when the event happened. */
    @CanIgnoreReturnValue
    public EventBuilder during(Dating dating) {
        requireNonNull(dating, "dating");
        parts.during(dating);
        return this;
    }

    /** Adds actors who carried out the event, if it happened. What a source says about that is a claim instead. */
    @CanIgnoreReturnValue
    public EventBuilder by(Actor... actors) {
        return by(allGiven(actors, "by"));
    }

    /** Adds actors who carried out the event, if it happened. What a source says about that is a claim instead. */
    @CanIgnoreReturnValue
    public EventBuilder by(Iterable<? extends Actor> actors) {
        parts.addAllBy(allGiven(actors, "by"));
        return this;
    }

    /** Adds titles of the offices in which its actors acted: {@code inOffice("minister of foreign affairs")}. */
    @CanIgnoreReturnValue
    public EventBuilder inOffice(String... titles) {
        return inOffice(allGiven(titles, "inOffice"));
    }

    /** Adds titles of the offices in which its actors acted: {@code inOffice("minister of foreign affairs")}. */
    @CanIgnoreReturnValue
    public EventBuilder inOffice(Iterable<String> titles) {
        parts.addAllInOffice(allGiven(titles, "inOffice"));
        return this;
    }

    /** Sets the place of the event in the author's words; no rule reads it. */
    @CanIgnoreReturnValue
    public EventBuilder at(String place) {
        requireNonNull(place, "place");
        parts.at(place);
        return this;
    }

    /**
     * Stipulates that the event, if it happened, is a stage of a larger one: {@code asStage(Stage.DECISION, WAR)}. An
     * event may be a stage of several. A stage lies within its whole, so a date of the whole includes its decision.
     */
    @CanIgnoreReturnValue
    public EventBuilder asStage(Stage stage, Event whole) {
        parts.addStageOf(new StageLink(stage, whole));
        return this;
    }

    /**
     * Makes the event.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Event build() {
        return parts.build();
    }
}
