package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Set;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Examinable;
import org.antequem.model.Proposition;
import org.antequem.model.Source;

/**
 * Finds out how a source can know what it says about another source: it is that source, made or signed it, speaks for
 * somebody who did, was there when it was made, or examined it or what it is part of. A thing tells nothing about any
 * other thing.
 */
public final class Acquaintance {

    private Acquaintance() {}

    /**
     * True if a source is one that a proposition mentions, or speaks for somebody by whom such a source is written or
     * signed.
     */
    public static boolean standsForOne(Source root, Proposition said) {
        requireNonNull(root, "root");
        requireNonNull(said, "said");
        Set<Actor> voices = voices(root);
        return said.sources().stream()
                .anyMatch(source -> source.equals(root)
                        || !Collections.disjoint(voices, voices(source))
                        || source.signedIn()
                                .filter(signing -> !Collections.disjoint(voices, signing.by()))
                                .isPresent());
    }

    /** The actors whose words a source is, and those for whom it speaks. */
    public static ImmutableSet<Actor> voices(Source source) {
        requireNonNull(source, "source");
        return Sets.union(source.by(), source.speaksFor()).immutableCopy();
    }

    /** True if examining something can show what a proposition says about a source. */
    public static boolean isShownBy(Examinable examined, Proposition said) {
        requireNonNull(examined, "examined");
        requireNonNull(said, "said");
        return said.sources().stream().anyMatch(source -> isOf(examined, source));
    }

    private static boolean isOf(Examinable examined, Source source) {
        return examined instanceof Event event
                ? isMakingOf(event, source)
                : Oneself.areOneBundle(source, (Source) examined);
    }

    /** True if an event is the signing, telling or publication of a source. */
    public static boolean isMakingOf(Event event, Source source) {
        requireNonNull(event, "event");
        requireNonNull(source, "source");
        return source.signedIn().filter(event::equals).isPresent() || Position.isItsTelling(source, event);
    }
}
