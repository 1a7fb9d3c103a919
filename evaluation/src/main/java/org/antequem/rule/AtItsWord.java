package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;

/** What would follow for claims if somebody were right: they are judged in views of that source's words alone. */
final class AtItsWord {

    private final Reading reading;
    private final BiFunction<Claim, Reading, ImmutableList<Finding>> judge;
    private final Map<Object, Reading> views = new ConcurrentHashMap<>();

    AtItsWord(Reading reading, BiFunction<Claim, Reading, ImmutableList<Finding>> judge) {
        this.reading = reading;
        this.judge = judge;
    }

    /** What somebody took back is not its word. */
    static boolean isTakenBack(Claim claim, Dossier dossier) {
        return claim.withdrawn().filter(dossier::knows).isPresent();
    }

    /** What is found on a claim; what is said plainly stands before what is hedged. */
    ImmutableList<Finding> on(Claim claim, Source source) {
        ImmutableList<Finding> found = judge.apply(claim, view(source, false));
        for (Finding finding : found) {
            if (finding.bearing() == Bearing.REFUTES) {
                return plainly(found, judge.apply(claim, view(source, true)));
            }
        }
        return found;
    }

    private static ImmutableList<Finding> plainly(ImmutableList<Finding> found, ImmutableList<Finding> plain) {
        List<Finding> all = new ArrayList<>(plain);
        all.removeIf(finding -> finding.bearing() != Bearing.REFUTES);
        boolean suffices = !all.isEmpty();
        for (Finding finding : found) {
            if (!suffices || finding.bearing() != Bearing.REFUTES) {
                all.add(finding);
            }
        }
        return ImmutableList.copyOf(all);
    }

    /** Made when it is first asked for, and once. */
    private Reading view(Source source, boolean plain) {
        return views.computeIfAbsent(List.of(source, plain), any -> {
            ImmutableSet.Builder<Claim> words = ImmutableSet.builder();
            for (Claim claim : reading.wordsOf(source)) {
                if (!(plain && claim.hedge().isPresent()) && !isTakenBack(claim, reading.dossier())) {
                    words.add(claim);
                }
            }
            return reading.inTheWords(source, words.build());
        });
    }
}
