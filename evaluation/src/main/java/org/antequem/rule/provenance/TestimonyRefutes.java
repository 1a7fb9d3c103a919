package org.antequem.rule.provenance;

import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.record.Granted;

/** {@code TESTIMONY}, where it refutes: somebody says what cannot be so together with it. */
final class TestimonyRefutes extends Testimony {

    TestimonyRefutes() {
        super(Bearing.REFUTES, "A claim is refuted where a chain of telling leads to a root whose words exclude it.");
    }

    /** A claim is judged on its own terms: who denies only what it is granted does not refute it. */
    @Override
    boolean bears(Proposition said, Proposition tested, Granted granted) {
        return said.excludes(tested) && !granted.isDeniedBy(said);
    }

    @Override
    Conclusion conclusion(Statement witness) {
        return new Conclusion.Excludes(witness.proposition());
    }
}
