package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling;
import org.antequem.model.Presumption;
import org.antequem.record.RecordView;
import org.antequem.verdict.Confidence;

/** All lines that refute a claim, or all that support it: whether they establish it, and how well. */
public final class Side {

    private static final int LINES_FOR_HIGH = 2;
    private static final int LINES_FOR_MODERATE = 3;

    private final ImmutableList<Line> lines;
    private final RecordView view;

    public Side(ImmutableList<Line> lines, RecordView view) {
        this.lines = lines;
        this.view = view;
    }

    public ImmutableList<Line> lines() {
        return lines;
    }

    /** By firm lines, or by weak ones whose independence is established. */
    public boolean isEstablished() {
        return way().isPresent();
    }

    /** The lines that establish it, as few as suffice: those that presume the least, the firm before the weak. */
    public Optional<List<Line>> way() {
        return independent(Strength.FIRM, view.policy().firmLines())
                .or(() -> independent(Strength.WEAK, view.policy().weakLines()));
    }

    Confidence confidence() {
        if (independent(Strength.FIRM, LINES_FOR_HIGH).isPresent()) {
            return Confidence.HIGH;
        }
        return !atLeast(Strength.FIRM).isEmpty()
                        || independent(Strength.WEAK, LINES_FOR_MODERATE).isPresent()
                ? Confidence.MODERATE
                : Confidence.LOW;
    }

    /** What the side presumes as it is established. */
    ImmutableSet<Presumption> presuming() {
        return way().map(this::presuming).orElse(ImmutableSet.of());
    }

    private ImmutableSet<Presumption> presuming(List<Line> way) {
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        for (int i = 0; i < way.size(); i++) {
            all.addAll(way.get(i).presuming());
            for (int j = 0; j < i; j++) {
                all.addAll(independence(way.get(i), way.get(j)).presuming());
            }
        }
        return all.build();
    }

    /** Those that presume the least first. */
    private ImmutableList<Line> atLeast(Strength least) {
        return lines.stream()
                .filter(line -> line.strength().isAtLeast(least))
                .sorted(Comparator.comparingInt(line -> line.presuming().size()))
                .collect(ImmutableList.toImmutableList());
    }

    /** As many lines of that strength or more, each independent of every other; empty where there are fewer. */
    private Optional<List<Line>> independent(Strength least, int number) {
        return extend(List.of(), atLeast(least), number);
    }

    private Optional<List<Line>> extend(List<Line> chosen, List<Line> candidates, int number) {
        if (chosen.size() == number) {
            return Optional.of(chosen);
        }
        for (int i = 0; i < candidates.size(); i++) {
            Line next = candidates.get(i);
            if (chosen.stream().allMatch(line -> independence(line, next).isEstablished())) {
                List<Line> more = new ArrayList<>(chosen);
                more.add(next);
                Optional<List<Line>> found = extend(more, candidates.subList(i + 1, candidates.size()), number);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Of every root of one line from every root of the other; what the dossier stipulates shows no independence. */
    private Independence independence(Line one, Line other) {
        Optional<Independence> all = Optional.empty();
        for (Telling a : one.tellings().values()) {
            for (Telling b : other.tellings().values()) {
                Independence pair = Independence.of(a, b, view.conventions(), view::presumes);
                all = Optional.of(all.map(so -> so.and(pair)).orElse(pair));
            }
        }
        return all.orElse(Independence.notEstablished());
    }
}
