package org.antequem.files;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.antequem.files.form.Derived;
import org.antequem.files.form.Nearest;
import org.antequem.files.form.noun.Contents;
import org.antequem.files.form.noun.Noun;
import org.antequem.files.tree.Place;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Presumption;
import org.antequem.model.Source;

/** The ids of a dossier's nouns in its file, and where the nouns stand there. No two nouns have the same id. */
public final class Ids {

    private final ImmutableMap<String, Object> nouns;
    private final ImmutableMap<Object, String> ids;
    private final ImmutableMap<String, Place> places;

    private Ids(Map<String, Object> nouns, Map<Object, String> ids, Map<String, Place> places) {
        this.nouns = ImmutableMap.copyOf(nouns);
        this.ids = ImmutableMap.copyOf(ids);
        this.places = ImmutableMap.copyOf(places);
    }

    static Ids of(Contents contents) {
        Map<String, Object> nouns = new LinkedHashMap<>();
        Map<Object, String> ids = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Noun noun : contents.nouns()) {
            nouns.put(noun.id(), noun.value());
            ids.putIfAbsent(noun.value(), noun.id());
            places.put(noun.id(), noun.place());
        }
        for (Noun noun : contents.nouns()) {
            Derived.of(noun.id(), noun.value()).forEach(name -> ids.putIfAbsent(name.event(), name.name()));
        }
        return new Ids(nouns, ids, places);
    }

    /** All ids, in the order of the file. */
    public ImmutableSet<String> all() {
        return nouns.keySet();
    }

    /** The id of a claim; empty if it is not in the file. */
    public Optional<String> of(Claim claim) {
        requireNonNull(claim, "claim");
        return Optional.ofNullable(ids.get(claim));
    }

    /**
     * The id of an event, also of one that another noun brings with it: {@code telling of letter}. Empty if it is not
     * in the file.
     */
    public Optional<String> of(Event event) {
        requireNonNull(event, "event");
        return Optional.ofNullable(ids.get(event));
    }

    /** The id of a source; empty if it is not in the file. */
    public Optional<String> of(Source source) {
        requireNonNull(source, "source");
        return Optional.ofNullable(ids.get(source));
    }

    /** The id of an actor; empty if it is not in the file. */
    public Optional<String> of(Actor actor) {
        requireNonNull(actor, "actor");
        return Optional.ofNullable(ids.get(actor));
    }

    /** The id of an interest; empty if it is not in the file. */
    public Optional<String> of(Interest interest) {
        requireNonNull(interest, "interest");
        return Optional.ofNullable(ids.get(interest));
    }

    /** The id of a matter; empty if it is not in the file. */
    public Optional<String> of(Matter matter) {
        requireNonNull(matter, "matter");
        return Optional.ofNullable(ids.get(matter));
    }

    /** The id of a presumption, which is its name; empty if it is not in the file. */
    public Optional<String> of(Presumption presumption) {
        requireNonNull(presumption, "presumption");
        return Optional.ofNullable(ids.get(presumption));
    }

    /** The claim with an id; empty if there is none. */
    public Optional<Claim> claim(String id) {
        requireNonNull(id, "id");
        return noun(id, Claim.class);
    }

    /** The event with an id; empty if there is none. */
    public Optional<Event> event(String id) {
        requireNonNull(id, "id");
        return noun(id, Event.class);
    }

    /** The source with an id; empty if there is none. */
    public Optional<Source> source(String id) {
        requireNonNull(id, "id");
        return noun(id, Source.class);
    }

    /** The actor with an id; empty if there is none. */
    public Optional<Actor> actor(String id) {
        requireNonNull(id, "id");
        return noun(id, Actor.class);
    }

    /** The interest with an id; empty if there is none. */
    public Optional<Interest> interest(String id) {
        requireNonNull(id, "id");
        return noun(id, Interest.class);
    }

    /** The matter with an id; empty if there is none. */
    public Optional<Matter> matter(String id) {
        requireNonNull(id, "id");
        return noun(id, Matter.class);
    }

    /** The presumption with a name; empty if there is none. */
    public Optional<Presumption> presumption(String name) {
        requireNonNull(name, "name");
        return noun(name, Presumption.class);
    }

    /** Where the noun with an id stands in the file; empty if there is none, or if it was not read from a text. */
    public Optional<Place> place(String id) {
        requireNonNull(id, "id");
        return Optional.ofNullable(places.get(id)).filter(Place::isKnown);
    }

    /** The id that a misspelt one probably means; empty if none is similar. */
    public Optional<String> nearest(String id) {
        requireNonNull(id, "id");
        return nearest(id, nouns.keySet());
    }

    /** The known word that another word probably means; empty if none is similar. */
    public static Optional<String> nearest(String word, Iterable<String> known) {
        requireNonNull(word, "word");
        return Nearest.of(word, each(known, "known"));
    }

    private <T> Optional<T> noun(String id, Class<T> kind) {
        return Optional.ofNullable(nouns.get(id)).filter(kind::isInstance).map(kind::cast);
    }
}
