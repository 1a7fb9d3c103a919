package org.antequem.hypotheses;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

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
 * Compares several hypotheses by the same evidence. The hypothesis with the least evidence against it comes first.
 * Evidence for a hypothesis does not decide, because much of it fits its rivals as well.
 *
 * <p>Evidence is weighed by the policy: if one firm piece or two weak ones establish a side, a firm piece weighs 2 and
 * a weak one 1. A void one weighs nothing.
 *
 * @see "Heuer: Psychology of Intelligence Analysis (1999), chapter 8"
 */
public final class Matrix {

    /** So many hypotheses can stand side by side, and no more. */
    public static final int MOST_HYPOTHESES = 26;

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
     * Compares hypotheses by everything on record that bears on any of them. They need not be in the dossier. None is
     * evidence on another, and neither is a claim that only retells one.
     *
     * <p>What is stipulated about an event that only a hypothesis names, such as its date, is used for that hypothesis
     * alone, unless the event is in the dossier; then it is used for all, and is a row as well.
     *
     * @throws IllegalArgumentException if there are fewer than 2 hypotheses, more than 26, or one twice
     */
    public static Matrix of(Evaluation evaluation, Claim... hypotheses) {
        return of(evaluation, each(hypotheses, "hypotheses"));
    }

    /**
     * Compares hypotheses by everything on record that bears on any of them. They need not be in the dossier. None is
     * evidence on another, and neither is a claim that only retells one.
     *
     * <p>What is stipulated about an event that only a hypothesis names, such as its date, is used for that hypothesis
     * alone, unless the event is in the dossier; then it is used for all, and is a row as well.
     *
     * @throws IllegalArgumentException if there are fewer than 2 hypotheses, more than 26, or one twice
     */
    public static Matrix of(Evaluation evaluation, Iterable<? extends Claim> hypotheses) {
        requireNonNull(evaluation, "evaluation");
        ImmutableList<Claim> all = each(hypotheses, "hypotheses");
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

    /** The pieces of evidence: first those that tell most hypotheses apart, then in the order of the record. */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /**
     * The diagnostic value of a row: how many pairs of hypotheses it tells apart, because it weighs more against one of
     * them than against the other. It is 0 for evidence that fits every hypothesis.
     */
    public int tellsApart(Row row) {
        requireNonNull(row, "row");
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

    /**
     * The hypotheses with the least weight of evidence against them first; ties in the order in which they were given.
     */
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

    /** The rows without any one of which the ranking would be different, which are worth checking again. */
    public ImmutableList<Row> decisive() {
        int[] places = places(against);
        return rows.stream()
                .filter(row -> !Arrays.equals(places(againstWithout(row)), places))
                .collect(ImmutableList.toImmutableList());
    }

    /** True if the ranking would be different without the evidence that was judged by hand. */
    public boolean isDecidedByHand() {
        return !Arrays.equals(places(onRecord().against), places(against));
    }

    /** A copy of this matrix without the evidence that was judged by hand. */
    public Matrix onRecord() {
        return new Matrix(
                hypotheses, rows.stream().filter(row -> row.byHand().isEmpty()).toList(), policy);
    }

    /** A copy of this matrix without one row. */
    public Matrix without(Row row) {
        requireNonNull(row, "row");
        return new Matrix(
                hypotheses, rows.stream().filter(other -> !other.equals(row)).toList(), policy);
    }

    /**
     * A copy of this matrix with one more piece of evidence, which is not on record and which somebody judged. It is
     * marked as such.
     *
     * @param words what the evidence is; blanks and control characters become single spaces
     * @param strength how much it is worth
     * @param fits how it fits the hypotheses; {@link Fit#NEITHER} for those that are not named
     * @throws IllegalArgumentException if the words are blank or were used before, or a hypothesis is not in this
     *     matrix
     */
    public Matrix judgedByHand(String words, Strength strength, Map<Claim, Fit> fits) {
        requireNonNull(words, "words");
        requireNonNull(strength, "strength");
        requireNonNull(fits, "fits");
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

    /** The matrix for a reader: plain text, at most 80 columns wide, each line ended by {@code \n}. */
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
