package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Source;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;

/** {@code CITES_THE_FUTURE}: nobody has anything from what was not there to be read or heard. */
public final class CitesTheFuture extends TellingRule {

    /** The rule; it has no settings. */
    public CitesTheFuture() {
        super(
                "CITES_THE_FUTURE",
                Bearing.VOIDS,
                "A statement is void where a source that it cites, or that a claim cites from which it was handed down,"
                        + " certainly did not exist yet.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        ImmutableList<Source> speakers = telling.speakers().asList();
        for (int i = 1; i < speakers.size(); i++) {
            Source cited = speakers.get(i - 1);
            Source teller = speakers.get(i);
            Optional<Dating> told = teller.published().isPresent() ? teller.published() : teller.spoken();
            if (told.isPresent() && isBefore(told.get(), teller, cited, reading)) {
                return ImmutableList.of(new Fact("told", told.get()), new Fact("cites what came later", cited));
            }
        }
        return ImmutableList.of();
    }

    /**
     * Before anything that is recorded of the other: whatever bears an earlier date may have been there by then. Its
     * makers had it before it came to light.
     */
    private static boolean isBefore(Dating told, Source teller, Source cited, Reading reading) {
        for (Optional<Dating> date : List.of(cited.told(), cited.cameToLight(), cited.bearsDate())) {
            if (date.isPresent() && !Appearance.isBefore(Optional.of(told), date, reading)) {
                return false;
            }
        }
        return cited.told().isPresent()
                || cited.bearsDate().isPresent()
                || (cited.cameToLight().isPresent() && Collections.disjoint(teller.by(), cited.by()));
    }
}
