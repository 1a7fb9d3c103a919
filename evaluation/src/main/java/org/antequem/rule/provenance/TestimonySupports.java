package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/** {@code TESTIMONY}, where it supports: somebody says so. */
final class TestimonySupports extends Testimony {

    TestimonySupports() {
        super(Bearing.SUPPORTS, "A claim is supported where a chain of telling leads to a root whose words entail it.");
    }

    @Override
    ImmutableList<Statement> witnesses(Proposition tested, Inquiry inquiry) {
        return inquiry.entailing(tested);
    }

    @Override
    Conclusion conclusion(Statement witness) {
        return new Conclusion.Entails(witness.proposition());
    }
}
