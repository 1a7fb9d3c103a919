package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/** Whoever or whatever says something: a document, a witness, "two dockers". Empty means not recorded, everywhere. */
@Immutable
@Value.Immutable
@HiddenValue
public abstract non-sealed class Source implements Examinable {

    private static final long serialVersionUID = 1L;

    private static final Interner<Source> BUILT = Interners.newWeakInterner();

    Source() {}

    /** Starts somebody who was there. */
    public static SourceBuilder witness(String name) {
        return new SourceBuilder(name, SourceKind.WITNESS);
    }

    /** Starts somebody who speaks by office. */
    public static SourceBuilder official(String name) {
        return new SourceBuilder(name, SourceKind.OFFICIAL);
    }

    /** Starts people who are described and not named: {@code Source.unnamed("two dockers").numbering(2)}. */
    public static SourceBuilder unnamed(String description) {
        return new SourceBuilder(description, SourceKind.OFFICIAL).withoutName();
    }

    public static SourceBuilder document(String title) {
        return new SourceBuilder(title, SourceKind.DOCUMENT);
    }

    /** Starts a news or agency report. */
    public static SourceBuilder report(String title) {
        return new SourceBuilder(title, SourceKind.REPORT);
    }

    public static SourceBuilder commentary(String title) {
        return new SourceBuilder(title, SourceKind.COMMENTARY);
    }

    public static SourceBuilder analysis(String title) {
        return new SourceBuilder(title, SourceKind.ANALYSIS);
    }

    /** Its name, title, or the description of people who are not named. */
    @Override
    public abstract String name();

    public abstract SourceKind kind();

    public abstract Originality originality();

    /** False for people who are described only. */
    public abstract boolean isNamed();

    public abstract Description description();

    /** How many people; {@link Count#NOT_RECORDED} where that is not said. */
    public abstract Count count();

    /** Whose words they are: the persons or bodies that speak or sign. */
    public abstract ImmutableSet<Actor> by();

    /** For whom it speaks. */
    public abstract ImmutableSet<Actor> speaksFor();

    public abstract Optional<Dating> published();

    public abstract Optional<String> filedFrom();

    /** When it was spoken or sent, where that is not the day it was published. */
    public abstract Optional<Dating> spoken();

    /** The date it bears, true or not. */
    public abstract Optional<Dating> bearsDate();

    /** When anybody but its makers first saw it. */
    public abstract Optional<Dating> cameToLight();

    /** Its signing, by whom it claims to be signed; when, only the date that it bears says. */
    public abstract Optional<Event> signedIn();

    /** In what it took part, if that happened, as the author of the dossier vouches. */
    public abstract ImmutableSet<Event> tookPartIn();

    /** What it observed, if that happened, as the author of the dossier vouches. */
    public abstract ImmutableSet<Event> observed();

    /** What it examined, as the author of the dossier vouches. */
    public abstract ImmutableSet<Examinable> examined();

    /** How the author of the dossier grades it. */
    public abstract Optional<Admiralty> grade();

    public abstract Optional<String> text();

    /** The sources of which it is a bundle. */
    public abstract ImmutableSet<Source> parts();

    /** Whether anything is recorded of where it has what it says from. */
    public abstract boolean isLineageRecorded();

    /** What it derives from; empty where it derives from nothing, or where that is not recorded. */
    public abstract ImmutableList<Derivation> lineage();

    /** When it first said what it says: spoken or sent, else published; empty where neither is recorded. */
    public Optional<Dating> told() {
        return spoken().or(this::published);
    }

    /**
     * That it said what it says, as an event on the timeline. A dossier stipulates its date, where it is recorded, of
     * the sources of which its claims speak; claims may date it, too.
     */
    public Event telling() {
        return event("the telling of ", told());
    }

    /**
     * Its publication, as an event on the timeline; its {@link #telling}, unless it was spoken or sent apart from that.
     */
    public Event publication() {
        return spoken().isEmpty() ? telling() : event("the publication of ", published());
    }

    /** That it came to light, as an event on the timeline; see {@link #telling}. */
    public Event comingToLight() {
        return event("the coming to light of ", cameToLight());
    }

    private Event event(String called, Optional<Dating> when) {
        EventBuilder event = Event.called(called + name());
        return when.isPresent() ? event.during(when.get()).build() : event.build();
    }

    /**
     * True where it is one of them or acts for one: it is by, or speaks for, somebody who is the actor or acts for it.
     */
    public boolean standsFor(Actor actor) {
        return by().stream().anyMatch(author -> author.isOrActsFor(actor))
                || speaksFor().stream().anyMatch(principal -> principal.isOrActsFor(actor));
    }

    /** True where both are words of one natural person: one witness who is named, or two that are by one person. */
    public boolean isOnePersonWith(Source other) {
        return (equals(other) && kind() == SourceKind.WITNESS && isNamed())
                || by().stream()
                        .anyMatch(author ->
                                author.kind() == ActorKind.PERSON && other.by().contains(author));
    }

    /**
     * True where it is by, or speaks for, the actor or somebody for whom the actor acts: he knows what was done for
     * him. Who acts for another does not know what that one does.
     */
    public boolean answersFor(Actor actor) {
        return by().stream().anyMatch(actor::isOrActsFor)
                || speaksFor().stream().anyMatch(actor::isOrActsFor);
    }

    /**
     * Checked, and the one object that stands for all that are equal to it: so lineages of a hundred thousand links are
     * compared without going down them, and what hashes each link as it is made never goes down all of it.
     */
    @Value.Check
    Source checked() {
        Names.checkNotBlank(name(), "the name of a source");
        filedFrom().ifPresent(words -> Names.checkNotBlank(words, "the place from which a source was filed"));
        return BUILT.intern(this);
    }

    @Override
    public String toString() {
        return Names.shown(name());
    }
}
