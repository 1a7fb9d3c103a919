package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Set;
import org.antequem.model.Actor;
import org.antequem.model.Authorship;
import org.antequem.model.Event;
import org.antequem.model.Examinable;
import org.antequem.model.Examination;
import org.antequem.model.Proposition;
import org.antequem.model.Source;

/**
 * How somebody can know of a source what is said of it: he is that source, made or signed it or speaks for who did, was
 * at its making, or examined it. That one never appeared, who hides behind a name and how reliable somebody is, things
 * show of which he is no part; there a thing counts unless its parts are on record, and it is not among them.
 */
public final class Acquaintance {

    private Acquaintance() {}

    /** True where somebody is one of the sources spoken of, or speaks for whom one of them speaks or is signed by. */
    public static boolean standsForOne(Source root, Proposition said) {
        Set<Actor> voices = voices(root);
        return said.sources().stream()
                .anyMatch(source -> source.equals(root)
                        || !Collections.disjoint(voices, voices(source))
                        || source.signedIn()
                                .filter(signing -> !Collections.disjoint(voices, signing.by()))
                                .isPresent());
    }

    /** Whose words those of a source are, and for whom it speaks. */
    public static ImmutableSet<Actor> voices(Source source) {
        return Sets.union(source.by(), source.speaksFor()).immutableCopy();
    }

    /** True where an examination of something can show what is said of one of the sources spoken of. */
    public static boolean isShownBy(Examinable examined, Proposition said) {
        return said.sources().stream().anyMatch(source -> isOf(examined, source) || mayBeIn(examined, said.affirmed()));
    }

    private static boolean isOf(Examinable examined, Source source) {
        return examined instanceof Event event
                ? isMakingOf(event, source)
                : Oneself.areOneBundle(source, (Source) examined);
    }

    private static boolean mayBeIn(Examinable examined, Proposition said) {
        return !(said instanceof Authorship)
                && !(said instanceof Examination)
                && examined instanceof Source thing
                && !thing.kind().isPerson()
                && thing.parts().isEmpty();
    }

    /** True where a source was signed, told or published in an event. */
    public static boolean isMakingOf(Event event, Source source) {
        return source.signedIn().filter(event::equals).isPresent() || Position.isItsTelling(source, event);
    }
}
