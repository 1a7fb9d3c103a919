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
 * The choices of so many lines, each independent of every other. Of choices that presume what others presume and more,
 * none is looked for. Lines that stand alike to all others are tried once, not one after the other: of many alike, one
 * choice is as good as the next. For one thread.
 */
final class Choices {

    /** The maximum number of lines that are tried. */
    private static final int MOST_TRIED = 20_000;

    private final ImmutableList<Evidence> candidates;
    private final int number;
    private final Likeness likeness;
    private final List<Choice> found = new ArrayList<>();
    private int tried;

    /**
     * Lines that are independent of each other.
     *
     * @param presuming what they presume, and their independence
     */
    record Choice(ImmutableList<Line> lines, ImmutableSet<Presumption> presuming) {

        private static final Choice NONE = new Choice(ImmutableList.of(), ImmutableSet.of());
    }

    /** @param candidates the best first */
    private Choices(ImmutableList<Evidence> candidates, int number, Likeness likeness) {
        this.candidates = candidates;
        this.number = number;
        this.likeness = likeness;
    }

    static Choices of(ImmutableList<Evidence> candidates, int number, Likeness likeness) {
        Choices choices = new Choices(candidates, number, likeness);
        if (candidates.size() >= number) {
            choices.extend(Choice.NONE, ImmutableList.of(), 0);
        }
        return choices;
    }

    /** Those found, the best first; none presumes everything that another one does. */
    ImmutableList<Choice> found() {
        return ImmutableList.copyOf(found);
    }

    /** True where lines were left untried, so that there may be more choices, or one that presumes less. */
    boolean isCutShort() {
        return tried > MOST_TRIED;
    }

    private void extend(Choice chosen, List<Evidence> of, int from) {
        if (chosen.lines().size() == number) {
            found.removeIf(other -> other.presuming().containsAll(chosen.presuming()));
            found.add(chosen);
            return;
        }
        Set<Object> metHere = new HashSet<>();
        for (int i = from; i <= candidates.size() - (number - of.size()) && !isDone(chosen); i++) {
            Evidence next = candidates.get(i);
            if (metHere.add(likeness.kind(next)) && ++tried <= MOST_TRIED) {
                Optional<ImmutableSet<Presumption>> independence = likeness.independence(next, of);
                if (independence.isPresent()) {
                    extend(chosen, of, next, independence.get(), i + 1);
                }
            }
        }
    }

    private void extend(
            Choice chosen, List<Evidence> of, Evidence next, ImmutableSet<Presumption> independence, int from) {
        List<Evidence> more = new ArrayList<>(of);
        more.add(next);
        ImmutableList<Line> lines = ImmutableList.<Line>builder()
                .addAll(chosen.lines())
                .add(next.line())
                .build();
        for (ImmutableSet<Presumption> some : next.presuming()) {
            Choice longer = new Choice(
                    lines,
                    Sets.union(Sets.union(chosen.presuming(), some), independence)
                            .immutableCopy());
            if (!isDone(longer)) {
                extend(longer, more, from);
            }
        }
    }

    /** True where whatever is made of a choice presumes all that another one does, or where enough was tried. */
    private boolean isDone(Choice chosen) {
        return tried > MOST_TRIED
                || found.stream().anyMatch(other -> chosen.presuming().containsAll(other.presuming()));
    }
}
