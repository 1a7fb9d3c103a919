package org.antequem.files.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one text, of which no more than the limit are kept, in the order of the text. */
final class Problems {

    private static final Comparator<TreeProblem> IN_ORDER = Comparator.comparingInt(
                    (TreeProblem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final List<TreeProblem> problems = new ArrayList<>();
    private final int limit;

    Problems(Limits limits) {
        this.limit = limits.problems();
    }

    void add(Place place, List<String> path, String sentence) {
        if (problems.size() < limit) {
            problems.add(TreeProblem.of(place, path, sentence));
        } else if (!isFull()) {
            String more = String.format("there are more problems; the first %,d are listed", limit);
            problems.add(TreeProblem.of(place, path, more));
        }
    }

    /** True where there are more than can be listed. */
    boolean isFull() {
        return problems.size() > limit;
    }

    ImmutableList<TreeProblem> inOrder() {
        return ImmutableList.sortedCopyOf(IN_ORDER, problems);
    }
}
