package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * Something said to have happened.
 *
 * <p>A date and a stage link given here are stipulated: they rest on the author of the dossier. A date says that the
 * event happened; a stage link and an actor say what the event is, and not that it was. What a source says of them is a
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
     * @param name as it stands in the middle of a sentence: explanations make it their subject and object
     */
    public static EventBuilder called(String name) {
        return new EventBuilder(name);
    }

    @Override
    public abstract String name();

    /** Its stipulated dating; empty where there is none. */
    public abstract Optional<Dating> during();

    /** Whose doing it was, if it happened, as the author of the dossier lays it down. */
    public abstract ImmutableSet<Actor> by();

    /** The titles of the offices in which its actors acted; empty where that is not recorded. */
    public abstract ImmutableSet<String> inOffice();

    public abstract Optional<String> at();

    /** The stipulated links to the wholes of which it is a stage. */
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
     * One whole of which an event is a stage.
     *
     * @param stage the part it plays there
     */
    @Immutable
    public record StageLink(Stage stage, Event whole) implements Serializable {

        public StageLink {
            requireNonNull(stage, "stage");
            requireNonNull(whole, "whole");
        }
    }
}
