package org.antequem.hypotheses;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;

/**
 * One piece of evidence beside every hypothesis: the statements that are a line for or against one of them only
 * together, or a single statement; or what somebody judged by hand.
 *
 * @param statements without what the dossier stipulates, unless there is nothing else; empty where it was judged by
 *     hand
 * @param roots on whom it rests in the end, as far as a line shows it
 * @param byHand what was judged by hand; empty for what is on record
 * @param cells by hypothesis, in the matrix's order
 */
public record Row(
        ImmutableSet<Statement> statements,
        ImmutableSet<Source> roots,
        Optional<String> byHand,
        ImmutableMap<Claim, Cell> cells) {

    /**
     * How it goes together with a hypothesis of the matrix, and why.
     *
     * @throws IllegalArgumentException for another claim
     */
    public Cell cell(Claim hypothesis) {
        Cell cell = cells.get(hypothesis);
        if (cell == null) {
            throw new IllegalArgumentException(
                    hypothesis + " is no hypothesis here: expected one of " + cells.keySet());
        }
        return cell;
    }

    /** How it goes together with a hypothesis of the matrix; see {@link #cell}. */
    public Fit fit(Claim hypothesis) {
        return cell(hypothesis).fit();
    }
}
