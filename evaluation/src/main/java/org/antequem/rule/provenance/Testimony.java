package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

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
    public Optional<Goal> goal(Claim claim, Inquiry inquiry) {
        Proposition tested = inquiry.read(claim.proposition());
        ImmutableList<Statement> witnesses = inquiry.about(tested).stream()
                .filter(statement -> bears(inquiry.read(statement.proposition()), tested, inquiry))
                .collect(ImmutableList.toImmutableList());
        return witnesses.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnyOf(witnesses, said -> Argument.of(said, conclusion(said))));
    }

    /** What denies only what the claim is granted does not bear on it. */
    private boolean bears(Proposition said, Proposition tested, Inquiry inquiry) {
        return bearing() == Bearing.SUPPORTS
                ? said.entails(tested)
                : said.excludes(tested) && !inquiry.granted().isDeniedBy(said);
    }

    private Conclusion conclusion(Statement statement) {
        return bearing() == Bearing.SUPPORTS
                ? new Conclusion.Entails(statement.proposition())
                : new Conclusion.Excludes(statement.proposition());
    }
}
