package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Lack;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Approximations;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.timeline.Component;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What a rule can ask of a record. It is the only way in which a rule may read one.
 *
 * <p>An inquiry is about the claim that is judged and what that is granted, or about no particular claim. Narrower
 * inquiries can be made from it that admit fewer statements. What is asked can be noted, so that it is known what a
 * verdict may depend on. Not thread-safe.
 */
public final class Inquiry extends Lookups {

    private Inquiry(Hearing hearing, TestedClaim tested, Admission admission, NoteTaker noteTaker) {
        super(hearing, tested, admission, noteTaker);
    }

    /** An inquiry about no claim in particular, of which nothing is noted. */
    static Inquiry in(Hearing hearing) {
        return new Inquiry(hearing, TestedClaim.NONE, Admission.of(hearing.view()), NoteTaker.NONE);
    }

    /**
     * An inquiry about no claim in particular, every statement admitted and read as in this one.
     *
     * @param notes null where none are taken
     * @param presumed to which is added what findings on tellings presume that are consulted
     */
    Inquiry aboutNoClaim(@Nullable Notes notes, Set<Presumption> presumed) {
        Admission all = Admission.of(admission.view());
        return new Inquiry(hearing, TestedClaim.NONE, all, NoteTaker.of(all.timeline(), notes, presumed));
    }

    /**
     * This inquiry about a claim that is put to the test: neither it nor what descends from it is anybody's evidence.
     *
     * @param toIt what it is granted
     */
    Inquiry testing(Claim claim, Granted toIt) {
        return new Inquiry(hearing, TestedClaim.of(claim, toIt), admission, noteTaker);
    }

    /** This inquiry while something is taken as true, whatever claim is put to the test. */
    Inquiry granting(Granted given) {
        return new Inquiry(hearing, new TestedClaim(null, given), admission, noteTaker);
    }

    /** This inquiry, and what is asked of it is noted with the notes of another one, if that takes any. */
    Inquiry reportingTo(Inquiry asker) {
        return new Inquiry(hearing, tested, admission, asker.noteTaker.of(admission.timeline()));
    }

    /** This inquiry, with everything that is asked of it noted. */
    Inquiry noting(Notes notes) {
        return new Inquiry(hearing, tested, admission, noteTaker.of(admission.timeline(), notes));
    }

    /** This inquiry, with what is asked of it in vain taken down as well. */
    Inquiry lookedAtBy(Looking rule) {
        return new Inquiry(hearing, tested, admission, noteTaker.with(admission.timeline(), rule));
    }

    /**
     * This inquiry, and somebody is told of each statement that is consulted, also where it is not admitted to a
     * narrower inquiry that is made of this one.
     */
    Inquiry toldTo(Consumer<Statement> listener) {
        return new Inquiry(hearing, tested, admission, noteTaker.with(admission.timeline(), listener));
    }

    /** A narrower inquiry that admits only those statements of this one that fit a condition. */
    public Inquiry where(Predicate<Statement> narrower) {
        return new Inquiry(hearing, tested, admission.where(requireNonNull(narrower, "narrower")), noteTaker);
    }

    /**
     * A narrower inquiry that admits only the statements of a set, as far as this one admits them. The set is consulted
     * only when something is asked, which is quick if the set is small.
     */
    public Inquiry only(Set<Statement> statements) {
        return new Inquiry(hearing, tested, admission.only(requireNonNull(statements, "statements")), noteTaker);
    }

    /** A narrower inquiry that does not admit some statements. */
    public Inquiry without(Set<Statement> statements) {
        requireNonNull(statements, "statements");
        return statements.isEmpty() ? this : where(statement -> !statements.contains(statement));
    }

    /**
     * An inquiry in which the date of an event is taken as given as well, because a claim or a document says it of
     * itself. Nothing else should be on record about the event.
     */
    public Inquiry granting(Event event) {
        return with(new Stipulation(Occurred.asDated(requireNonNull(event, "event")), true));
    }

    /** An inquiry in which a date is stipulated as well. Nothing else should be on record about its event. */
    public Inquiry with(Stipulation date) {
        return new Inquiry(hearing, tested, admission.with(requireNonNull(date, "date")), noteTaker);
    }

    /** What is granted to the claim that is judged. */
    public Granted granted() {
        return tested.granted();
    }

    /** The policy under which claims are judged. */
    public Policy policy() {
        return hearing.view().policy();
    }

    /** An inquiry in which these presumptions are switched off, too; it is for whoever asks to use no such claim. */
    Inquiry without(ImmutableSet<Presumption> presumptions) {
        boolean isSo = admission.switchedOff().containsAll(presumptions);
        return isSo ? this : new Inquiry(hearing, tested, admission.without(presumptions), noteTaker);
    }

    /**
     * An inquiry that reads approximate words for what they certainly mean: a rough number only says which moment came
     * first, a date marked with {@code ~} nothing, and unstated zones may be any. Rules about tellings get such an
     * inquiry, because no weakness may rest on what words usually mean.
     */
    public Inquiry withoutApproximations() {
        return without(Approximations.ALL);
    }

    /** This inquiry with rough words read as people usually mean them: they are on record, whatever is switched off. */
    public Inquiry asUsuallyRead() {
        boolean isSo = conventions().equals(conventions().asUsual());
        Admission usual = isSo ? admission : admission.asUsuallyRead();
        return isSo ? this : new Inquiry(hearing, tested, usual, noteTaker.readIn(usual.timeline()));
    }

