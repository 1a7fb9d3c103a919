package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
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
            Source cited = speakers.get(i);
            Optional<Dating> told = told(speakers.get(i - 1));
            if (told.isPresent() && isBefore(told.get(), cited, reading)) {
                return ImmutableList.of(new Fact("told", told.get()), new Fact("cites what came later", cited));
            }
        }
        return ImmutableList.of();
    }

    /** The last time at which it can have taken something in. */
    private static Optional<Dating> told(Source teller) {
        return teller.published().or(teller::spoken);
    }

    /** Before anything that is recorded of the other: whatever bears an earlier date may have been there by then. */
    private static boolean isBefore(Dating told, Source cited, Reading reading) {
        long latest = reading.read(told).extent().latest();
        return Stream.of(cited.told(), cited.cameToLight(), cited.bearsDate())
                .flatMap(Optional::stream)
                .mapToLong(dating -> reading.read(dating).extent().earliest())
                .min()
                .stream()
                .anyMatch(earliest -> earliest > latest);
    }
}
