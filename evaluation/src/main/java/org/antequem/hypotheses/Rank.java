package org.antequem.hypotheses;

import org.antequem.model.Claim;

/**
 * Where a hypothesis stands among its rivals.
 *
 * @param place 1 for what least stands against; those that are tied share a place
 * @param firm the number of pieces of firm evidence that are inconsistent with it
 * @param weak the number of pieces of weak evidence that are
 * @param against what these weigh together; see {@link Matrix}
 */
public record Rank(int place, Claim hypothesis, int firm, int weak, int against) {}
