package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antequem.contest.Assertion;
import org.antequem.contest.Quarrel;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Look;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.record.RecordView;

/**
 * Makes the inquiries about one view of a record that rules are given, and keeps answers for later ones. Rules do not
 * use it.
 */
public final class Hearing {

    private final RecordView view;
    private final AtItsWord words;
    private final Memo<Object, ImmutableList<Fact>> remembered = new Memo<>();

    private final Memo<Together, Boolean> together = new Memo<>();

    /** A statement that is held against what is granted. */
    private record Together(Statement statement, ImmutableSet<Statement> granted) {}

    /** Judges claims in one view of a record. */
    @FunctionalInterface
    public interface Judging {

        /**
         * The findings that refute a claim, and those that support it, as far as either side is established.
         *
         * @param asker the inquiry that asks; if it takes notes, what is consulted is added to them
         */
        ImmutableList<Finding> established(Claim claim, Inquiry asker);

        /** The findings that refute a claim, and those that support it; empty where nothing refutes it. */
        default ImmutableList<Finding> refuting(Claim claim, Inquiry asker) {
            ImmutableList<Finding> found = established(requireNonNull(claim, "claim"), requireNonNull(asker, "asker"));
            return found.stream().anyMatch(finding -> finding.bearing() == Bearing.REFUTES)
                    ? found
                    : ImmutableList.of();
        }
    }

    /**
     * Makes a hearing in one view of a record.
     *
     * @param judge makes judges, with the same rules, for views of this view
     */
    public Hearing(RecordView view, Function<RecordView, Judging> judge) {
        requireNonNull(view, "view");
        requireNonNull(judge, "judge");
        this.view = view;
        this.words = new AtItsWord(view, judge);
    }

    /** An inquiry about no particular claim, without notes. */
    public Inquiry inquiry() {
        return Inquiry.in(this);
    }

    /** An inquiry about no particular claim, which adds to the notes of another inquiry if that takes any. */
    public Inquiry inquiry(Inquiry asker) {
        requireNonNull(asker, "asker");
        return inquiry().reportingTo(asker);
    }

    /** An inquiry about no particular claim, of which everything is noted. */
    public Inquiry inquiry(Notes notes) {
        requireNonNull(notes, "notes");
        return inquiry().noting(notes);
    }

    /**
     * An inquiry about a claim that is judged. Neither the claim nor what descends from it is evidence in it.
     *
     * @param toIt what the claim is granted
     * @param inquiry an inquiry about no particular claim
     */
    public Inquiry testing(Claim claim, Granted toIt, Inquiry inquiry) {
        requireNonNull(claim, "claim");
        requireNonNull(toIt, "toIt");
        requireNonNull(inquiry, "inquiry");
        return inquiry.testing(claim, toIt);
    }

    /** An inquiry about no particular claim in which something is taken as given. */
    public Inquiry granting(Granted given, Inquiry inquiry) {
        requireNonNull(given, "given");
        requireNonNull(inquiry, "inquiry");
        return inquiry.granting(given);
    }

    /** An inquiry about no particular claim that records what findings on tellings presume. */
    public Inquiry takingPresumptions() {
        return inquiry().aboutNoClaim(null, new LinkedHashSet<>());
    }

    /** Records what findings on tellings presume that were consulted for an inquiry, if it records that. */
    public void takePresumed(Set<Presumption> presumed, Inquiry asker) {
        requireNonNull(presumed, "presumed");
        requireNonNull(asker, "asker");
        asker.noteTaker.takePresumed(presumed);
    }

    /** What the findings on tellings presume that an inquiry has consulted so far; empty if it does not record that. */
    public ImmutableSet<Presumption> presumed(Inquiry asker) {
        requireNonNull(asker, "asker");
        return asker.noteTaker.presumed();
    }

    /** True if an inquiry takes notes. */
    public boolean takesNotes(Inquiry inquiry) {
        requireNonNull(inquiry, "inquiry");
        return inquiry.takesNotes();
    }

    /** A copy of an inquiry that reports each statement that it, or a narrower one made from it, consults. */
    public Inquiry toldTo(Consumer<Statement> listener, Inquiry inquiry) {
        requireNonNull(listener, "listener");
        requireNonNull(inquiry, "inquiry");
        return inquiry.toldTo(listener);
    }

    /**
     * Asks what a rule had to say about a claim, and what it asked for in vain.
     *
     * @param code the code of the rule
     * @param bearing the bearing of the rule
     * @param inquiry an inquiry about the claim; about no particular one if the rule is about tellings
     * @param fired whether the rule found something
     * @param look asks what the rule asks of the inquiry that it is given
     */
    public Look look(String code, Bearing bearing, Inquiry inquiry, boolean fired, Consumer<Inquiry> look) {
        requireNonNull(code, "code");
        requireNonNull(bearing, "bearing");
        requireNonNull(inquiry, "inquiry");
        requireNonNull(look, "look");
        Looking looking = new Looking();
        look.accept(inquiry.lookedAtBy(looking));
        return looking.of(code, bearing, fired);
    }

    /** A copy of an inquiry in which more presumptions are switched off. */
    public Inquiry without(ImmutableSet<Presumption> presumptions, Inquiry inquiry) {
        requireNonNull(presumptions, "presumptions");
        requireNonNull(inquiry, "inquiry");
        return inquiry.without(presumptions);
    }

    /**
     * True if a statement can hold together with what is granted, also if it denies what then follows from dates.
     *
     * @param inquiry an inquiry about the claim that is judged
     */
    public boolean canHold(Statement statement, Inquiry inquiry) {
        requireNonNull(statement, "statement");
        requireNonNull(inquiry, "inquiry");
        ImmutableSet<Statement> granted = inquiry.granted().statements();
        return granted.isEmpty()
                || together.of(new Together(statement, granted), inquiry, own -> {
                    Assertion said = new Assertion(own.read(statement.proposition()), ImmutableList.of(statement));
                    return Quarrel.canHold(ImmutableList.of(said), granted, Oppositions.compared(own));
                });
    }

    RecordView view() {
        return view;
    }

    Memo<Object, ImmutableList<Fact>> remembered() {
        return remembered;
    }

    ImmutableList<Finding> refutedAtItsWord(Source source, Claim claim, Inquiry asker) {
        return words.against(requireNonNull(claim, "claim"), requireNonNull(source, "source"), asker);
    }

    ImmutableList<Finding> atItsWord(Source source, Claim claim, Inquiry asker) {
        return words.on(requireNonNull(claim, "claim"), requireNonNull(source, "source"), asker);
    }
}
