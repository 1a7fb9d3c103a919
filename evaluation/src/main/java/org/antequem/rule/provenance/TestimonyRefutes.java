package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/** {@code TESTIMONY}, where it refutes: somebody says what cannot be so together with it. */
final class TestimonyRefutes extends Testimony {

    TestimonyRefutes() {
        super(Bearing.REFUTES, "A claim is refuted where a chain of telling leads to a root whose words exclude it.");
    }

    /** A claim is judged on its own terms: who denies only what it is granted does not refute it. */
    @Override
    ImmutableList<Statement> witnesses(Proposition tested, Inquiry inquiry) {
        return inquiry.excluding(tested).stream()
                .filter(statement -> !inquiry.granted().isDeniedBy(inquiry.read(statement.proposition())))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    Conclusion conclusion(Statement witness) {
        return new Conclusion.Excludes(witness.proposition());
    }
}
