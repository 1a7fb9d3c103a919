package org.antequem.hypotheses;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antequem.evaluation.Evaluation;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.record.Policy;

/**
 * Several hypotheses side by side against the same evidence. What decides is what is inconsistent with a hypothesis,
 * for much that fits one fits its rivals as well; the least contradicted one is the first.
 *
 * <p>Evidence weighs as the policy has it: if one firm line or two weak ones establish a side, a firm piece weighs 2
 * and a weak one 1. What is void weighs nothing.
 *
 * @see "Heuer: Psychology of Intelligence Analysis (1999), chapter 8"
 */
public final class Matrix {

    private static final int MOST_HYPOTHESES = 26;
    private static final CharMatcher BLANKS =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.is('\u200b'));

    private final ImmutableList<Claim> hypotheses;
    private final ImmutableList<Row> rows;
    private final Policy policy;

    /** What stands against each hypothesis, in their order. */
    private final int[] against;

    private Matrix(ImmutableList<Claim> hypotheses, List<Row> rows, Policy policy) {
        this.hypotheses = hypotheses;
        this.policy = policy;
        this.rows = ImmutableList.sortedCopyOf(Comparator.comparing(this::tellsApart, Comparator.reverseOrder()), rows);
        this.against = new int[hypotheses.size()];
        for (Row row : rows) {
            int[] weights = weights(row);
            Arrays.setAll(against, i -> against[i] + weights[i]);
        }
    }

    /**
     * The hypotheses against everything on record that bears on one of them. They need not be in the dossier; none of
     * them is evidence for or against another, and neither is what only retells one.
     *
     * <p>What is stipulated of what only a hypothesis names, such as the date of its event, is used for that hypothesis
     * alone where it is not in the dossier, and for all of them, as a row too, where it is. To have it used for all of
     * them either way, add the event to the dossier.
     *
     * @throws IllegalArgumentException for fewer than two, more than 26, or one twice
     */
    public static Matrix of(Evaluation evaluation, Claim... hypotheses) {
        ImmutableList<Claim> all = ImmutableList.copyOf(hypotheses);
        checkArgument(
                all.size() >= 2 && all.size() <= MOST_HYPOTHESES,
                "%s hypotheses side by side: expected 2 to %s",
                all.size(),
                MOST_HYPOTHESES);
        checkArgument(ImmutableSet.copyOf(all).size() == all.size(), "one hypothesis stands twice in %s", all);
        return new Matrix(all, Pieces.of(evaluation, all), evaluation.policy());
    }

    /** The hypotheses, in the order in which they were given. */
    public ImmutableList<Claim> hypotheses() {
        return hypotheses;
    }

    /** The evidence; what tells the most hypotheses apart first, then in the order of the record. */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /**
     * The diagnostic value of a row: how many pairs of hypotheses it tells apart, because it weighs against one of them
     * more than against the other. Evidence that fits every hypothesis decides nothing.
     */
    public int tellsApart(Row row) {
        int pairs = 0;
        int[] weights = weights(row);
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < i; j++) {
                if (weights[i] != weights[j]) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /** The least contradicted hypothesis first; those that are tied in the order in which they were given. */
    public ImmutableList<Rank> ranking() {
        List<Rank> ranks = new ArrayList<>();
        int[] places = places(against);
        for (int i = 0; i < places.length; i++) {
            Claim hypothesis = hypotheses.get(i);
            ranks.add(new Rank(
                    places[i],
                    hypothesis,
                    count(hypothesis, Strength.FIRM),
                    count(hypothesis, Strength.WEAK),
                    against[i]));
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(Rank::place), ranks);
    }

    /** The rows without any one of which the ranking would be another: those to look at again first. */
    public ImmutableList<Row> decisive() {
        int[] places = places(against);
        return rows.stream()
                .filter(row -> !Arrays.equals(places(againstWithout(row)), places))
                .collect(ImmutableList.toImmutableList());
    }

    /** True where the record alone, without what was judged by hand, would rank them otherwise. */
    public boolean isDecidedByHand() {
        return !Arrays.equals(places(onRecord().against), places(against));
    }

    /** A copy of this matrix that leaves out what was judged by hand. */
    public Matrix onRecord() {
        return new Matrix(
                hypotheses, rows.stream().filter(row -> row.byHand().isEmpty()).toList(), policy);
    }

    /** A copy of this matrix that leaves out one row. */
    public Matrix without(Row row) {
        return new Matrix(
                hypotheses, rows.stream().filter(other -> !other.equals(row)).toList(), policy);
    }

    /**
     * A copy of this matrix that has one piece of evidence more: one that is not on record, as somebody judges it. It
     * is shown as such.
     *
     * @param words what it is, in which blanks and control characters do no more than part words
     * @param fits how it goes together with the hypotheses; with those that are not named, it does neither way
     * @throws IllegalArgumentException for blank words, words that were judged before, or a hypothesis that is not here
     */
    public Matrix judgedByHand(String words, Strength strength, Map<Claim, Fit> fits) {
        String what = BLANKS.trimAndCollapseFrom(words, ' ');
        checkArgument(!what.isEmpty(), "evidence that is judged by hand needs words");
        checkArgument(
                rows.stream().noneMatch(row -> row.byHand().filter(what::equals).isPresent()),
                "\"%s\" is judged by hand already: expected other words for another piece of evidence",
                what);
        for (Claim claim : fits.keySet()) {
            checkArgument(
                    hypotheses.contains(claim), "%s is no hypothesis here: expected one of %s", claim, hypotheses);
        }
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(
                ImmutableSet.of(),
                ImmutableSet.of(),
                Optional.of(what),
                Maps.toMap(hypotheses, each -> Cell.judged(fits.getOrDefault(each, Fit.NEITHER), strength))));
        return new Matrix(hypotheses, more, policy);
    }

    /** The matrix, for a reader: plain text, at most 80 columns wide, each line ended. */
    public String text() {
        return MatrixText.of(this);
    }

    @Override
    public String toString() {
        return hypotheses.size() + " hypotheses against " + rows.size() + " pieces of evidence";
    }

    private int[] againstWithout(Row row) {
        int[] left = against.clone();
        int[] weights = weights(row);
        Arrays.setAll(left, i -> left[i] - weights[i]);
        return left;
    }

    private static int[] places(int[] against) {
        return IntStream.of(against)
                .map(own -> 1
                        + (int) IntStream.of(against)
                                .filter(rival -> rival < own)
                                .count())
                .toArray();
    }

    private int count(Claim hypothesis, Strength strength) {
        return (int) rows.stream()
                .filter(row -> row.fit(hypothesis) == Fit.INCONSISTENT)
                .filter(row -> strength(row, hypothesis) == strength)
                .count();
    }

    private int[] weights(Row row) {
        return hypotheses.stream()
                .mapToInt(hypothesis -> weight(row, hypothesis))
                .toArray();
    }

    private int weight(Row row, Claim hypothesis) {
        if (row.fit(hypothesis) != Fit.INCONSISTENT) {
            return 0;
        }
        return switch (strength(row, hypothesis)) {
            case FIRM -> policy.weakLines();
            case WEAK -> policy.firmLines();
            case VOID -> 0;
        };
    }

    private static Strength strength(Row row, Claim hypothesis) {
        return row.cell(hypothesis).strength().orElse(Strength.VOID);
    }
}
