package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
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
 * What a rule can ask of a record: the one way to everything that it may read.
 *
 * <p>It is about one claim that is put to the test, and what that is granted; or about none in particular. Narrower
 * inquiries can be made of it, to which fewer statements are admitted. What is asked can be noted, so that it is known
 * what a verdict may hang on; for that an inquiry serves one thread.
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

    /** An inquiry that only some statements are admitted to, of those that are admitted to this one. */
    public Inquiry where(Predicate<Statement> narrower) {
        return new Inquiry(hearing, tested, admission.where(narrower), noteTaker);
    }

    /**
     * An inquiry that only these statements are admitted to, as far as they are to this one. What is in the set is
     * looked up when something is asked, not before; where that is little, the answer is quick.
     */
    public Inquiry only(Set<Statement> statements) {
        return new Inquiry(hearing, tested, admission.only(statements), noteTaker);
    }

    /** An inquiry that these statements are not admitted to. */
    public Inquiry without(Set<Statement> statements) {
        return statements.isEmpty() ? this : where(statement -> !statements.contains(statement));
    }

    /**
     * An inquiry in which the date on this event is granted as well: what a claim or a document says of itself. Nothing
     * else should be on record of the event.
     */
    public Inquiry granting(Event event) {
        return with(new Stipulation(Occurred.asDated(event), true));
    }

    /** An inquiry in which a date is stipulated as well. Nothing else should be on record of its event. */
    public Inquiry with(Stipulation date) {
        return new Inquiry(hearing, tested, admission.with(date), noteTaker);
    }

    /** What the claim under test is granted. */
    public Granted granted() {
        return tested.granted();
    }

    /** The policy under which claims are judged. */
    public Policy policy() {
        return hearing.view().policy();
    }

    /** An inquiry in which these presumptions are switched off, too; it is for whoever asks to use no such claim. */
    Inquiry without(ImmutableSet<Presumption> presumptions) {
        return presumptions.isEmpty() ? this : new Inquiry(hearing, tested, admission.without(presumptions), noteTaker);
    }

    /**
     * An inquiry in which rough numbers say no more than in which order things came, and dates marked with a {@code ~}
     * nothing. Rules that look at tellings get such a one, for no weakness may rest on what words usually mean.
     */
    public Inquiry withoutApproximations() {
        return without(Approximations.ALL);
    }

    /** True unless the policy switches the presumption off, or this inquiry does. */
    public boolean presumes(Presumption presumption) {
        return admission.presumes(presumption) && hearing.view().presumes(presumption);
    }

    /** The conventions by which dates are read: the dossier's. */
    public Conventions conventions() {
        return admission.view().conventions();
    }

    /** A date, as the dossier's conventions read it. */
    public Dating read(Dating dating) {
        return admission.view().read(dating);
    }

    /** A proposition, its dates as the dossier's conventions read them: so it can be compared with others. */
    public Proposition read(Proposition proposition) {
        return admission.view().read(proposition);
    }

    /** True where, as far as the record knows, it has happened: by the end of what is known it certainly had. */
    public boolean knows(Dating when) {
        return hearing.view().dossier().knows(when);
    }

    /** Whether two tellings are independent of each other. */
    public Independence independence(Telling one, Telling other) {
        return hearing.view().lineage().independence(one, other, this::presumes);
    }

    /** True where an event has a date of its own, or somebody speaks of it. */
    public boolean isOnRecord(Event event) {
        boolean isThere = event.during().isPresent()
                || !admitted(hearing.view().about(Occurred.of(event))).isEmpty();
        if (!isThere) {
            noteTaker.takeUnanswered(Lack.ofDate(Moment.startOf(event)));
        }
        return isThere;
    }

    /**
     * Something that the rule needs and finds elsewhere than here, such as the text of a source: where it is missing,
     * it is known that the rule could not look.
     *
     * @param lack what is lacking where the value is empty
     * @return the value
     */
    public <T> Optional<T> needing(Optional<T> value, Lack lack) {
        if (value.isPresent()) {
            noteTaker.answered();
        } else {
            noteTaker.takeUnanswered(lack);
        }
        return value;
    }

    /** That one moment came before another, by at least one second; empty where that is not forced. */
    public Optional<Argument> before(Moment earlier, Moment later) {
        return apart(earlier, later, 1);
    }

    /** That one moment came so many seconds before another, or more; see {@link Timeline#apart}. */
    public Optional<Argument> apart(Moment earlier, Moment later, long least) {
        return admission.apart(earlier, later, least, noteTaker);
    }

    /**
     * True where nothing that can hold together forces {@code later − earlier ≥ least}, as is quick to see: neither in
     * seconds nor from day to day, which {@link #apart} does not count. Nothing is noted.
     */
    public boolean isOutOfReach(Moment earlier, Moment later, long least) {
        return admission.isOutOfReach(earlier, later, least);
    }

    /** Between which seconds a moment lies. Where statements contradict each other, {@link Timeline} settles that. */
    public Bounds bounds(Moment moment) {
        return admission.over(moment, moment, noteTaker).bounds(moment);
    }

    /** Whether one moment came before another; see {@link #bounds}. */
    public Certainty certainty(Moment earlier, Moment later) {
        return admission.over(earlier, later, noteTaker).certainty(earlier, later);
    }

    /** By how much one moment follows another; see {@link #bounds}. */
    public Gap gap(Moment earlier, Moment later) {
        return admission.over(earlier, later, noteTaker).gap(earlier, later);
    }

    /** The statements that are connected with one of these events over time, and their contradictions. */
    public Component component(Set<Event> around) {
        Component component = admission.timeline().component(around);
        noteTaker.take(component.statements());
        return component;
    }

    /** True where nothing on record that is connected with these events, admitted or not, contradicts itself. */
    public boolean isConsistent(Set<Event> events) {
        return hearing.view().timeline().isConsistent(events);
    }

    /** All statements that anybody may use, with the dates of the sources; nothing is noted. */
    Iterable<Statement> everything() {
        return Iterables.concat(
                hearing.view().statements(),
                Iterables.filter(hearing.view().timeline().statements(), Stipulation.class));
    }

    /** True of what only the claim under test stipulates: it is no evidence against another. */
    boolean isBrought(Statement statement) {
        return hearing.view().isBrought(statement);
    }

    /** A minimal set of these statements that cannot hold together; empty where all of them can. */
    public ImmutableSet<Statement> conflictAmong(Set<? extends Statement> some) {
        noteTaker.take(some);
        return admission.view().timeline().conflictAmong(some);
    }

    /**
     * What refutes and what supports a claim if only the words of a source are admitted and it is taken at its word, as
     * far as either side is established there. What the source says plainly stands before what it hedges: hedged words
     * refute only where plain ones do not suffice.
     *
     * <p>Empty where the source says nothing on record, and where somebody is taken at its word already.
     */
    public ImmutableList<Finding> atItsWord(Source source, Claim claim) {
        noteTaker.takeLookup(() -> !hearing.view().wordsOf(source).isEmpty(), () -> Lack.of("word", source));
        return hearing.atItsWord(source, claim, this);
    }

    /**
     * What a rule finds on this record under a key of its own; it is worked out once for all claims.
     *
     * @param key names the rule, and what it is asked
     * @param work works it out by an inquiry of its own, about no claim in particular; it must ask no other
     */
    public ImmutableList<Fact> remembered(Object key, Function<Inquiry, ImmutableList<Fact>> work) {
        return hearing.remembered().of(key, this, work);
    }
}
