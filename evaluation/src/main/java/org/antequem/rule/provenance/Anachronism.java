package org.antequem.rule.provenance;

import static org.antequem.finding.Argument.wider;
import static org.antequem.rule.provenance.ProvenanceRules.DOCUMENTS_DO_NOT_FORETELL;
import static org.antequem.timeline.Moment.endOf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.rule.Inquiry;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;

/** What a document speaks of, or who signs it, against the date that it bears. */
final class Anachronism {

    private Anachronism() {}

    /**
     * The anachronism with the widest margin in a document that bears a date.
     *
     * @param contents what is on record of what the document says
     * @param own which of the document's own words on record are used
     */
    static Optional<Argument> in(
            Source document, ImmutableList<Statement> contents, Inquiry statements, Predicate<Claim> own) {
        Event writing = writing(document);
        Inquiry granting = statements.granting(writing);
        Optional<Argument> found = Absence.of(writing, writing, granting);
        for (Statement statement : contents) {
            Optional<Claim> words = ownWords(statement, document);
            Statement attested = words.isPresent()
                    ? new Stipulation(new Saying(document, words.get().proposition()))
                    : statement;
            if (words.stream().allMatch(own)
                    && attested.proposition() instanceof Saying saying
                    && saying.source().equals(document)
                    && statements.admits(attested)) {
                Optional<Argument> ruledOut = ruledOut(saying.said(), document, writing, granting);
                if (ruledOut.isPresent()) {
                    found = wider(found, Optional.of(read(ruledOut.get().from(attested), words)));
                }
            }
        }
        return found;
    }

    private static Optional<Claim> ownWords(Statement statement, Source document) {
        return statement instanceof Claim claim && claim.saidBy().equals(Optional.of(document))
                ? Optional.of(claim)
                : Optional.empty();
    }

    /** The argument, under what inquiry these words so presumes. */
    private static Argument read(Argument argument, Optional<Claim> words) {
        Argument read = argument;
        if (words.isPresent()) {
            for (Presumption presumption : words.get().presuming()) {
                read = read.presuming(presumption);
            }
        }
        return read;
    }

    /** Its making, on the date that it bears, by those whose words it is said to be: what it says of itself. */
    private static Event writing(Source document) {
        return Event.called("the writing of " + document)
                .during(document.bearsDate().orElseThrow())
                .by(document.by().toArray(new Actor[0]))
                .build();
    }

    /** The date that it gives for what it speaks of is granted, too; what else is on record of that is used as well. */
    private static Optional<Argument> ruledOut(Proposition said, Source document, Event writing, Inquiry granting) {
        Optional<Argument> found = later(said, writing, granting);
        if (said instanceof Occurred occurred) {
            if (document.signedIn().equals(Optional.of(occurred.event()))) {
                found = wider(found, Absence.of(occurred.event(), writing, granting));
            }
            Event asSaid = Reported.dated(occurred.event().name(), occurred.dating());
            found = wider(
                    found,
                    later(
                            new Occurred(asSaid, occurred.dating(), occurred.count()),
                            writing,
                            granting.granting(asSaid)));
        }
        return found;
    }

    private static Optional<Argument> later(Proposition said, Event writing, Inquiry granting) {
        Dating borne = granting.read(writing.during().orElseThrow());
        Optional<Moment> fact = Reported.moment(granting.read(said), borne);
        return fact.isPresent() && granting.presumes(DOCUMENTS_DO_NOT_FORETELL)
                ? granting.before(endOf(writing), fact.get())
                        .map(argument -> argument.presuming(DOCUMENTS_DO_NOT_FORETELL))
                : Optional.empty();
    }
}
