package org.antequem.record;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;

/** When sources told what they tell, were published and came to light, as statements that the timeline can read. */
final class SourceDates {

    private SourceDates() {}

    /**
     * Those that the dossier's sources carry.
     *
     * @param spokenOf the statements on record; what one of them speaks of is stipulated among them already
     */
    static ImmutableList<Statement> of(Dossier dossier, Subjects spokenOf) {
        ImmutableList.Builder<Statement> dates = ImmutableList.builder();
        for (Source source : dossier.sources()) {
            for (Event event : dated(source)) {
                if (spokenOf.about(Occurred.of(event)).isEmpty()) {
                    dates.add(new Stipulation(Occurred.asDated(event)));
                }
            }
        }
        return dates.build();
    }

    private static List<Event> dated(Source source) {
        List<Event> dated = new ArrayList<>();
        if (source.told().isPresent()) {
            dated.add(source.telling());
        }
        if (source.spoken().isPresent() && source.published().isPresent()) {
            dated.add(source.publication());
        }
        if (source.cameToLight().isPresent()) {
            dated.add(source.comingToLight());
        }
        return dated;
    }
}
