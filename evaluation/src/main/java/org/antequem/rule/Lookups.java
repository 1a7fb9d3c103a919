package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.Set;
import java.util.function.Function;
import org.antequem.finding.Lack;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Derivation;
import org.antequem.model.Event;
import org.antequem.model.Identity;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.RecordView;
import org.antequem.time.Dating;

/**
 * What an {@link Inquiry} can look up: statements, sources and how they are told, all of which is noted; and up to when
 * the record goes, which is nobody's word.
 */
abstract class Lookups {

    final Hearing hearing;
    final TestedClaim tested;
    final Admission admission;
    final NoteTaker noteTaker;

    Lookups(Hearing hearing, TestedClaim tested, Admission admission, NoteTaker noteTaker) {
        this.hearing = hearing;
        this.tested = tested;
        this.admission = admission;
        this.noteTaker = noteTaker;
    }

    /** True if a statement may be used in this inquiry. */
    public final boolean admits(Statement statement) {
        requireNonNull(statement, "statement");
        noteTaker.take(ImmutableList.of(statement));
        return hearing.view().admits(statement) && admission.admits().test(statement);
    }

    /**
     * The admitted statements that share a subject with a proposition; of a dated document, also what it says itself.
     */
    public final ImmutableList<Statement> about(Proposition proposition) {
        requireNonNull(proposition, "proposition");
        ImmutableList<Statement> found = found(proposition, view -> view.about(proposition));
        noteTaker.take(hearing.view().about(proposition));
        return found;
    }

    /**
     * What is looked up, of what is about a proposition; nothing is noted, for who makes no more of fewer statements.
     */
    final ImmutableList<Statement> found(
            Proposition proposition, Function<RecordView, ImmutableList<Statement>> lookup) {
        noteTaker.takeLookup(
                () -> tested.isBesides(hearing.view().about(proposition)), () -> new Lack.OfWords(proposition));
        return admission.of(lookup.apply(admission.view()));
    }

    /** What is looked up where statements are read without some presumptions. */
    final ImmutableList<Statement> foundReading(
            Set<Presumption> without, Function<RecordView, ImmutableList<Statement>> lookup) {
        return admission.of(lookup.apply(admission.view().reading(without)));
    }

    /** The admitted statements of one source that share a subject with a proposition. */
    public final ImmutableList<Statement> about(Proposition proposition, Source teller) {
        requireNonNull(proposition, "proposition");
        requireNonNull(teller, "teller");
        return admitted(hearing.view().about(proposition, teller));
    }

    /**
     * The admitted statements that entail a proposition and share a subject with it. Dates are compared as they are
     * read. Asking the same again costs hardly anything.
     */
    public final ImmutableList<Statement> entailing(Proposition said) {
        requireNonNull(said, "said");
        return admitted(admission.view().entailing(said));
    }

    /**
     * The admitted statements that exclude a proposition and share a subject with it. Dates are compared as they are
     * read.
     */
    public final ImmutableList<Statement> excluding(Proposition said) {
        requireNonNull(said, "said");
        noteSparing(said);
        return admitted(admission.view().excluding(said));
    }

    /**
     * The statements that say that an event happened, or when, and none of which alone entails or excludes a
     * proposition. It is not noted, as losing one leaves the others.
     */
    public final ImmutableSet<Statement> leavingOpen(Occurred said) {
        requireNonNull(said, "said");
        return admission.view().leavingOpen(said);
    }

    /**
     * True if one proposition excludes another on this record. "Alone" does not exclude a part or a whole of the same
     * cause. Dates are compared as they are read now.
     */
    public final boolean excludes(Proposition one, Proposition other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        if (!one.excludes(other)) {
            return false;
        }
        ImmutableSet<Claim> links = hearing.view().parts().between(one, other);
        noteTaker.take(links);
        return links.isEmpty();
    }

    /** Notes the stage links because of which less excludes a proposition than its words do. */
    final void noteSparing(Proposition said) {
        if (takesNotes()) {
            noteTaker.take(hearing.view().parts().sparing(said));
        }
    }

    /** All admitted statements: the stipulations first, then the claims, each in the order of the dossier. */
    public final ImmutableList<Statement> statements() {
        return admitted(hearing.view().statements());
    }

    /**
     * The admitted statements that state or deny a kind of proposition about an event, a source or an actor.
     *
     * @param kind such as {@code Presence.class} or {@code Deed.class}
     * @param subject the event, source or actor
     */
    public final ImmutableList<Statement> ofKind(Class<? extends Proposition> kind, Object subject) {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        return admitted(hearing.view().ofKind(kind, subject));
    }

