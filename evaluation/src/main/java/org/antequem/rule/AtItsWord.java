package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;

/** What would follow for claims if somebody were right: they are judged in views of that source's words alone. */
final class AtItsWord {

    private final Reading reading;
    private final Function<Reading, Function<Claim, ImmutableList<Finding>>> judge;
    private final Map<Object, Function<Claim, ImmutableList<Finding>>> views = new ConcurrentHashMap<>();
    private final Map<Object, ImmutableList<Finding>> found = new ConcurrentHashMap<>();

    AtItsWord(Reading reading, Function<Reading, Function<Claim, ImmutableList<Finding>>> judge) {
        this.reading = reading;
        this.judge = judge;
    }

    /** What somebody took back is not its word. */
    static boolean isTakenBack(Claim claim, Dossier dossier) {
        return claim.withdrawn().filter(dossier::knows).isPresent();
    }

    /** What is found on a claim; what is said plainly stands before what is hedged. Sought once. */
    ImmutableList<Finding> on(Claim claim, Source source) {
        Object key = List.of(source, claim);
        ImmutableList<Finding> known = found.get(key);
        if (known == null) {
            known = sought(claim, source);
            found.put(key, known);
        }
        return known;
    }

    private ImmutableList<Finding> sought(Claim claim, Source source) {
        ImmutableList<Finding> all = view(source, false).apply(claim);
        for (Finding finding : all) {
            if (finding.bearing() == Bearing.REFUTES) {
                return plainly(all, hedges(source) ? view(source, true).apply(claim) : all);
            }
        }
        return all;
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

    private boolean hedges(Source source) {
        return reading.wordsOf(source).stream().anyMatch(claim -> claim.hedge().isPresent());
    }

    /** Made when it is first asked for, and once. */
    private Function<Claim, ImmutableList<Finding>> view(Source source, boolean plain) {
        return views.computeIfAbsent(List.of(source, plain), any -> {
            ImmutableSet.Builder<Claim> words = ImmutableSet.builder();
            for (Claim claim : reading.wordsOf(source)) {
                if (!(plain && claim.hedge().isPresent()) && !isTakenBack(claim, reading.dossier())) {
                    words.add(claim);
                }
            }
            return judge.apply(reading.inTheWords(source, words.build()));
        });
    }
}
