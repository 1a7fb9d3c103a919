package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.model.Event.StageLink;
import org.antequem.time.Dating;

/** The optional parts of an {@link Event}. */
public final class EventBuilder {

    private final ImmutableEvent.Builder parts = ImmutableEvent.builder();

    EventBuilder(String name) {
        parts.name(name);
    }

    /** Stipulates when it happened, as an EDTF date; see {@link Dating#of}. */
    @CanIgnoreReturnValue
    public EventBuilder during(String edtf) {
        return during(Dating.of(edtf));
    }

    /** Stipulates when it happened. */
    @CanIgnoreReturnValue
    public EventBuilder during(Dating dating) {
        parts.during(dating);
        return this;
    }

    /** Adds those whose doing it was, if it happened. What somebody says of that is a claim. */
    @CanIgnoreReturnValue
    public EventBuilder by(Actor... actors) {
        parts.addBy(actors);
        return this;
    }

    /** Adds the titles of the offices in which its actors acted: {@code "minister of foreign affairs"}. */
    @CanIgnoreReturnValue
    public EventBuilder inOffice(String... titles) {
        parts.addInOffice(titles);
        return this;
    }

    @CanIgnoreReturnValue
    public EventBuilder at(String place) {
        parts.at(place);
        return this;
    }

    /** Stipulates that it is a stage of a whole, should it have happened; an event may be a stage of several. */
    @CanIgnoreReturnValue
    public EventBuilder asStage(Stage stage, Event whole) {
        parts.addStageOf(new StageLink(stage, whole));
        return this;
    }

    /**
     * Closes it.
     *
     * @throws IllegalArgumentException where the name is blank
     */
    public Event build() {
        return parts.build();
    }
}
