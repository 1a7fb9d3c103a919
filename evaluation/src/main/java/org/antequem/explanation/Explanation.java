package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Collection;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Rests;
import org.antequem.explanation.Remark.Says;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.verdict.Decision;

/**
 * Why a claim is judged as it is: the answer, the grounds for it, the inferences of these, and the statements that they
 * rest on. It is a value, and can be written out in more than one way.
 *
 * @param conventions by which its dates were read
 * @param knownBy the last second of what is known in the view of the record; {@link Bounds#DISTANT_FUTURE} where
 *     nothing limits it
 * @param grounds those that refute or support first
 * @param remarks what the answer presumes, and what else is to be said of it
 */
@Immutable
public record Explanation(
        Claim claim,
        Decision decision,
        Conventions conventions,
        long knownBy,
        ImmutableList<Ground> grounds,
        ImmutableList<Remark> remarks)
        implements Node {

    /** Of an answer that was made from these findings. */
    public static Explanation of(
            Claim claim,
            Decision decision,
            Conventions conventions,
            Collection<Finding> findings,
            ImmutableList<Remark> remarks) {
        return new Explanation(claim, decision, conventions, Bounds.DISTANT_FUTURE, Ground.of(findings), remarks);
    }

    /**
     * A copy of this explanation, made of what was known by a second: of what was taken back later it tells nothing.
     */
    public Explanation knownBy(long second) {
        return new Explanation(claim, decision, conventions, second, grounds, remarks);
    }

    /** True where, as far as the view knows, something had happened; see {@link Dossier#knows}. */
    boolean knows(Dating when) {
        return when.in(conventions).end().latest() <= knownBy;
    }

    /** The grounds. */
    @Override
    public ImmutableList<Ground> parts() {
        return grounds;
    }

    /**
     * What is to be read before the grounds: on what the answer rests, what the claim says, who says it, how dates are
     * read.
     */
    public ImmutableList<Remark> preface() {
        ImmutableList.Builder<Remark> preface = ImmutableList.builder();
        preface.add(new Rests(decision, lines(Bearing.REFUTES), lines(Bearing.SUPPORTS)));
        preface.add(new Says(claim.proposition()), Noted.of("", new UnderTest(claim)));
        if (!Words.line(conventions).isEmpty()) {
            preface.add(Noted.of("Dates are read", conventions).endingWith("."));
        }
        return preface.build();
    }

    /** The statements that it rests on, from first to last: its leaves. One that is used twice is there twice. */
    public ImmutableList<Premise> premises() {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        addPremises(this, premises);
        return premises.build();
    }

    /** A copy of this explanation that has more to say of its answer. */
    public Explanation with(Remark... more) {
        return new Explanation(
                claim,
                decision,
                conventions,
                knownBy,
                grounds,
                ImmutableList.<Remark>builder().addAll(remarks).add(more).build());
    }

    /** Plain text, at most 80 columns wide unless a word is longer; each line is ended by {@code \n}. */
    public String text() {
        return new Outline(new PlainText(), conventions).of(this);
    }

    /**
     * Markdown as CommonMark defines it: a paragraph and nested lists. What stands in the record is shown as it is and
     * never read as markup.
     */
    public String markdown() {
        return new Outline(new Markdown(), conventions).of(this);
    }

    /** The answer and the claim, in a line. */
    @Override
    public String toString() {
        return Words.line(this);
    }

    private static void addPremises(Node node, ImmutableList.Builder<Premise> premises) {
        for (Node part : node.parts()) {
            if (part instanceof Premise premise) {
                premises.add(premise);
            } else {
                addPremises(part, premises);
            }
        }
    }

    private ImmutableList<Line> lines(Bearing side) {
        return grounds.stream()
                .filter(ground -> ground.finding().bearing() == side)
                .flatMap(ground -> ground.finding().lines().stream())
                .filter(line -> line.strength() != Strength.VOID)
                .collect(ImmutableList.toImmutableList());
    }
}
