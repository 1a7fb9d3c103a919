package org.antequem.testing.place;

import com.google.common.collect.MapMaker;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;

/**
 * Where a claim stands that was read from a file. It is known of the claim that was read, in whatever view and on
 * whatever thread it is judged, and of no other that is equal to it; and for as long as the claim is in use.
 */
public final class Whereabouts {

    private static final ConcurrentMap<Object, Whereabouts> OF =
            new MapMaker().weakKeys().makeMap();

    private final String id;
    private final String place;

    private Whereabouts(String id, String place) {
        this.id = id;
        this.place = place;
    }

    /**
     * Remembers where a claim stands.
     *
     * @param part a claim
     * @param place the file and the line: {@code letter.dossier.yaml:12}
     */
    public static void remember(Object part, String id, String place) {
        OF.put(part, new Whereabouts(id, place));
    }

    /** The place of a part of a dossier; empty where it was not read from a file. */
    public static Optional<Whereabouts> of(Object part) {
        return Optional.ofNullable(OF.get(part));
    }

    /** The words for a part of a dossier, and behind them its place, where that is known. */
    public static String behind(String words, Object part) {
        return words + of(part).map(known -> " (" + known.place + ")").orElse("");
    }

    /** As in a stack trace: {@code brought-down (letter.dossier.yaml:12)}. */
    @Override
    public String toString() {
        return id + " (" + place + ")";
    }
}
