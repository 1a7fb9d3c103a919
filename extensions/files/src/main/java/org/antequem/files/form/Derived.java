package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Office;
import org.antequem.model.Source;

/**
 * An event that a source, an actor or an interest brings with it, by the name that a file has for it: {@code telling of
 * letter}, {@code term of dehqan as minister of defence}.
 */
public enum Derived {
    TELLING("telling of ", Kind.SOURCE),
    PUBLICATION("publication of ", Kind.SOURCE),
    COMING_TO_LIGHT("coming to light of ", Kind.SOURCE),
    BIRTH("birth of ", Kind.ACTOR),
    DEATH("death of ", Kind.ACTOR),
    TERM("term of ", Kind.ACTOR),
    HOLDING("holding of ", Kind.INTEREST);

    private static final String AS = " as ";

    private final String opening;
    private final Kind owner;

    Derived(String opening, Kind owner) {
        this.opening = opening;
        this.owner = owner;
    }

    /** The event that a noun brings with it; of a term, the office has to be known as well. */
    private Event event(Object noun) {
        return switch (this) {
            case TELLING -> ((Source) noun).telling();
            case PUBLICATION -> ((Source) noun).publication();
            case COMING_TO_LIGHT -> ((Source) noun).comingToLight();
            case BIRTH -> ((Actor) noun).birth();
            case DEATH -> ((Actor) noun).death();
            case HOLDING -> ((Interest) noun).holding();
            case TERM -> throw new IllegalArgumentException("the term of which office?");
        };
    }

    /** A name of an event that something brings with it, and that event. */
    public record Name(String name, Event event) {}

    /** One way to read a name: how it begins, and what follows. */
    record Reference(Derived derived, String id, String office) {

        Kind owner() {
            return derived.owner;
        }

        /** The event of a noun; empty where it has no such office, or several. */
        Optional<Event> of(Object noun) {
            if (derived != TERM) {
                return Optional.of(derived.event(noun));
            }
            Actor actor = (Actor) noun;
            if (office.isEmpty()) {
                return actor.offices().size() == 1
                        ? Optional.of(actor.term(actor.offices().iterator().next()))
                        : Optional.empty();
            }
            return terms(id, actor).stream()
                    .filter(term -> term.name().equals(TERM.opening + id + AS + office))
                    .map(Name::event)
                    .findFirst();
        }
    }

    /** The way to read a name of an event that a noun brings with it; empty where the name does not begin like one. */
    static Optional<Reference> read(String name) {
        for (Derived derived : values()) {
            if (name.startsWith(derived.opening)) {
                String rest = name.substring(derived.opening.length());
                int as = derived == TERM ? rest.indexOf(AS) : -1;
                return Optional.of(
                        as < 0
                                ? new Reference(derived, rest, "")
                                : new Reference(derived, rest.substring(0, as), rest.substring(as + AS.length())));
            }
        }
        return Optional.empty();
    }

    /** The names of all events that a noun brings with it. */
    public static ImmutableList<Name> of(String id, Object noun) {
        ImmutableList.Builder<Name> names = ImmutableList.builder();
        for (Derived derived : values()) {
            if (derived != TERM && derived.owner.fits(noun)) {
                names.add(new Name(derived.opening + id, derived.event(noun)));
            }
        }
        if (noun instanceof Actor actor) {
            names.addAll(terms(id, actor));
        }
        return names.build();
    }

    /**
     * The names of terms in office. Where an actor has a single office, its title is not needed; where several have one
     * title, the second is marked with a (2).
     */
    private static ImmutableList<Name> terms(String id, Actor actor) {
        ImmutableList.Builder<Name> names = ImmutableList.builder();
        List<String> titles = new ArrayList<>();
        for (Office office : actor.offices()) {
            titles.add(office.title());
            long alike = titles.stream().filter(office.title()::equals).count();
            String name = TERM.opening + id + AS + office.title() + (alike > 1 ? " (" + alike + ")" : "");
            if (actor.offices().size() == 1) {
                names.add(new Name(TERM.opening + id, actor.term(office)));
            }
            names.add(new Name(name, actor.term(office)));
        }
        return names.build();
    }
}
