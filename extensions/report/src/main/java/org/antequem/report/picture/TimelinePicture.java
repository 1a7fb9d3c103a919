package org.antequem.report.picture;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Inference;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.report.picture.LinePlan.Row;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.time.Conventions;
import org.antequem.verdict.Verdict;

/**
 * A picture of the timeline of one piece of evidence: the events that it dates by its own statements, what certainly
 * lies between them, and how strong it is. What it does not use is left out.
 *
 * <p>Evidence with relative dates only has no place on the calendar. It is drawn as counted from one of its moments,
 * and says so.
 */
public final class TimelinePicture implements Picture {

    private final LinePlan plan;
    private final Worth worth;
    private final Conventions conventions;
    private final String title;
    private final String subtitle;

    private TimelinePicture(LinePlan plan, Worth worth, Conventions conventions, String title, String subtitle) {
        this.plan = plan;
        this.worth = worth;
        this.conventions = conventions;
        this.title = title;
        this.subtitle = subtitle;
    }

    /** True if a piece of evidence is about time, so that there is a timeline of it. */
    public static boolean isOf(Line line) {
        requireNonNull(line, "line");
        return line.margin().isPresent();
    }

    /**
     * The pieces of evidence of a judgement that have a timeline: those on the side of the verdict first, and of each
     * side the strongest first. Void ones are left out.
     */
    public static ImmutableList<Line> linesOf(Judgement judgement) {
        requireNonNull(judgement, "judgement");
        Bearing first = judgement.verdict() == Verdict.SUPPORTED ? Bearing.SUPPORTS : Bearing.REFUTES;
        return Stream.of(first, first.opposite())
                .flatMap(side -> judgement.lines(side).stream()
                        .filter(line -> line.strength() != Strength.VOID && isOf(line))
                        .sorted(Line.BEST_FIRST))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A picture of a piece of evidence for or against one of the claims of a dossier.
     *
     * @throws IllegalArgumentException if it is not about time, or belongs to no judgement of this evaluation
     */
    public static TimelinePicture of(Line line, Evaluation evaluation) {
        requireNonNull(line, "line");
        requireNonNull(evaluation, "evaluation");
        return evaluation.judgements().stream()
                .filter(judgement -> finding(line, judgement).isPresent())
                .map(judgement -> of(line, judgement))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no claim of this evaluation has this line: " + line.argument()));
    }

    /**
     * A picture of a piece of evidence for or against a claim.
     *
     * @throws IllegalArgumentException if it is not about time, or does not belong to this judgement
     */
    public static TimelinePicture of(Line line, Judgement judgement) {
        requireNonNull(line, "line");
        requireNonNull(judgement, "judgement");
        checkArgument(isOf(line), "this line is not about time: %s; expected one that has a margin", line.argument());
        Finding finding = finding(line, judgement)
                .orElseThrow(() ->
                        new IllegalArgumentException(judgement.claim() + " has no such line: " + line.argument()));
        Inference inference = new Inference(line, judgement.claim());
        String title = line.argument().told().stream()
                .filter(conclusion -> !(conclusion instanceof Conclusion.Derives))
                .map(Words::conclusion)
                .distinct()
                .collect(Collectors.joining(". "));
        String side = finding.bearing() == Bearing.REFUTES ? "against " : "for ";
        LinePlan plan = LinePlan.of(inference, judgement.conventions());
        return new TimelinePicture(
                plan,
                Worth.of(inference, finding, judgement),
                judgement.conventions(),
                plan.names().in(title),
                "Evidence " + side + Words.quoted(judgement.claim().wording()) + ". " + finding.sentence());
    }

    private static Optional<Finding> finding(Line line, Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding ->
                        finding.bearing().isOfASide() && finding.lines().contains(line))
                .findFirst();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        List<String> sentences = new ArrayList<>(List.of(subtitle));
        for (ImmutableList<String> row : facts().rows()) {
            sentences.add(String.join(": ", Iterables.filter(row, text -> !text.isEmpty())));
        }
        return String.join(" ", sentences);
    }

    @Override
    public FactTable facts() {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Row row : plan.rows()) {
            rows.add(ImmutableList.of(Words.name(row.event()), String.join("; ", RowWords.of(row))));
        }
        plan.links()
                .forEach(link -> rows.add(ImmutableList.of(
                        Words.name(link.placed()),
                        RowWords.of(link.said(), link.placed()).stream()
                                .map(RowWords.Said::words)
                                .collect(Collectors.joining("; ")))));
        rows.add(ImmutableList.of("What follows", title));
        worth.sentences().forEach(sentence -> rows.add(ImmutableList.of("What it is worth", sentence)));
        rows.add(ImmutableList.of("What it comes to", worth.point()));
        return new FactTable(ImmutableList.of("What", "What is known of it"), rows.build());
    }

    @Override
    public String svg(int width) {
        return drawn(width).svg();
    }

    Drawn drawn(int width) {
        Sheet sheet = new Sheet(width, title + subtitle + description() + facts());
        sheet.paragraph(title, Ink.TITLE);
        sheet.paragraph(subtitle, Ink.SUBTITLE);
        plan.floatsFrom()
                .ifPresent(moment -> sheet.paragraph(
                        "No date on the calendar places this: it is counted from the moment when "
                                + Words.moment(moment) + ".",
                        Ink.POINT));
        sheet.space(14);
        LineDrawing drawing = new LineDrawing(sheet, plan, conventions.zone());
        drawing.draw();
        sheet.space(4);
        sheet.paragraph("What it is worth", Ink.HEADING);
        worth.sentences().forEach(sentence -> sheet.paragraph(sentence, Ink.BODY));
        sheet.paragraph(worth.point(), Ink.POINT);
        sheet.space(10);
        new Legend(sheet).draw(drawing.signs());
        sheet.space(6);
        RowWords.explained(plan.said()).forEach(sentence -> sheet.paragraph(sentence, Ink.DETAIL));
        return new Drawn(sheet, sheet.svg(title, description(), drawing.definitions()));
    }
}
