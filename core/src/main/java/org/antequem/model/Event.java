package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * Something that is said to have happened, with a name that explanations use.
 *
 * <p>The date, actors and stage links that are given here are stipulated: the author of the dossier vouches for them. A
 * date states that the event happened; actors and stage links do not. What a source says about an event is a
 * {@link Claim}.
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract non-sealed class Event implements Examinable {

    private static final long serialVersionUID = 1L;

    Event() {}

    /**
     * Starts an event: {@code Event.called("the Boston Tea Party").during("1773-12-16").build()}.
     *
     * @param name as it would stand in the middle of a sentence; explanations use it as subject and object
     */
    public static EventBuilder called(String name) {
        return new EventBuilder(name);
    }

    @Override
    public abstract String name();

    /** The stipulated date of the event; empty if there is none. */
    public abstract Optional<Dating> during();

    /** The actors who carried out the event if it happened, as the author of the dossier stipulates. */
    public abstract ImmutableSet<Actor> by();

    /** The titles of the offices in which its actors acted; empty if that is not recorded. */
    public abstract ImmutableSet<String> inOffice();

    /** The place of the event in the author's words; no rule reads it. */
    public abstract Optional<String> at();

    /** The larger events of which this event is a stipulated stage. */
    public abstract ImmutableSet<StageLink> stageOf();

    @Value.Check
    void check() {
        int unusedButKept = hashCode();
        Names.checkNotBlank(name(), "the name of an event");
        at().ifPresent(words -> Names.checkNotBlank(words, "the place of an event"));
        inOffice().forEach(title -> Names.checkNotBlank(title, "the title of an office"));
    }

    @Override
    public String toString() {
        return Names.shown(name());
    }

    /**
     * Says that an event is a stage of a larger one.
     *
     * @param stage what part the event plays in the whole
     * @param whole the larger event
     */
    @Immutable
    public record StageLink(Stage stage, Event whole) implements Serializable {

        public StageLink {
            requireNonNull(stage, "stage");
            requireNonNull(whole, "whole");
        }
    }
}
