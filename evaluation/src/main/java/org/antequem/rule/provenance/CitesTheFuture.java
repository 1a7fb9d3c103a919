package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;

/** {@code CITES_THE_FUTURE}: nobody has anything from what was not there to be read or heard. */
final class CitesTheFuture extends TellingRule {

    CitesTheFuture() {
        super(
                ProvenanceRules.CITES_THE_FUTURE,
                Bearing.VOIDS,
                "A statement is void where a source that it cites, or that a claim cites from which it was handed down,"
                        + " certainly did not exist yet.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        for (Link link : Link.of(telling)) {
            Optional<Argument> before = beforeAnyOf(link, telling, reading);
            if (before.isPresent()) {
                return ImmutableList.<Fact>builder()
                        .add(Appearance.date("told", Appearance.last(link.teller())))
                        .add(Fact.naming("cites what came later", link.cited()))
                        .addAll(before.get().shown())
                        .build();
            }
        }
        return ImmutableList.of();
    }

    /**
     * Before anything that is recorded of the cited source: whatever bears an earlier date may have been there by then.
     * Its makers had it before it came to light.
     */
    private static Optional<Argument> beforeAnyOf(Link link, Telling telling, Reading reading) {
        Source cited = link.cited();
        Event light = cited.comingToLight();
        List<Event> shown = new ArrayList<>(List.of(cited.telling(), light));
        cited.bearsDate().ifPresent(borne -> shown.add(Reported.dated("the date of " + cited, borne)));
        boolean isLater = false;
        Optional<Argument> all = Optional.empty();
        for (Event event : shown) {
            if (Appearance.isRecorded(event, reading)) {
                Optional<Argument> before = Succession.of(Appearance.last(link.teller()), event, telling, reading);
                if (before.isEmpty()) {
                    return before;
                }
                all = all.isEmpty() ? before : Optional.of(all.get().and(before.get()));
                isLater |= !event.equals(light)
                        || Collections.disjoint(link.teller().by(), cited.by());
            }
        }
        return isLater ? all : Optional.empty();
    }
}
