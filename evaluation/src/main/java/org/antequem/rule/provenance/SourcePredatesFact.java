package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Endpoint;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** {@code SOURCE_PREDATES_FACT}, where it voids: who tells of something before it came about knows nothing of it. */
public final class SourcePredatesFact extends TellingRule {

    /** The rule; it has no settings. */
    public SourcePredatesFact() {
        super(
                "SOURCE_PREDATES_FACT",
                Bearing.VOIDS,
                "A statement is void where its root, or somebody through whom it was handed down, certainly spoke before"
                        + " what it attests had come about.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        Set<Source> speakers = telling.speakers();
        for (Source speaker : speakers) {
            if (speaker.told().isPresent()) {
                Dating told = reading.read(speaker.told().get());
                Optional<Moment> fact =
                        Reported.moment(reading.read(telling.claim().proposition()), told);
                if (fact.isPresent() && predates(told, fact.get(), telling, speakers, reading)) {
                    String side = fact.get().endpoint() == Endpoint.START ? "start" : "end";
                    return ImmutableList.of(
                            new Fact("told", told),
                            new Fact("before the " + side + " of", fact.get().event()));
                }
            }
        }
        return ImmutableList.of();
    }

    /** On what the dossier lays down alone; or on more, where that does not contradict what is told. */
    private static boolean predates(Dating told, Moment fact, Telling telling, Set<Source> speakers, Reading reading) {
        Timeline timeline = reading.timeline();
        return isAfter(told, fact, reading.laidDown())
                || (isAfter(told, fact, timeline)
                        && isAfter(told, fact, timeline.counting(statement -> counts(statement, telling, speakers))));
    }

    private static boolean isAfter(Dating told, Moment fact, Timeline timeline) {
        return timeline.bounds(fact).earliest() > told.extent().latest();
    }

    /** What is laid down, what they say themselves, and what those say who were there: all else may be mistaken. */
    private static boolean counts(Statement statement, Telling telling, Set<Source> speakers) {
        if (!(statement instanceof Claim claim) || telling.passesThrough(claim)) {
            return true;
        }
        Source teller = claim.saidBy().orElseThrow();
        return Undisputed.isPlain(claim) && (speakers.contains(teller) || Undisputed.wasThere(teller, claim));
    }
}
