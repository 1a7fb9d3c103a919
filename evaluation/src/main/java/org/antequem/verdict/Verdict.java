package org.antequem.verdict;

/**
 * The answer to a claim: what the record permits to say about it. The four verdicts are those of AVeriTeC.
 *
 * @see <a href="https://arxiv.org/abs/2305.13117">Schlichtkrull, Guo, Vlachos: AVeriTeC (2023)</a>
 */
public enum Verdict {
    /** The record supports the claim: there is enough evidence for it, and not enough against it. */
    SUPPORTED,
    /** The record refutes the claim: there is enough evidence against it, and not enough for it. */
    REFUTED,
    /** The record leaves the claim open: there is not enough evidence for it, and not enough against it. */
    NOT_ENOUGH_EVIDENCE,
    /** The record is divided: there is enough evidence for the claim, and enough against it. */
    CONFLICTING_EVIDENCE
}
