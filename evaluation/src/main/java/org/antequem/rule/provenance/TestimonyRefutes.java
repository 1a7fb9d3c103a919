package org.antequem.rule.provenance;

import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Cause;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;

/** {@code TESTIMONY}, where it refutes: somebody says what cannot be so together with it. */
final class TestimonyRefutes extends Testimony {

    TestimonyRefutes() {
        super(Bearing.REFUTES, "A claim is refuted where a chain of telling leads to a root whose words exclude it.");
    }

    @Override
    boolean bears(Proposition said, Proposition tested) {
        return said.excludes(tested) && !deniesWhatIsGranted(said, tested);
    }

    @Override
    Conclusion conclusion(Statement witness) {
        return new Conclusion.Excludes(witness.proposition());
    }

    /** A claim of cause is judged on its own terms: that its cause happened is granted. */
    private static boolean deniesWhatIsGranted(Proposition said, Proposition tested) {
        return tested instanceof Cause cause
                && said instanceof Not denial
                && denial.negated() instanceof Occurred occurred
                && occurred.event().equals(cause.cause())
                && occurred.isBare();
    }
}
