package org.antequem.rule.provenance;

import static org.antequem.timeline.Moment.endOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.rule.Admitted;
import org.antequem.rule.Goal;
import org.antequem.rule.LineRule;
import org.antequem.rule.Reading;
import org.antequem.time.Dating;

/** {@code ANACHRONISM}, where it refutes: no document knows what comes after it, or is signed by the dead. */
public final class Anachronism extends LineRule {

    /** The rule; it has no settings. */
    public Anachronism() {
        super(
                "ANACHRONISM",
                Bearing.REFUTES,
                "A claim that a document is genuine is refuted where the document, or a part of it, speaks of, or is"
                        + " signed by, what the date it bears rules out.");
    }

    @Override
    public Optional<Goal> goal(Claim claim, Reading reading) {
        return goals(claim, reading).stream().findFirst();
    }

    /** One for each document of a bundle. */
    @Override
    public ImmutableList<Goal> goals(Claim claim, Reading reading) {
        ImmutableList.Builder<Goal> goals = ImmutableList.builder();
        if (claim.proposition() instanceof Authorship authorship) {
            for (Source document : authorship.sources()) {
                if (document.bearsDate().isPresent()) {
                    goals.add(statements -> in(document, statements, reading));
                }
            }
        }
        return goals.build();
    }

    /** The anachronism with the widest margin in a document that bears a date. */
    static Optional<Argument> in(Source document, Admitted statements, Reading reading) {
        Event writing = Reported.dated(
                "the writing of " + document, document.bearsDate().orElseThrow());
        Admitted granting = statements.granting(writing);
        List<Optional<Argument>> found = new ArrayList<>();
        found.add(Absence.of(document.by(), ImmutableSet.of(), writing, granting));
        for (Statement statement : reading.about(new Authorship(document))) {
            if (statement.proposition() instanceof Saying saying
                    && saying.source().equals(document)
                    && statements.admits(statement)) {
                ruledOut(saying.said(), document, writing, granting, reading)
                        .forEach(argument -> found.add(argument.map(rest -> rest.from(statement))));
            }
        }
        for (Claim own : reading.saidBy(document)) {
            Statement itsWords = new Stipulation(new Saying(document, own.proposition()));
            ruledOut(own.proposition(), document, writing, granting, reading)
                    .forEach(argument -> found.add(argument.map(rest -> rest.from(itsWords))));
        }
        return Absence.widest(found);
    }

    /**
     * What it says of itself is granted, and the date that it gives for something else is that of what it speaks of.
     */
    private static List<Optional<Argument>> ruledOut(
            Proposition said, Source document, Event writing, Admitted granting, Reading reading) {
        List<Optional<Argument>> found = new ArrayList<>();
        found.add(later(said, writing, granting, reading));
        if (said instanceof Occurred occurred) {
            Event event = occurred.event();
            if (document.signedIn().filter(event::equals).isPresent()) {
                found.add(Absence.of(event.by(), event.inOffice(), writing, granting));
            }
            occurred.stated().ifPresent(dating -> {
                Event asSaid = Reported.dated(event.name(), dating);
                found.add(later(
                        new Occurred(asSaid, dating, occurred.count()), writing, granting.granting(asSaid), reading));
            });
        }
        return found;
    }

    private static Optional<Argument> later(Proposition said, Event writing, Admitted granting, Reading reading) {
        Dating borne = reading.read(writing.during().orElseThrow());
        return Reported.moment(reading.read(said), borne).flatMap(fact -> granting.before(endOf(writing), fact));
    }
}
