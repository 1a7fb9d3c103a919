package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * Whoever or whatever says something: a document, a witness, "two dockers". An empty value always means "not recorded".
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract non-sealed class Source implements Examinable {

    private static final long serialVersionUID = 1L;

    private static final Interner<Source> BUILT = Interners.newWeakInterner();

    Source() {}

    /** Starts a witness: a person who speaks of what that person knows. */
    public static SourceBuilder witness(String name) {
        return new SourceBuilder(name, SourceKind.WITNESS);
    }

    /** Starts an official: a person who speaks in an office. */
    public static SourceBuilder official(String name) {
        return new SourceBuilder(name, SourceKind.OFFICIAL);
    }

    /**
     * Starts people who are described and not named: {@code Source.unnamed("two dockers").numbering(2)}. Their kind is
     * {@link SourceKind#PERSON}, as no more is known of them.
     */
    public static SourceBuilder unnamed(String description) {
        requireNonNull(description, "description");
        return new SourceBuilder(description, SourceKind.PERSON).withoutName();
    }

    /** Starts a document: a letter, a record, a recording. */
    public static SourceBuilder document(String title) {
        requireNonNull(title, "title");
        return new SourceBuilder(title, SourceKind.DOCUMENT);
    }

    /** Starts a report on what others did or said: news, minutes, a despatch. */
    public static SourceBuilder report(String title) {
        requireNonNull(title, "title");
        return new SourceBuilder(title, SourceKind.REPORT);
    }

    /** Starts a commentary: an opinion on what is known, such as a column or a speech. */
    public static SourceBuilder commentary(String title) {
        requireNonNull(title, "title");
        return new SourceBuilder(title, SourceKind.COMMENTARY);
    }

    /** Starts an analysis: a study of sources or things, by a historian, an expert or an agency. */
    public static SourceBuilder analysis(String title) {
        requireNonNull(title, "title");
        return new SourceBuilder(title, SourceKind.ANALYSIS);
    }

    /** The name or title of the source, or the description of people who are not named. */
    @Override
    public abstract String name();

    /** What kind of source this is, such as a witness or a document. */
    public abstract SourceKind kind();

    /** Whether the source is an original, was made from something earlier, or is an author's own work. */
    public abstract Originality originality();

    /** True if the source has a name. False for people who are only described. */
    public abstract boolean isNamed();

    /** How unnamed people are described, and how they are said not to be. */
    public abstract Description description();

    /** How many people speak here; {@link Count#NOT_RECORDED} if that is not recorded. */
    public abstract Count count();

    /**
     * The actors whose words these are, because they speak or sign here. Two statements of one person are two sources
     * of different names, both by that person; otherwise they count as strangers. Where a head of state speaks for the
     * state, {@link #speaksFor} says so as well: only then does he know what others did who act for it.
     */
    public abstract ImmutableSet<Actor> by();

    /**
     * The actors for whom this source speaks, as a spokesman does for a state. It knows what these and their agents
     * did, and clears its own people where it denies that.
     */
    public abstract ImmutableSet<Actor> speaksFor();

    /** When the source was published; empty if that is not recorded. */
    public abstract Optional<Dating> published();

    /** The place from which a despatch was sent, as its dateline says. */
    public abstract Optional<String> filedFrom();

    /** When the source was spoken, written or sent, if that was not when it was published; empty if not recorded. */
    public abstract Optional<Dating> spoken();

    /** The date that stands on the source, whether or not it is true. */
    public abstract Optional<Dating> bearsDate();

    /** When the source first became known to anybody but its makers; empty if that is not recorded. */
    public abstract Optional<Dating> cameToLight();

    /**
     * The signing of the source, as an event whose actors are those by whom it claims to be signed. The only date for
     * it is {@link #bearsDate}.
     */
    public abstract Optional<Event> signedIn();

    /** The events in which the source took part, if they happened. The author of the dossier vouches for that. */
    public abstract ImmutableSet<Event> tookPartIn();

    /** The events that the source observed, if they happened. The author of the dossier vouches for that. */
    public abstract ImmutableSet<Event> observed();

    /**
     * What the source examined. The author of the dossier vouches for that. What a commission concludes from documents
     * that it examined cites nobody; to cite the documents would say that they say so.
     */
    public abstract ImmutableSet<Examinable> examined();

    /** The grade that the author of the dossier gives the source in the Admiralty code. */
    public abstract Optional<Admiralty> grade();

    /** The full text of the source, with which quotations are compared; empty if that is not recorded. */
    public abstract Optional<String> text();

    /** The sources that are bound together in this one, if it is a bundle. */
    public abstract ImmutableSet<Source> parts();

    /** True if it is recorded where the source got what it says, even if that is from nobody. */
    public abstract boolean isLineageRecorded();

    /** The sources from which this one derives, and how; empty if it derives from none, or if that is not recorded. */
    public abstract ImmutableList<Derivation> lineage();

    /**
     * When the source first said what it says: when it was spoken or sent, or else published; empty if neither is
     * recorded.
     */
    public Optional<Dating> told() {
        return spoken().or(this::published);
    }

    /**
     * The speaking or sending of this source as an event on the timeline. If a claim mentions the source, the dossier
     * stipulates the recorded date; claims may date it as well.
     */
    public Event telling() {
        return event("the telling of ", told());
    }

    /**
     * The publication of this source as an event on the timeline. It is the same event as {@link #telling} unless the
     * source was also spoken or sent.
     */
    public Event publication() {
        return spoken().isEmpty() ? telling() : event("the publication of ", published());
    }

    /**
     * The moment at which this source became known, as an event on the timeline. If a claim mentions the source, the
     * dossier stipulates the recorded date; claims may date it as well.
     */
    public Event comingToLight() {
        return event("the coming to light of ", cameToLight());
    }

    private Event event(String called, Optional<Dating> when) {
        EventBuilder event = Event.called(called + name());
        return when.isPresent() ? event.during(when.get()).build() : event.build();
    }

    /** True if this source is by, or speaks for, the actor or somebody who acts for the actor. */
    public boolean standsFor(Actor actor) {
        requireNonNull(actor, "actor");
        return by().stream().anyMatch(author -> author.isOrActsFor(actor))
                || speaksFor().stream().anyMatch(principal -> principal.isOrActsFor(actor));
    }

    /**
     * True if this source and the other are words of one natural person: the same named witness, or both by one person.
     */
    public boolean isOnePersonWith(Source other) {
        requireNonNull(other, "other");
        return (equals(other) && kind() == SourceKind.WITNESS && isNamed())
                || by().stream()
                        .anyMatch(author ->
                                author.kind() == ActorKind.PERSON && other.by().contains(author));
    }

    /**
     * True if this source is by, or speaks for, the actor or somebody for whom the actor acts: a principal knows what
     * was done in his name. An agent need not know what the principal does, so it is no answer the other way round.
     */
    public boolean answersFor(Actor actor) {
        requireNonNull(actor, "actor");
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
