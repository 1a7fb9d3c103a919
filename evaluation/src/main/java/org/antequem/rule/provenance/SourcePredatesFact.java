package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Position;
import org.antequem.lineage.Telling;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Endpoint;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;
import org.antequem.time.Bounds;
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
        ImmutableSet.Builder<Source> speakers = ImmutableSet.<Source>builder().add(telling.root());
        telling.chain().forEach(link -> link.saidBy().ifPresent(speakers::add));
        ImmutableSet<Source> all = speakers.build();
        for (Source speaker : all) {
            Optional<Dating> told = speaker.told();
            Optional<Moment> fact =
                    told.flatMap(when -> Reported.moment(telling.claim().proposition(), when));
            if (fact.isPresent() && predates(told.get(), fact.get(), telling, all, reading)) {
                String side = fact.get().endpoint() == Endpoint.START ? "start" : "end";
                return ImmutableList.of(
                        new Fact("told", told.get()),
                        new Fact("before the " + side + " of", fact.get().event()));
            }
        }
        return ImmutableList.of();
    }

    /** On what the dossier lays down alone; or on more, where that does not contradict what is told. */
    private static boolean predates(
            Dating told, Moment fact, Telling telling, ImmutableSet<Source> speakers, Reading reading) {
        Timeline all = reading.timeline();
        return isAfter(told, fact, all.counting(Stipulation.class::isInstance))
                || (isAfter(told, fact, all)
                        && isAfter(told, fact, all.counting(statement -> counts(statement, telling, speakers))));
    }

    private static boolean isAfter(Dating told, Moment fact, Timeline timeline) {
        return timeline.bounds(fact).map(Bounds::earliest).orElse(Bounds.DISTANT_PAST)
                > told.extent().latest();
    }

    /** What is laid down, what they say themselves, and what those say who were there: all else may be mistaken. */
    private static boolean counts(Statement statement, Telling telling, ImmutableSet<Source> speakers) {
        if (statement instanceof Stipulation) {
            return true;
        }
        Claim claim = (Claim) statement;
        return telling.passesThrough(claim)
                || (isPlain(claim)
                        && claim.saidBy()
                                .filter(teller -> speakers.contains(teller) || wasThere(teller, claim))
                                .isPresent());
    }

    private static boolean isPlain(Claim claim) {
        return claim.hedge().isEmpty()
                && claim.withdrawn().isEmpty()
                && claim.doubted().isEmpty()
                && claim.presuming().isEmpty();
    }

    private static boolean wasThere(Source teller, Claim claim) {
        return teller.isNamed()
                && claim.citing().equals(Citation.NOBODY)
                && claim.proposition().attested().stream()
                        .allMatch(event -> Position.of(teller, event) != Position.OUTSIDE);
    }
}
