package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Statement;

/** What every proof must be. */
final class ProofAssert {

    private final Proof proof;
    private final long least;
    private final Object network;

    private ProofAssert(Proof proof, long least, Object network) {
        this.proof = proof;
        this.least = least;
        this.network = network;
    }

    /**
     * A proof of {@code later − earlier ≥ least}.
     *
     * @param network shown where it fails
     */
    static ProofAssert assertThatProof(Proof proof, long least, Object network) {
        return new ProofAssert(proof, least, network);
    }

    /** Its statements can hold together, force exactly its margin, and none can be spared. */
    void isConsistentExactAndMinimal() {
        Distances alone = Distances.of(proof.statements());

        assertThat(alone.isConsistent())
                .as("%s in %s is consistent", proof, network)
                .isTrue();
        assertThat(proof.margin()).as("%s in %s", proof, network).isGreaterThanOrEqualTo(least);
        assertThat(alone.gap(proof.earlier(), proof.later()).least())
                .as("what %s in %s forces", proof, network)
                .isEqualTo(proof.margin());
        for (Statement spared : proof.statements()) {
            assertThat(Distances.of(Distances.without(proof.statements(), spared))
                            .force(proof.earlier(), proof.later(), least))
                    .as("%s in %s, without %s", proof, network, spared)
                    .isFalse();
        }
    }
}
