package org.antequem.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.util.HashSet;
import java.util.Set;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Remark.Because;
import org.antequem.explanation.Remark.Concluded;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Takes;
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
import org.antequem.time.Dating;

/**
 * One piece of evidence in an explanation: statements, and what follows from them.
 *
 * @param line the piece of evidence, with its strength, its weaknesses and what it presumes
 * @param underTest the claim that it refutes or supports
 */
@Immutable
public record Inference(Line line, Claim underTest) implements Node {

    public Inference {
        requireNonNull(line, "line");
        requireNonNull(underTest, "underTest");
    }

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

    /**
     * What follows from the statements, which dates are uncertain, what is presumed, and why the evidence is no
     * stronger.
     */
    @Override
    public ImmutableList<Remark> remarks() {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (Conclusion conclusion : line.argument().told()) {
            remarks.add(new Concluded(conclusion));
        }
        remarks.addAll(uncertain(line.uncertain()));
        for (Presumption presumption : Approximations.told(line.presuming())) {
            remarks.add(new Takes(presumption));
        }
        if (line.strength() != Strength.FIRM) {
            remarks.add(new Because(line.strength(), firstUnderEachCode(), narrowings()));
        }
        return remarks.build();
    }

    /**
     * How the dates of these statements are read: by the conventions of the record, without what this does not presume.
     *
     * @param conventions the conventions of the record
     */
    public Conventions read(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return Approximations.without(Sets.difference(Approximations.ALL, line.presuming()), conventions);
    }

    /** A remark that some dates are marked as uncertain; empty if none is. */
    static ImmutableList<Remark> uncertain(ImmutableCollection<Dating> dates) {
        String lead = "A date that this rests on is marked as uncertain:";
        Noted marked = new Noted(lead, dates.asList(), ".", ImmutableList.of());
        return dates.isEmpty() ? ImmutableList.of() : ImmutableList.of(marked);
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

    /** What leaves it weak. What is presumed of the claim's own words does not, and nothing presumed makes it void. */
    private ImmutableList<Presumption> narrowings() {
        boolean isNarrow = line.strength() == Strength.WEAK
                && Approximations.areWeak(line.presuming())
                && (line.weaknesses().isEmpty() || isOfRoughDates());
        return isNarrow ? ImmutableList.of(Approximations.CIRCA) : ImmutableList.of();
    }

    private boolean isOfRoughDates() {
        return Approximations.areWeak(Approximations.presumedBy(line.statements(), Conventions.STANDARD))
                || line.tellings().values().stream().anyMatch(telling -> Approximations.areWeak(telling.presuming()));
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
