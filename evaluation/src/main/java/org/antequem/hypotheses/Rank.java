package org.antequem.hypotheses;

import static java.util.Objects.requireNonNull;

import org.antequem.model.Claim;

/**
 * The place of a hypothesis among its rivals.
 *
 * @param place 1 for the hypothesis with the least evidence against it; ties share a place
 * @param hypothesis the hypothesis
 * @param firm how many firm pieces of evidence are inconsistent with it
 * @param weak how many weak pieces of evidence are inconsistent with it
 * @param against what these weigh together; see {@link Matrix}
 */
public record Rank(int place, Claim hypothesis, int firm, int weak, int against) {

    public Rank {
        requireNonNull(hypothesis, "hypothesis");
    }
}
