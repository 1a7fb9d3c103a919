package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code CITES_THE_FUTURE}: nobody has anything from what was not there to be read or heard. */
final class CitesTheFuture extends TellingRule {

    CitesTheFuture() {
        super(
                ProvenanceRules.CITES_THE_FUTURE,
                Pass.DATES,
                Bearing.VOIDS,
                "A statement is void where it, or what it was taken from, cites a source that certainly did not exist yet.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        for (Link link : Link.of(telling)) {
            Optional<Argument> before = beforeAnyOf(link, telling, inquiry);
            if (before.isPresent()) {
                return ImmutableList.<Fact>builder()
                        .add(Succession.when("it was told {}", toldForGood(link.teller())))
                        .add(Fact.naming("and it cites {}, which came later", link.cited()))
                        .addAll(before.get().shown())
                        .build();
            }
        }
        return ImmutableList.of();
    }

    /**
     * Before anything that is recorded of the cited source: whatever bears an earlier date may have been there by then.
     * That it came to light later shows nothing by itself: it was there before, and some had it.
     */
    private static Optional<Argument> beforeAnyOf(Link link, Telling telling, Inquiry inquiry) {
        Source cited = link.cited();
        Event light = cited.comingToLight();
        List<Event> recorded = new ArrayList<>(List.of(cited.telling(), light));
        recorded.removeIf(event -> !inquiry.isOnRecord(event));
        Inquiry withBorne = inquiry;
        if (cited.bearsDate().isPresent()) {
            Event borne =
                    Reported.dated("the date of " + cited, cited.bearsDate().get());
            recorded.add(borne);
            withBorne = inquiry.with(new Stipulation(Occurred.asDated(borne)));
        }
        boolean isLater = false;
        Optional<Argument> all = Optional.empty();
        for (Event event : recorded) {
            Optional<Argument> before = Succession.of(toldForGood(link.teller()), event, telling, withBorne);
            if (before.isEmpty()) {
                return before;
            }
            all = all.isEmpty() ? before : Optional.of(all.get().and(before.get()));
            isLater |= !event.equals(light);
        }
        return isLater ? all : Optional.empty();
    }

    /** That it was told for good, and took nothing in any more. */
    private static Event toldForGood(Source teller) {
        return teller.published().isPresent() ? teller.publication() : teller.telling();
    }
}
