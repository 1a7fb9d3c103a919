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

    /** Equal to any other, so that claims that ask for the same share the answer. */
    private record Reason() implements Function<Statement, Argument> {

        @Override
        public Argument apply(Statement statement) {
            return Argument.of(statement, new Conclusion.Entails(statement.proposition()));
        }
    }

    TestimonySupports() {
        super(
                Bearing.SUPPORTS,
                "A claim is supported where somebody on record says so, or says something from which it follows.");
    }

    @Override
    ImmutableList<Goal> goals(Proposition tested, Inquiry inquiry) {
        return AnyOf.entailing(tested, inquiry, new Reason());
    }
}
