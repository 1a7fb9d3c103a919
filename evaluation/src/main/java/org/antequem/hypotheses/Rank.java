package org.antequem.hypotheses;

import org.antequem.model.Claim;

/**
 * Where a hypothesis stands among its rivals.
 *
 * @param place 1 for what least stands against; those that are tied share a place
 * @param firm so many pieces of firm evidence are inconsistent with it
 * @param weak so many of weak evidence
 * @param against what these weigh together; see {@link Matrix}
 */
public record Rank(int place, Claim hypothesis, int firm, int weak, int against) {}
