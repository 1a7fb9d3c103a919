package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;

/**
 * What one rule found on the claim, as a reason.
 *
 * @param finding its code, its bearing, and its facts, which are values
 */
@Immutable
public record Ground(Finding finding) implements Node {

    /** An inference for each line; of a finding without lines, the claim itself, of which it speaks. */
    @Override
    public ImmutableList<? extends Node> parts() {
        if (finding.lines().isEmpty()) {
            return ImmutableList.of(new UnderTest(finding.claim()));
        }
        ImmutableList.Builder<Inference> inferences = ImmutableList.builder();
        for (Line line : finding.lines()) {
            inferences.add(new Inference(line, finding.claim()));
        }
        return inferences.build();
    }

    /** The uncertain dates among its facts; those of a line stand with that. */
    @Override
    public ImmutableList<Remark> remarks() {
        return finding.lines().isEmpty() ? Remark.uncertain(finding.uncertain()) : ImmutableList.of();
    }

    @Override
    public String toString() {
        return Words.line(this);
    }
}