    /** True if something with this date had certainly happened by the last second that the record knows of. */
    public boolean knows(Dating when) {
        return hearing.view().dossier().knows(when);
    }

    /** True if two sources are one, or are said to be by somebody who can know. */
    public final boolean areSame(Source one, Source other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        if (one.equals(other)) {
            return true;
        }
        noteTaker.take(ofKind(Identity.class, one));
        return hearing.view().lineage().theSameAs(one).contains(other);
    }

    /**
     * True if a source was at an event, on the word of the dossier or of others who were there, and nobody denies it.
     */
    public final boolean wasThere(Source source, Event event) {
        requireNonNull(source, "source");
        requireNonNull(event, "event");
        noteTaker.take(hearing.view().lineage().attesting(source, event));
        return hearing.view().lineage().wasThere(source, event);
    }

    /**
     * The actors for whom the first source of a telling speaks: its authors, and all for whom these act then, directly
     * or not.
     */
    public final ImmutableSet<Actor> speaksFor(Telling telling) {
        requireNonNull(telling, "telling");
        if (takesNotes()) {
            noteTaker.take(hearing.view().lineage().bearing(telling.claim()));
        }
        return hearing.view().lineage().voice(telling).speaksFor();
    }

    /** The admitted statements that call something a stage of an event. */
    public final ImmutableList<Statement> stagesOf(Event whole) {
        requireNonNull(whole, "whole");
        ImmutableList<Statement> all = hearing.view().stagesOf(whole);
        noteTaker.takeLookup(() -> tested.isBesides(all), () -> new Lack.OfStages(whole));
        return admitted(all);
    }

    /** The admitted statements that somebody has an interest. */
    public final ImmutableList<Statement> interests() {
        ImmutableList<Statement> all = hearing.view().interests();
        noteTaker.takeLookup(() -> tested.isBesides(all), Lack.OfInterests::new);
        return admitted(all);
    }

    /** False for a source that never spoke in this view of the record, even if others cite it. */
    public final boolean speaks(Source source) {
        requireNonNull(source, "source");
        noteTaker.takeSources(ImmutableList.of(source));
        return !hearing.view().dossier().silent().contains(source);
    }

    /** How each source derives from others, by its own lineage and by what it says on record. */
    public final ImmutableSetMultimap<Source, Derivation> derivations() {
        noteTaker.take(hearing.view().statements());
        noteTaker.takeSources(hearing.view().derivations().keySet());
        return hearing.view().derivations();
    }

    /**
     * The chains of telling through which a claim may be used: those that do not descend from the claim that is judged.
     */
    public final ImmutableList<Telling> tellings(Claim claim) {
        requireNonNull(claim, "claim");
        RecordView view = hearing.view();
        if (takesNotes()) {
            noteTaker.take(view.lineage().bearing(claim));
        }
        return tested.tellings(claim, view.lineage());
    }

    /** True if a telling is no more than that its teller says what an admitted claim shows that he says. */
    public final boolean isOnRecord(Telling telling) {
        requireNonNull(telling, "telling");
        return hearing.view().onRecord().includes(telling.claim());
    }

    /** The sayings that admitted claims of their tellers show, and that exclude a proposition. */
    final ImmutableList<Claim> onRecordExcluding(Proposition said) {
        ImmutableList<Claim> shown = admission.view().onRecord().excluding(said);
        noteTaker.take(shown);
        return shown;
    }

    /** True if nobody on the chain of a telling hedged, doubted or withdrew it, as far as the view knows. */
    public final boolean isPlain(Telling telling) {
        requireNonNull(telling, "telling");
        return hearing.view().lineage().isPlain(telling);
    }

    /** All statements that anybody may use, with the dates of the sources; nothing is noted. */
    final Iterable<Statement> everything() {
        return Iterables.concat(
                hearing.view().statements(),
                Iterables.filter(hearing.view().timeline().statements(), Stipulation.class));
    }

    /** Notes that it matters whether a source says anything. */
    final void noteWordsOf(Source source) {
        noteTaker.takeLookup(() -> !hearing.view().wordsOf(source).isEmpty(), () -> Lack.of("word", source));
    }

    final void note(Notes notes) {
        noteTaker.take(notes);
    }

    final boolean takesNotes() {
        return noteTaker.notes() != null;
    }

    /** Those that are admitted; all are noted. */
    final ImmutableList<Statement> admitted(ImmutableList<Statement> some) {
        noteTaker.take(some);
        return admission.of(some);
    }

    /** True of what only the claim under test stipulates: it is no evidence against another. */
    final boolean isBrought(Statement statement) {
        return hearing.view().isBrought(statement);
    }
}
