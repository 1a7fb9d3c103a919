package org.antequem.explanation;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Collection;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark.Connected;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Rests;
import org.antequem.explanation.Remark.Says;
import org.antequem.finding.Bearing;
import org.antequem.finding.Connection;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Quorum;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.StageOf;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.verdict.Decision;

/**
 * Why a claim is judged as it is, as a value: the verdict, the grounds for it, what these infer, and the statements
 * that they rest on. {@link #text} and {@link #markdown} write it out.
 *
 * @param claim the claim that was judged
 * @param decision the verdict and its confidence
 * @param quorums the pieces of evidence that establish each side; empty where that was not asked for
 * @param conventions the conventions by which dates were read
 * @param knownBy the last second that the view of the record knows of; {@link Bounds#DISTANT_FUTURE} if there is no
 *     limit
 * @param grounds the findings; those that refute or support the claim come first
 * @param remarks what the verdict presumes, and what else is to be said about it
 */
@Immutable
public record Explanation(
        Claim claim,
        Decision decision,
        ImmutableList<Quorum> quorums,
        Conventions conventions,
        long knownBy,
        ImmutableList<Ground> grounds,
        ImmutableList<Remark> remarks)
        implements Node {

    public Explanation {
        requireNonNull(claim, "claim");
        requireNonNull(decision, "decision");
        requireNonNull(quorums, "quorums");
        requireNonNull(conventions, "conventions");
        requireNonNull(grounds, "grounds");
        requireNonNull(remarks, "remarks");
    }

    /** The sentence that precedes findings on the claim itself, which neither refute nor support it. */
    public static final String ABOUT_THE_CLAIM =
            "The rest is about this claim as a statement: where it comes from, and what it is worth as evidence for other claims. It does not change this verdict.";

    /** An explanation of a verdict that was made from some findings. */
    public static Explanation of(
            Claim claim,
            Decision decision,
            Conventions conventions,
            Collection<Finding> findings,
            ImmutableList<Remark> remarks) {
        requireNonNull(claim, "claim");
        requireNonNull(decision, "decision");
        requireNonNull(conventions, "conventions");
        requireNonNull(remarks, "remarks");
        return new Explanation(
                claim,
                decision,
                ImmutableList.of(),
                conventions,
                Bounds.DISTANT_FUTURE,
                Ground.of(each(findings, "findings")),
                remarks);
    }

    /**
     * A copy of this explanation for a view that knows only what was known by a second. It does not mention later
     * withdrawals.
     */
    public Explanation knownBy(long second) {
        return new Explanation(claim, decision, quorums, conventions, second, grounds, remarks);
    }

    /** A copy of this explanation whose first sentences say which pieces of evidence are enough together. */
    public Explanation restingOn(Iterable<Quorum> some) {
        return new Explanation(claim, decision, each(some, "some"), conventions, knownBy, grounds, remarks);
    }

    /** True where, as far as the view knows, something had happened; see {@link Dossier#knows}. */
    boolean knows(Dating when) {
        return when.in(conventions).end().latest() <= knownBy;
    }

    /** The grounds, which are the parts of an explanation. */
    @Override
    public ImmutableList<Ground> parts() {
        return grounds;
    }

    /**
     * The remarks that are read before the grounds: what the verdict rests on, what the claim says, who says it, and
     * how dates are read.
     */
    public ImmutableList<Remark> preface() {
        ImmutableList.Builder<Remark> preface = ImmutableList.builder();
        preface.add(new Rests(decision, lines(Bearing.REFUTES), lines(Bearing.SUPPORTS), quorums, connections()));
        if (!isWordedByRules()) {
            preface.add(new Says(claim.proposition()));
        }
        preface.add(Noted.of("", new UnderTest(claim)));
        if (!Words.line(conventions).isEmpty()) {
            preface.add(Noted.of("Dates are read", conventions).endingWith("."));
        }
        return preface.build();
    }

    private ImmutableList<Connection> connections() {
        return remarks.stream()
                .filter(Connected.class::isInstance)
                .map(remark -> ((Connected) remark).connection())
                .collect(ImmutableList.toImmutableList());
    }

    /** True where the claim is worded just as rules read it, so that its own words are not told twice. */
    boolean isWordedByRules() {
        return claim.wording().equals(claim.proposition().toString());
    }

    /**
     * The statements that the explanation rests on, from first to last. A statement that is used twice is there twice.
     */
    public ImmutableList<Premise> premises() {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        addPremises(this, premises);
        return premises.build();
    }

    /** A copy of this explanation with more remarks on its verdict. */
    public Explanation with(Remark... more) {
        return with(each(more, "more"));
    }

    /** A copy of this explanation with more remarks on its verdict. */
    public Explanation with(Iterable<? extends Remark> more) {
        return new Explanation(
                claim,
                decision,
                quorums,
                conventions,
                knownBy,
                grounds,
                ImmutableList.<Remark>builder()
                        .addAll(remarks)
                        .addAll(each(more, "more"))
                        .build());
    }

    /**
     * The explanation as plain text, at most 80 columns wide unless a word is longer; each line is ended by {@code \n}.
     */
    public String text() {
        return writtenOn(new PlainText()).toString();
    }

    /** The paragraphs of {@link #text}, each with its depth, for programs that lay them out in another way. */
    public ImmutableList<Paragraph> paragraphs() {
        return writtenOn(new Paragraphs()).all();
    }

    /**
     * The paragraphs of one remark on this explanation and of what is beneath it, with the remark at depth 0. They
     * explain each term that they use.
     */
    public ImmutableList<Paragraph> paragraphs(Remark remark) {
        requireNonNull(remark, "remark");
        Paragraphs sheet = new Paragraphs();
        sheet.knowing(this::knows, this::wholes);
        new Outline(sheet, conventions).write(ImmutableList.of(remark), 0);
        return sheet.all();
    }

    /**
     * The explanation as Markdown (CommonMark): a paragraph and nested lists. Words of the record are escaped and never
     * read as markup.
     */
    public String markdown() {
        return writtenOn(new Markdown()).toString();
    }

    /** The verdict and the claim, on one line. */
    @Override
    public String toString() {
        return Words.line(this);
    }

    private <S extends Sheet> S writtenOn(S sheet) {
        new Outline(sheet, conventions).write(this);
        return sheet;
    }

    /** The events of which stages are told. */
    ImmutableSet<Event> wholes() {
        return premises().stream()
                .map(premise -> premise.statement().proposition())
                .filter(StageOf.class::isInstance)
                .map(link -> ((StageOf) link).whole())
                .collect(ImmutableSet.toImmutableSet());
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
