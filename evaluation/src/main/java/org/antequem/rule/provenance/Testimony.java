package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.LineRule;
import org.antequem.rule.Reading;
import org.antequem.rule.Sufficient;

/** {@code TESTIMONY}: somebody says so, or says what cannot be so together with it. */
public final class Testimony extends LineRule {

    /**
     * One of the two sides of the rule.
     *
     * @param bearing {@link Bearing#SUPPORTS} for what entails the claim, {@link Bearing#REFUTES} for what excludes it
     */
    public Testimony(Bearing bearing) {
        super(
                "TESTIMONY",
                bearing,
                "A claim is %s where a chain of telling leads to a root whose words %s it."
                        .formatted(
                                bearing == Bearing.SUPPORTS ? "supported" : "refuted",
                                bearing == Bearing.SUPPORTS ? "entail" : "exclude"));
    }

    @Override
    public Optional<Goal> goal(Claim claim, Reading reading) {
        Proposition tested = reading.read(claim.proposition());
        ImmutableList<Statement> witnesses = reading.about(tested).stream()
                .filter(statement -> bears(reading.read(statement.proposition()), tested))
                .collect(ImmutableList.toImmutableList());
        return witnesses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sufficient(witnesses, said -> Argument.of(said, conclusion(said))));
    }

    private boolean bears(Proposition said, Proposition tested) {
        return bearing() == Bearing.SUPPORTS
                ? said.entails(tested)
                : said.excludes(tested) && !deniesWhatIsGranted(said, tested);
    }

    /** A claim of cause is judged on its own terms: that its cause happened is granted. */
    private static boolean deniesWhatIsGranted(Proposition said, Proposition tested) {
        return tested instanceof Cause cause
                && said instanceof Not denial
                && denial.negated() instanceof Occurred occurred
                && occurred.event().equals(cause.cause())
                && occurred.isBare();
    }

    private Conclusion conclusion(Statement statement) {
        return bearing() == Bearing.SUPPORTS
                ? new Conclusion.Entails(statement.proposition())
                : new Conclusion.Excludes(statement.proposition());
    }
}
