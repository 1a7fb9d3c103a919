package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Remark.Concluded;
import org.antequem.explanation.Remark.Noted;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.time.Conventions;

/**
 * One line of argument: statements, and what they force.
 *
 * @param line its strength, its weaknesses, and what it presumes
 * @param underTest the claim that it refutes or supports
 */
@Immutable
public record Inference(Line line, Claim underTest) implements Node {

    /** The statements, in the order in which the argument runs. */
    @Override
    public ImmutableList<Premise> parts() {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        for (Statement statement : line.statements()) {
            Telling telling = statement instanceof Claim claim ? line.tellings().get(claim) : null;
            premises.add(telling == null ? Given.underTest(underTest, statement) : premise(telling));
        }
        return premises.build();
    }

    /** What the statements force, its uncertain dates, what it presumes, and why it is no firmer. */
    @Override
    public ImmutableList<Remark> remarks() {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (Conclusion conclusion : line.argument().conclusions()) {
            remarks.add(new Concluded(conclusion));
        }
        remarks.addAll(Remark.uncertain(line.uncertain()));
        for (Presumption presumption : Approximations.told(line.presuming())) {
            remarks.add(Noted.of("presuming that", presumption));
        }
        if (line.strength() != Strength.FIRM) {
            remarks.add(new Noted(
                    line.strength().name().toLowerCase(Locale.ROOT) + " because of", reasons(), ImmutableList.of()));
        }
        return remarks.build();
    }

    /** How dates are read in it: it makes nothing of what it does not presume of them. */
    Conventions read(Conventions conventions) {
        return Approximations.without(Sets.difference(Approximations.ALL, line.presuming()), conventions);
    }

    private Told premise(Telling telling) {
        ImmutableList.Builder<Finding> weaknesses = ImmutableList.builder();
        for (Finding weakness : line.weaknesses()) {
            if (weakness.claim().equals(telling.claim())) {
                weaknesses.add(weakness);
            }
        }
        return new Told(telling, weaknesses.build());
    }

    /** Of the findings that weaken it the first under each code, and the name of a presumption that does. */
    private ImmutableList<Object> reasons() {
        return ImmutableList.builder()
                .addAll(firstUnderEachCode())
                .addAll(Approximations.areWeak(line.presuming()) ? List.of(Approximations.CIRCA.name()) : List.of())
                .build();
    }

    private ImmutableList<Finding> firstUnderEachCode() {
        Set<String> met = new HashSet<>();
        ImmutableList.Builder<Finding> first = ImmutableList.builder();
        for (Finding weakness : line.weaknesses()) {
            if (met.add(weakness.code())) {
                first.add(weakness);
            }
        }
        return first.build();
    }

    @Override
    public String toString() {
        return Words.line(this);
    }
}
