package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Line;
import org.antequem.model.Presumption;

/**
 * The choices of so many lines, each independent of every other, and of which one at least has a root that was there. A
 * choice that presumes all that another one does, and more, is not sought. Of lines that are alike in what they are
 * independent of, only one is tried: choices that differ in these alone are equally good. For one thread.
 */
final class Choices {

    /** The maximum number of lines that are tried. */
    private static final int MOST_TRIED = 20_000;

    private final Likeness lines;
    private final int candidates;
    private final int number;
    private final List<Choice> found = new ArrayList<>();
    private final int lastPlaced;
    private int tried;

    /**
     * Lines that are independent of each other.
     *
     * @param presuming what they presume, and their independence
     */
    record Choice(ImmutableList<Line> lines, ImmutableSet<Presumption> presuming) {

        private static final Choice NONE = new Choice(ImmutableList.of(), ImmutableSet.of());

        private Choice with(Line line, Set<Presumption> more) {
            return new Choice(
                    ImmutableList.<Line>builder().addAll(lines).add(line).build(),
                    Sets.union(presuming, more).immutableCopy());
        }

        private boolean presumesNoLessThan(Choice other) {
            return presuming.containsAll(other.presuming);
        }
    }

    private Choices(Likeness lines, int candidates, int number) {
        this.lines = lines;
        this.candidates = candidates;
        this.number = number;
        this.lastPlaced = lines.lastPlaced(candidates);
    }

    /**
     * The choices of some lines.
     *
     * @param candidates how many of the lines, from the first, are tried
     * @param number the number of lines in a choice
     */
    static Choices of(Likeness lines, int candidates, int number) {
        Choices choices = new Choices(lines, candidates, number);
        choices.extend(Choice.NONE, ImmutableList.of(), 0);
        return choices;
    }

    /** The choices that were found; none of them presumes all that another one does. */
    ImmutableList<Choice> found() {
        return ImmutableList.copyOf(found);
    }

    /** True where lines were left untried, so that there may be more choices, or one that presumes less. */
    boolean isCutShort() {
        return tried > MOST_TRIED;
    }

    private void extend(Choice chosen, List<Integer> of, int from) {
        if (of.size() == number) {
            found.removeIf(other -> other.presumesNoLessThan(chosen));
            found.add(chosen);
            return;
        }
        boolean needsPlaced = of.stream().noneMatch(lines::isPlaced);
        boolean isLast = of.size() == number - 1;
        Set<Integer> metHere = new HashSet<>();
        for (int next = from; next <= candidates - (number - of.size()) && !isDone(chosen); next++) {
            if (needsPlaced && next > lastPlaced) {
                return;
            }
            if (next > from) {
                metHere.add(lines.kind(next - 1));
            }
            if (isLast && needsPlaced && !lines.isPlaced(next)) {
                continue;
            }
            if ((next == from || !metHere.contains(lines.kind(next))) && ++tried <= MOST_TRIED) {
                Optional<ImmutableSet<Presumption>> independence = independence(next, of);
                if (independence.isPresent()) {
                    extend(chosen, of, next, independence.get());
                }
            }
        }
    }

    private void extend(Choice chosen, List<Integer> of, int next, Set<Presumption> independence) {
        List<Integer> more =
                ImmutableList.<Integer>builder().addAll(of).add(next).build();
        for (ImmutableSet<Presumption> some : lines.evidence(next).presuming()) {
            Choice longer = chosen.with(lines.evidence(next).line(), Sets.union(some, independence));
            if (!isDone(longer)) {
                extend(longer, more, next + 1);
            }
        }
    }

    /** What it presumes that a line is independent of others; empty where that is not established. */
    private Optional<ImmutableSet<Presumption>> independence(int line, List<Integer> others) {
        ImmutableSet.Builder<Presumption> presuming = ImmutableSet.builder();
        for (int other : others) {
            Optional<ImmutableSet<Presumption>> pair = lines.independence(line, other);
            if (pair.isEmpty()) {
                return pair;
            }
            presuming.addAll(pair.get());
        }
        return Optional.of(presuming.build());
    }

    /**
     * True where every choice that begins like this one would presume all that a known one does, or where enough was
     * tried.
     */
    private boolean isDone(Choice chosen) {
        return tried > MOST_TRIED || found.stream().anyMatch(chosen::presumesNoLessThan);
    }
}