    /** True unless the policy or this inquiry switches a presumption off. */
    public boolean presumes(Presumption presumption) {
        return hearing.view().presumes(presumption) && admission.presumes(presumption);
    }

    /** The conventions by which dates are read: those of the dossier. */
    public Conventions conventions() {
        return admission.view().conventions();
    }

    /** A copy of a date that is read by the conventions of the dossier. */
    public Dating read(Dating dating) {
        return requireNonNull(dating, "dating").in(conventions());
    }

    /** A copy of a proposition whose dates are read by the conventions of the dossier, so that it can be compared. */
    public Proposition read(Proposition proposition) {
        return admission.view().read(requireNonNull(proposition, "proposition"));
    }

    /** Whether two tellings are independent of each other. */
    public Independence independence(Telling one, Telling other) {
        return hearing.view().lineage().independence(one, other, this::presumes);
    }

    /** True if an event has a date of its own, or some statement mentions it. */
    public boolean isOnRecord(Event event) {
        boolean isThere = requireNonNull(event, "event").during().isPresent()
                || !admitted(hearing.view().about(Occurred.of(event))).isEmpty();
        if (!isThere) {
            noteTaker.takeUnanswered(Lack.ofDate(Moment.startOf(event)));
        }
        return isThere;
    }

    /**
     * Passes on a value that the rule needs and gets from elsewhere, such as the text of a source. If it is missing, it
     * is recorded that the rule could not look.
     *
     * @param lack what is missing if the value is empty
     */
    public <T> Optional<T> needing(Optional<T> value, Lack lack) {
        requireNonNull(lack, "lack");
        requireNonNull(value, "value")
                .ifPresentOrElse(it -> noteTaker.answered(), () -> noteTaker.takeUnanswered(lack));
        return value;
    }

    /** The argument that one moment came before another, by a second or more; empty if that does not follow. */
    public Optional<Argument> before(Moment earlier, Moment later) {
        return apart(earlier, later, 1);
    }

    /** The argument that {@code later − earlier ≥ least}, in seconds. It presumes one zone if unstated zones matter. */
    public Optional<Argument> apart(Moment earlier, Moment later, long least) {
        return admission.apart(earlier, later, least, noteTaker);
    }

    /**
     * True if a quick look shows that {@code later − earlier ≥ least} follows from no statements that can hold
     * together, neither in seconds nor counted from day to day, which {@link #apart} does not do. It is not noted.
     */
    public boolean isOutOfReach(Moment earlier, Moment later, long least) {
        return admission.isOutOfReach(earlier, later, least);
    }

    /** The seconds between which a moment lies. {@link Timeline} says what it makes of contradictions. */
    public Bounds bounds(Moment moment) {
        requireNonNull(moment, "moment");
        return admission.over(moment, moment, noteTaker).bounds(moment);
    }

    /** Whether one moment came before another, in all, some or none of the histories that fit the record. */
    public Certainty certainty(Moment earlier, Moment later) {
        return admission.over(earlier, later, noteTaker).certainty(earlier, later);
    }

    /** The number of seconds by which one moment follows another; {@link Timeline} settles contradictions. */
    public Gap gap(Moment earlier, Moment later) {
        return admission.over(earlier, later, noteTaker).gap(earlier, later);
    }

    /** The statements that are connected in time with one of some events, and the conflicts among them. */
    public Component component(Set<Event> around) {
        Component component = admission.timeline().component(around);
        noteTaker.take(component.statements());
        return component;
    }

    /** True if nothing on record that is connected with some events is contradictory, admitted or not. */
    public boolean isConsistent(Set<Event> events) {
        return hearing.view().timeline().isConsistent(requireNonNull(events, "events"));
    }

    /** A minimal set of some statements that cannot all hold; empty if all of them can. */
    public ImmutableSet<Statement> conflictAmong(Set<? extends Statement> some) {
        noteTaker.take(requireNonNull(some, "some"));
        return admission.view().timeline().conflictAmong(some);
    }

    /**
     * The findings that refute a claim, and those that support it, if only the words of one source are admitted and
     * taken at their word, as far as either side is established. Hedged words refute only if plain ones do not suffice.
     *
     * <p>Empty if the source says nothing on record, and if a source is taken at its word already.
     */
    public ImmutableList<Finding> atItsWord(Source source, Claim claim) {
        noteWordsOf(source);
        return hearing.atItsWord(source, claim, this);
    }

    /**
     * The findings that refute a claim in the words of one source, and those that support it; empty where nothing there
     * refutes it. For most claims this is quicker than {@link #atItsWord}, which otherwise finds the same.
     */
    public ImmutableList<Finding> refutedAtItsWord(Source source, Claim claim) {
        noteWordsOf(source);
        return hearing.refutedAtItsWord(source, claim, this);
    }

    /**
     * The facts that a rule finds on this record for a key. They are worked out once and kept for all claims.
     *
     * @param key names the rule and the question
     * @param work works the facts out with the inquiry that it is given, which is about no particular claim, and with
     *     no other
     */
    public ImmutableList<Fact> remembered(Object key, Function<Inquiry, ImmutableList<Fact>> work) {
        return hearing.remembered().of(requireNonNull(key, "key"), this, requireNonNull(work, "work"));
    }
}
