package org.antequem.rule.interest;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.model.Alignment.SHARED;
import static org.antequem.rule.interest.Courts.supposed;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Matter;

/** What a rule on alignments says: it refutes that the two courts shared what they sought, and supports one kind. */
record Ruling(String code, Alignment shown) {

    boolean refutes(Claim claim, Dossier dossier) {
        return Courts.fires(code, REFUTES, claim, dossier);
    }

    boolean supports(Claim claim, Dossier dossier) {
        return Courts.fires(code, SUPPORTS, claim, dossier);
    }

    /** Asserts what it says of both, claimed of that matter throughout that time. */
    void check(Dossier dossier, Matter matter, String throughout, boolean refuted, boolean supported) {
        assertThat(refutes(supposed(matter, throughout, SHARED), dossier))
                .as("refutes")
                .isEqualTo(refuted);
        assertThat(supports(supposed(matter, throughout, shown), dossier))
                .as("supports")
                .isEqualTo(supported);
    }
}
