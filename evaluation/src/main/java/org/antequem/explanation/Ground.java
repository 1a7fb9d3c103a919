package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark.Concluded;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Statement;

/**
 * What one rule found on the claim, as a reason.
 *
 * @param finding its code, its bearing, and its facts, which are values
 */
@Immutable
public record Ground(Finding finding) implements Node {

    /**
     * An inference for each line; of a finding without lines, the claim itself, of which it speaks, and the statements
     * that its facts name; a hypothesis is none.
     */
    @Override
    public ImmutableList<? extends Node> parts() {
        if (finding.lines().isEmpty()) {
            return premises();
        }
        ImmutableList.Builder<Inference> inferences = ImmutableList.builder();
        for (Line line : finding.lines()) {
            inferences.add(new Inference(line, finding.claim()));
        }
        return inferences.build();
    }

    private ImmutableList<Premise> premises() {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        premises.add(new UnderTest(finding.claim()));
        Set<Statement> named = new LinkedHashSet<>();
        for (Fact fact : finding.facts()) {
            named.addAll(fact.statements());
        }
        named.remove(finding.claim());
        for (Statement statement : named) {
            if (!(statement instanceof Claim claim)) {
                premises.add(Given.underTest(finding.claim(), statement));
            } else if (claim.saidBy().isPresent()) {
                premises.add(new Said(claim));
            }
        }
        return premises.build();
    }

    /** What its grounds force, and the uncertain dates among its facts; those of a line stand with that. */
    @Override
    public ImmutableList<Remark> remarks() {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        if (finding.lines().isEmpty()) {
            for (Fact fact : finding.facts()) {
                if (fact instanceof Fact.So so) {
                    remarks.add(new Concluded(so.conclusion()));
                }
            }
            remarks.addAll(Remark.uncertain(finding.uncertain()));
        }
        return remarks.build();
    }

    @Override
    public String toString() {
        return Words.line(this);
    }
}
