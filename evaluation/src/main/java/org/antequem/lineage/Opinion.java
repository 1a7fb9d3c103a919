package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Authorship;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examinable;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;

/** Tells apart what an examination can show and what is the opinion of the examiner. */
public final class Opinion {

    private Opinion() {}

    /**
     * True if no examination can show a proposition: who did it, whether it is genuine, that something never happened.
     */
    public static boolean is(Proposition said) {
        requireNonNull(said, "said");
        Proposition affirmed = said.affirmed();
        return affirmed instanceof Deed
                || affirmed instanceof Authorship
                || (affirmed instanceof Occurred && !affirmed.equals(said));
    }

    /**
     * True if something that was examined, a part of it, or what it is a part of could show anything about a
     * proposition.
     */
    public static boolean isAbout(Examinable examined, Proposition said) {
        requireNonNull(examined, "examined");
        requireNonNull(said, "said");
        return (examined instanceof Source thing
                        && said.sources().stream().anyMatch(source -> Oneself.areOneBundle(source, thing)))
                || said.events().stream().anyMatch(event -> shows(examined, event));
    }

    /**
     * True if something that was examined can show an event: a document shows its signing and telling, an event shows
     * itself.
     */
    public static boolean shows(Examinable examined, Event event) {
        requireNonNull(examined, "examined");
        requireNonNull(event, "event");
        return examined instanceof Source thing
                ? thing.signedIn().filter(event::equals).isPresent() || Position.isItsTelling(thing, event)
                : examined.equals(event);
    }

    /**
     * The things from which the root of a telling that was not there has it, if it says what they do not show: what was
     * examined, and all that it is a bundle of.
     */
    static ImmutableSet<Source> things(Telling telling, Kin kin) {
        Proposition word = telling.word();
        if (!is(word)) {
            return ImmutableSet.of();
        }
        return kin.examined(telling.root()).stream()
                .filter(examined -> examined instanceof Source && isAbout(examined, word))
                .flatMap(examined -> Oneself.parts((Source) examined).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
