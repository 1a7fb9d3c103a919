package org.antequem.files.verdict;

import java.util.Optional;
import org.antequem.files.Ids;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Named;
import org.antequem.model.Source;
import org.antequem.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Names the nouns of a dossier: by their names, and by their ids where it was read from a file. */
final class Nouns {

    private final @Nullable Ids ids;

    Nouns(@Nullable Ids ids) {
        this.ids = ids;
    }

    /** The id of a noun in its file; empty where it has none, or there is no file. */
    Optional<String> id(Object noun) {
        if (ids == null) {
            return Optional.empty();
        } else if (noun instanceof Claim claim) {
            return ids.of(claim);
        } else if (noun instanceof Event event) {
            return ids.of(event);
        } else if (noun instanceof Source source) {
            return ids.of(source);
        } else if (noun instanceof Actor actor) {
            return ids.of(actor);
        } else if (noun instanceof Interest interest) {
            return ids.of(interest);
        }
        return noun instanceof Matter matter ? ids.of(matter) : Optional.empty();
    }

    /** Its kind, its id, and its name: of a claim the wording, of an interest the words for it. */
    Mapping of(Object noun) {
        return Mapping.builder()
                .put("kind", kind(noun))
                .put("id", id(noun))
                .put("name", name(noun))
                .build();
    }

    Node of(Optional<?> noun) {
        return noun.<Node>map(this::of).orElse(Scalar.NULL);
    }

    Mapping of(Moment moment) {
        return Mapping.builder()
                .put("event", of(moment.event()))
                .put("endpoint", moment.endpoint().name())
                .build();
    }

    static boolean isNoun(Object value) {
        return value instanceof Claim || value instanceof Interest || value instanceof Named;
    }

    static String kind(Object noun) {
        if (noun instanceof Claim) {
            return "claim";
        } else if (noun instanceof Event) {
            return "event";
        } else if (noun instanceof Source) {
            return "source";
        } else if (noun instanceof Actor) {
            return "actor";
        }
        return noun instanceof Matter ? "matter" : "interest";
    }

    private static String name(Object noun) {
        if (noun instanceof Claim claim) {
            return claim.wording();
        }
        return noun instanceof Named named ? named.name() : noun.toString();
    }
}
