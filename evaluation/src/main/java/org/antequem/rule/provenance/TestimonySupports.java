package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Proposition;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/** {@code TESTIMONY}, where it supports: somebody says so. */
final class TestimonySupports extends Testimony {

    TestimonySupports() {
        super(Bearing.SUPPORTS, "A claim is supported where a chain of telling leads to a root whose words entail it.");
    }

    @Override
    ImmutableList<Goal> goals(Proposition tested, Inquiry inquiry) {
        return AnyOf.entailing(
                tested, inquiry, statement -> Argument.of(statement, new Conclusion.Entails(statement.proposition())));
    }
}
