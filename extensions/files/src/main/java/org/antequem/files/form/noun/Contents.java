package org.antequem.files.form.noun;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Kind;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Source;
import org.antequem.time.Hemisphere;
import org.antequem.time.Span;

/**
 * What a file says: a dossier, part by part.
 *
 * @param circa by how many years a year with a {@code ~} may be off
 * @param nouns in the order of the file
 * @param furtherEvents events that other nouns bring with them, and that are in the dossier though nothing refers to
 *     them
 */
public record Contents(
        String title,
        Optional<String> note,
        Optional<String> zone,
        Optional<Hemisphere> hemisphere,
        Optional<Span> circa,
        ImmutableList<Noun> nouns,
        ImmutableList<Event> furtherEvents) {

    public Contents {
        requireNonNull(title, "title");
        requireNonNull(note, "note");
        requireNonNull(zone, "zone");
        requireNonNull(hemisphere, "hemisphere");
        requireNonNull(circa, "circa");
        requireNonNull(nouns, "nouns");
        requireNonNull(furtherEvents, "furtherEvents");
    }

    /** The nouns of some kind. */
    ImmutableList<Noun> of(Kind kind) {
        return nouns.stream().filter(noun -> noun.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    private <T> ImmutableList<T> values(Kind kind, Class<T> type) {
        return of(kind).stream().map(noun -> type.cast(noun.value())).collect(ImmutableList.toImmutableList());
    }

    /**
     * The dossier that it says.
     *
     * @throws org.antequem.model.InvalidDossierException where its parts do not fit together
     */
    public Dossier dossier() {
        DossierBuilder dossier = Dossier.titled(title)
                .claims(values(Kind.CLAIM, Claim.class))
                .events(values(Kind.EVENT, Event.class).toArray(Event[]::new))
                .events(furtherEvents.toArray(Event[]::new))
                .sources(values(Kind.SOURCE, Source.class).toArray(Source[]::new));
        for (Noun interest : of(Kind.INTEREST)) {
            if (interest.isStipulated()) {
                dossier.interests((Interest) interest.value());
            }
        }
        zone.ifPresent(dossier::inZone);
        hemisphere.ifPresent(dossier::inHemisphere);
        circa.ifPresent(dossier::takingCircaAs);
        return dossier.build();
    }
}
