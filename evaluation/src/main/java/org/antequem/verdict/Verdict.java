package org.antequem.verdict;

/**
 * What a record permits to say of a claim.
 *
 * @see <a href="https://arxiv.org/abs/2305.13117">Schlichtkrull, Guo, Vlachos: AVeriTeC (2023)</a>
 */
public enum Verdict {
    SUPPORTED,
    REFUTED,
    NOT_ENOUGH_EVIDENCE,
    CONFLICTING_EVIDENCE
}
