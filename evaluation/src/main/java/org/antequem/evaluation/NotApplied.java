package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.NotLooked;
import org.antequem.finding.Lack;
import org.antequem.finding.Look;
import org.antequem.model.Dossier;

/** Which rules might have refuted or supported a claim and could not look, and what they lack. */
final class NotApplied {

    private static final int MOST_TOLD = 2;

    private NotApplied() {}

    /**
     * The rules by what is lacking first of each; no more than the two lacks that the most rules have, the first first.
     * That nobody else speaks of it goes without saying.
     */
    static ImmutableList<Remark> among(Iterable<Look> looks, Dossier dossier) {
        ListMultimap<Lack, String> codes =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Look look : looks) {
            if (look.bearing().isOfASide() && look.outcome() == Look.Outcome.COULD_NOT_LOOK) {
                Lack lack = look.lacks().asList().get(0);
                if (!(lack instanceof Lack.OfWords) && !codes.containsEntry(lack, look.code())) {
                    codes.put(lack, look.code());
                }
            }
        }
        return codes.keySet().stream()
                .sorted(Comparator.comparing(lack -> -codes.get(lack).size()))
                .limit(MOST_TOLD)
                .map(lack -> new NotLooked(lack, ImmutableList.copyOf(codes.get(lack)), NotDated.words(lack, dossier)))
                .collect(ImmutableList.toImmutableList());
    }
}
