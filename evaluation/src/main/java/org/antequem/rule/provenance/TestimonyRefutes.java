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

/** {@code TESTIMONY}, where it refutes: somebody says what cannot be so together with it. */
final class TestimonyRefutes extends Testimony {

    /** Equal to any other, so that claims that ask for the same share the answer. */
    private record Reason() implements Function<Statement, Argument> {

        @Override
        public Argument apply(Statement statement) {
            return Argument.of(statement, new Conclusion.Excludes(statement.proposition()));
        }
    }

    TestimonyRefutes() {
        super(
                Bearing.REFUTES,
                "A claim is refuted where somebody on record says something that cannot be true together with it.");
    }

    /** A claim is judged on its own terms: who denies only what it is granted does not refute it. */
    @Override
    ImmutableList<Goal> goals(Proposition tested, Inquiry inquiry) {
        return AnyOf.excluding(
                tested,
                inquiry,
                statement -> !inquiry.granted().isDeniedBy(inquiry.read(statement.proposition())),
                new Reason());
    }
}
