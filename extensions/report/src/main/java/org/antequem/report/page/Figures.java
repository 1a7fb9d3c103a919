package org.antequem.report.page;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.hypotheses.Matrix;
import org.antequem.report.picture.HistoryPicture;
import org.antequem.report.picture.LineagePicture;
import org.antequem.report.picture.MatrixPicture;
import org.antequem.report.picture.Picture;
import org.antequem.report.picture.RecordPicture;
import org.antequem.report.picture.TimelinePicture;
import org.antequem.report.template.Figure;

/**
 * Draws what can be drawn of judgements, for wide windows and for narrow ones; of many the first, so that a page can be
 * opened. For one page.
 */
final class Figures {

    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

    private static final int MOST = 50;

    private static final int WIDE = 800;
    private static final int NARROW = 360;
    private static final int MOST_LINES = 3;

    /** Lines that differ in nothing that a picture shows have one. */
    private final Set<Figure> drawn = new HashSet<>();

    /** The timelines of the strongest lines that the record has on the claim; on the side of the verdict first. */
    ImmutableList<Figure> ofTheArgument(Judgement judgement) {
        EnumMultiset<Bearing> sides = EnumMultiset.create(Bearing.class);
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        for (Line line : TimelinePicture.linesOf(judgement)) {
            Bearing side = judgement.lines(Bearing.REFUTES).contains(line) ? Bearing.REFUTES : Bearing.SUPPORTS;
            if (sides.add(side, 1) < MOST_LINES) {
                add(() -> TimelinePicture.of(line, judgement), figures);
            }
        }
        return figures.build();
    }

    /** How the verdict changed as sources appeared; none where it was the same at all times. */
    ImmutableList<Figure> ofTheHistory(Judgement judgement) {
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        VerdictHistory history = judgement.evaluation().throughTime(judgement.claim());
        if (HistoryPicture.isOf(history)) {
            add(() -> HistoryPicture.of(history, judgement.evaluation()), figures);
        }
        return figures.build();
    }

    /** Who has what the claim says from whom. */
    ImmutableList<Figure> ofTheLineage(Judgement judgement) {
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        add(() -> LineagePicture.of(judgement.claim(), judgement.evaluation()), figures);
        return figures.build();
    }

    /** When everything happened, and who has what from whom; and hypotheses side by side, where there are any. */
    static ImmutableList<Figure> ofTheRecord(Evaluation evaluation, ImmutableList<Matrix> matrices) {
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        matrices.forEach(matrix -> figures.add(figure(MatrixPicture.of(matrix))));
        if (!evaluation.dossier().events().isEmpty()) {
            RecordPicture.partsOf(evaluation).forEach(part -> figures.add(figure(part)));
        }
        if (!evaluation.dossier().sources().isEmpty()) {
            figures.add(figure(LineagePicture.of(evaluation)));
        }
        return figures.build();
    }

    private void add(Supplier<Picture> supplier, ImmutableList.Builder<Figure> figures) {
        if (drawn.size() < MOST) {
            Figure figure = figure(supplier.get());
            if (drawn.add(figure)) {
                figures.add(figure);
            }
        }
    }

    /** The page has the style once, for all of them. What a picture quotes is escaped, and so is no style. */
    private static String withoutStyle(String svg) {
        return STYLE.matcher(svg).replaceFirst("");
    }

    private static Figure figure(Picture picture) {
        return new Figure(
                picture.title(),
                withoutStyle(picture.svg(WIDE)),
                withoutStyle(picture.svg(NARROW)),
                picture.facts().columns(),
                picture.facts().rows());
    }
}
