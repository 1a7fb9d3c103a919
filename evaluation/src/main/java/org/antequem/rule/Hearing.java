package org.antequem.rule;

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
 * One view of a record while its claims are judged: it makes the inquiries that rules are given, and keeps answers for
 * later ones. Rules do not need it, and are not given it.
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
         * What refutes a claim and what supports it, where that side is established.
         *
         * @param asker the inquiry that asks; what is consulted is added to its notes, if it takes any
         */
        ImmutableList<Finding> established(Claim claim, Inquiry asker);
    }

    /** @param judge judges in views of this view, by the same rules */
    public Hearing(RecordView view, Function<RecordView, Judging> judge) {
        this.view = view;
        this.words = new AtItsWord(view, judge);
    }

    /** An inquiry about no claim in particular, of which nothing is noted. */
    public Inquiry inquiry() {
        return Inquiry.in(this);
    }

    /** An inquiry about no claim in particular; it notes with the notes of the one that asks, if that takes any. */
    public Inquiry inquiry(Inquiry asker) {
        return inquiry().reportingTo(asker);
    }

    /** An inquiry about no claim in particular, of which everything is noted. */
    public Inquiry inquiry(Notes notes) {
        return inquiry().noting(notes);
    }

    /**
     * An inquiry about a claim that is put to the test: neither it nor what descends from it is anybody's evidence.
     *
     * @param toIt what the claim is granted
     * @param inquiry about no claim in particular
     */
    public Inquiry testing(Claim claim, Granted toIt, Inquiry inquiry) {
        return inquiry.testing(claim, toIt);
    }

    /** An inquiry about no claim in particular while something is taken as true. */
    public Inquiry granting(Granted given, Inquiry inquiry) {
        return inquiry.granting(given);
    }

    /** An inquiry about no claim in particular, which takes down what findings on tellings presume. */
    public Inquiry takingPresumptions() {
        return inquiry().aboutNoClaim(null, new LinkedHashSet<>());
    }

    /** Takes down what findings on tellings presume that were consulted for what is asked, if that is taken down. */
    public void takePresumed(Set<Presumption> presumed, Inquiry asker) {
        asker.noteTaker.takePresumed(presumed);
    }

    /** What findings on tellings presume that were consulted so far; nothing, where that is not taken down. */
    public ImmutableSet<Presumption> presumed(Inquiry asker) {
        return asker.noteTaker.presumed();
    }

    /** True where what is asked of an inquiry is noted. */
    public boolean takesNotes(Inquiry inquiry) {
        return inquiry.takesNotes();
    }

    /** An inquiry of which somebody is told each statement that is consulted, also by narrower ones made of it. */
    public Inquiry toldTo(Consumer<Statement> listener, Inquiry inquiry) {
        return inquiry.toldTo(listener);
    }

    /**
     * How a rule fares with a claim.
     *
     * @param code the rule's
     * @param bearing how what it finds bears on the claim
     * @param inquiry about the claim; for a rule that looks at a telling about none in particular
     * @param fired whether it found something
     * @param look asks what the rule asks, of the inquiry that it is given
     */
    public Look look(String code, Bearing bearing, Inquiry inquiry, boolean fired, Consumer<Inquiry> look) {
        Looking looking = new Looking();
        look.accept(inquiry.lookedAtBy(looking));
        return looking.of(code, bearing, fired);
    }

    /** An inquiry in which these presumptions are switched off, too. */
    public Inquiry without(ImmutableSet<Presumption> presumptions, Inquiry inquiry) {
        return inquiry.without(presumptions);
    }

    /**
     * True where a statement can hold together with what is granted, also where it denies what dates then force.
     *
     * @param inquiry about the claim that is put to the test
     */
    public boolean canHold(Statement statement, Inquiry inquiry) {
        ImmutableSet<Statement> granted = inquiry.granted().statements();
        return granted.isEmpty()
                || together.of(new Together(statement, granted), inquiry, own -> {
                    Assertion said = new Assertion(own.read(statement.proposition()), ImmutableList.of(statement));
                    return Quarrel.canHold(ImmutableList.of(said), granted, own.conventions());
                });
    }

    RecordView view() {
        return view;
    }

    Memo<Object, ImmutableList<Fact>> remembered() {
        return remembered;
    }

    ImmutableList<Finding> atItsWord(Source source, Claim claim, Inquiry asker) {
        return words.on(claim, source, asker);
    }
}
