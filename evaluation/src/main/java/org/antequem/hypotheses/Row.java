package org.antequem.hypotheses;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;

/**
 * One piece of evidence, compared with every hypothesis: a statement, several that are evidence only together, or
 * something that was judged by hand.
 *
 * @param statements the statements, without what is stipulated unless there is nothing else; empty if judged by hand
 * @param roots the sources on which it rests in the end, as far as a line shows them
 * @param byHand the words for what was judged by hand; empty for what is on record
 * @param cells how it fits each hypothesis, in the order of the matrix
 */
public record Row(
        ImmutableSet<Statement> statements,
        ImmutableSet<Source> roots,
        Optional<String> byHand,
        ImmutableMap<Claim, Cell> cells) {

    public Row {
        requireNonNull(statements, "statements");
        requireNonNull(roots, "roots");
        requireNonNull(byHand, "byHand");
        requireNonNull(cells, "cells");
    }

    /**
     * How this evidence fits a hypothesis of the matrix, and why.
     *
     * @throws IllegalArgumentException if the claim is not a hypothesis of the matrix
     */
    public Cell cell(Claim hypothesis) {
        requireNonNull(hypothesis, "hypothesis");
        Cell cell = cells.get(hypothesis);
        if (cell == null) {
            throw new IllegalArgumentException(
                    hypothesis + " is no hypothesis here: expected one of " + cells.keySet());
        }
        return cell;
    }

    /**
     * Whether this evidence is consistent with a hypothesis of the matrix.
     *
     * @throws IllegalArgumentException if the claim is not a hypothesis of the matrix
     */
    public Fit fit(Claim hypothesis) {
        requireNonNull(hypothesis, "hypothesis");
        return cell(hypothesis).fit();
    }
}
