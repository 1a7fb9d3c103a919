package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/** {@code TESTIMONY}, where it supports: somebody says so. */
final class TestimonySupports extends Testimony {

    /** The same for all claims, so that those who ask for the same share the answer. */
    private static final Function<Statement, Argument> ARGUMENT =
            statement -> Argument.of(statement, new Conclusion.Entails(statement.proposition()));

    TestimonySupports() {
        super(Bearing.SUPPORTS, "A claim is supported where a chain of telling leads to a root whose words entail it.");
    }

    @Override
    ImmutableList<Goal> goals(Proposition tested, Inquiry inquiry) {
        return AnyOf.entailing(tested, inquiry, ARGUMENT);
    }
}
