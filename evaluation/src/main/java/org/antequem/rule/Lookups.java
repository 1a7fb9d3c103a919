package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import java.util.function.Function;
import org.antequem.finding.Lack;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Derivation;
import org.antequem.model.Event;
import org.antequem.model.Identity;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.RecordView;

/** What an {@link Inquiry} can look up: statements, sources and how they are told; all of it is noted. */
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

    /** True where a statement may be used in this inquiry. */
    public final boolean admits(Statement statement) {
        noteTaker.take(ImmutableList.of(statement));
        return hearing.view().admits(statement) && admission.admits().test(statement);
    }

    /**
     * The statements that speak of something of which the proposition speaks; of a document that bears a date, also
     * what it says itself.
     */
    public final ImmutableList<Statement> about(Proposition proposition) {
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

    /** What a source says of something of which the proposition speaks, of the statements about that. */
    public final ImmutableList<Statement> about(Proposition proposition, Source teller) {
        return admitted(hearing.view().about(proposition, teller));
    }

    /**
     * The statements that entail a proposition, dates compared as they are read, of those
     * {@linkplain #about(Proposition) about} it. Many who ask for the same cost hardly more than one.
     */
    public final ImmutableList<Statement> entailing(Proposition said) {
        return admitted(admission.view().entailing(said));
    }

    /** The statements that exclude a proposition; see {@link #entailing}. */
    public final ImmutableList<Statement> excluding(Proposition said) {
        noteSparing(said);
        return admitted(admission.view().excluding(said));
    }

    /**
     * True where one proposition excludes another on this record: "alone" does not exclude a part or a whole of the
     * same cause. Dates are compared as they have been read.
     */
    public final boolean excludes(Proposition one, Proposition other) {
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

    /** All statements: the stipulations, then the claims, in the dossier's order. */
    public final ImmutableList<Statement> statements() {
        return admitted(hearing.view().statements());
    }

    /**
     * The statements of one kind, or that deny something of that kind, that speak of an event, a source or an actor.
     *
     * @param kind what is said of those who speak, or of who did it: {@code Presence.class}, {@code Deed.class}
     */
    public final ImmutableList<Statement> ofKind(Class<? extends Proposition> kind, Object subject) {
        return admitted(hearing.view().ofKind(kind, subject));
    }

    /** True where two sources are one, or are said on record to be by somebody who can know. */
    public final boolean areSame(Source one, Source other) {
        if (one.equals(other)) {
            return true;
        }
        noteTaker.take(ofKind(Identity.class, one));
        return hearing.view().lineage().theSameAs(one).contains(other);
    }

    /** The statements that call something a stage of this event. */
    public final ImmutableList<Statement> stagesOf(Event whole) {
        ImmutableList<Statement> all = hearing.view().stagesOf(whole);
        noteTaker.takeLookup(() -> tested.isBesides(all), () -> new Lack.OfStages(whole));
        return admitted(all);
    }

    /** The statements that somebody has an interest. */
    public final ImmutableList<Statement> interests() {
        ImmutableList<Statement> all = hearing.view().interests();
        noteTaker.takeLookup(() -> tested.isBesides(all), Lack.OfInterests::new);
        return admitted(all);
    }

    /** False for who never spoke in this view of the record, even where others cite it. */
    public final boolean speaks(Source source) {
        noteTaker.takeSources(ImmutableList.of(source));
        return !hearing.view().dossier().silent().contains(source);
    }

    /** How each source derives from others: by its own lineage, and by what it says on record. */
    public final ImmutableSetMultimap<Source, Derivation> derivations() {
        noteTaker.take(hearing.view().statements());
        noteTaker.takeSources(hearing.view().derivations().keySet());
        return hearing.view().derivations();
    }

    /** The chains of telling through which a claim may be used: those that do not descend from the claim under test. */
    public final ImmutableList<Telling> tellings(Claim claim) {
        RecordView view = hearing.view();
        if (takesNotes()) {
            noteTaker.take(view.lineage().bearing(claim));
        }
        return tested.tellings(claim, view.lineage());
    }

    /** True where, as far as this view knows, nobody on its way hedged, doubted or took back what is told. */
    public final boolean isPlain(Telling telling) {
        return hearing.view().lineage().isPlain(telling);
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
}
