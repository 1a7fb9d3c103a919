package org.antequem.rule.provenance;

import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.record.Granted;

/** {@code TESTIMONY}, where it supports: somebody says so. */
final class TestimonySupports extends Testimony {

    TestimonySupports() {
        super(Bearing.SUPPORTS, "A claim is supported where a chain of telling leads to a root whose words entail it.");
    }

    @Override
    boolean bears(Proposition said, Proposition tested, Granted granted) {
        return said.entails(tested);
    }

    @Override
    Conclusion conclusion(Statement witness) {
        return new Conclusion.Entails(witness.proposition());
    }
}
