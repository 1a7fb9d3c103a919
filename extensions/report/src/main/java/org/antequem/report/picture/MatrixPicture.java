package org.antequem.report.picture;

import static java.util.Objects.requireNonNull;
import static org.antequem.report.svg.Sheet.MARGIN;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antequem.finding.Strength;
import org.antequem.hypotheses.Cell;
import org.antequem.hypotheses.Fit;
import org.antequem.hypotheses.Matrix;
import org.antequem.hypotheses.Rank;
import org.antequem.hypotheses.Row;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;
import org.antequem.time.QuotedWords;

/**
 * A picture of hypotheses that are compared by the same evidence: the hypothesis with the least evidence against it
 * first, then the evidence that tells most of them apart. Evidence for a hypothesis is not summed, because it may fit
 * its rivals as well.
 */
public final class MatrixPicture implements Picture {

    private static final double INSIDE = 8;

    private final Matrix matrix;
    private final ImmutableList<Rank> ranking;

    private MatrixPicture(Matrix matrix) {
        this.matrix = matrix;
        this.ranking = matrix.ranking();
    }

    /** A picture of a matrix of hypotheses. */
    public static MatrixPicture of(Matrix matrix) {
        requireNonNull(matrix, "matrix");
        return new MatrixPicture(matrix);
    }

    @Override
    public String title() {
        List<String> first = ranking.stream()
                .filter(rank -> rank.place() == 1)
                .map(rank -> Words.quoted(rank.hypothesis().wording()))
                .toList();
        if (first.size() == ranking.size()) {
            return "The evidence does not tell these " + first.size() + " hypotheses apart";
        }
        return first.size() == 1
                ? "The least contradicted hypothesis is " + first.get(0)
                : "Tied as the least contradicted hypotheses: " + String.join(" and ", first);
    }

    @Override
    public String description() {
        return ranking.stream()
                .map(rank -> place(rank) + " " + letter(rank) + ", "
                        + Words.quoted(rank.hypothesis().wording()) + ", against it: " + against(rank) + ". ")
                .collect(Collectors.joining("", "", matrix + "."));
    }

    @Override
    public FactTable facts() {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.add("Evidence");
        ranking.forEach(rank -> columns.add(
                letter(rank) + ": " + QuotedWords.shown(rank.hypothesis().wording())));
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Row row : matrix.rows()) {
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            texts.add(words(row));
            ranking.forEach(rank -> texts.add(words(row.cell(rank.hypothesis()))));
            rows.add(texts.build());
        }
        return new FactTable(columns.build(), rows.build());
    }

    @Override
    public String svg(int width) {
        return drawn(width).svg();
    }

    Drawn drawn(int width) {
        Sheet sheet = new Sheet(width, title() + matrix, 180 + ranking.size() * (Mark.SIZE + INSIDE));
        sheet.paragraph(title(), Ink.TITLE);
        sheet.paragraph(
                "The hypotheses, by what stands against them. What fits one may fit its rivals as well, and is not counted.",
                Ink.SUBTITLE);
        sheet.space(6);
        for (Rank rank : ranking) {
            hypothesis(sheet, rank);
        }
        if (matrix.isDecidedByHand()) {
            sheet.paragraph("What was judged by hand decides this order.", Ink.POINT);
        }
        sheet.space(10);
        List<Row> telling =
                matrix.rows().stream().filter(row -> matrix.tellsApart(row) > 0).toList();
        heads(sheet);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Row row : telling) {
            row(sheet, row, marks);
        }
        if (telling.isEmpty()) {
            sheet.paragraph("No evidence tells them apart.", Ink.POINT);
        }
        folded(sheet);
        Mark.explain(sheet, marks);
        return new Drawn(sheet, sheet.svg(title(), description()));
    }

    private void hypothesis(Sheet sheet, Rank rank) {
        double top = sheet.bottom();
        sheet.text(MARGIN, top, place(rank), Ink.NAME, Anchor.START, 60, 1);
        sheet.text(MARGIN + 36, top, letter(rank), Ink.NAME, Anchor.START, 30, 1);
        double next = sheet.text(
                MARGIN + 60,
                top,
                QuotedWords.shown(rank.hypothesis().wording()),
                Ink.BODY,
                Anchor.START,
                sheet.right() - MARGIN - 60,
                4);
        next = sheet.text(
                MARGIN + 60,
                next,
                "against it: " + against(rank),
                Ink.DETAIL,
                Anchor.START,
                sheet.right() - MARGIN - 60,
                1);
        sheet.reach(next + 6);
    }

    private void heads(Sheet sheet) {
        double top = sheet.bottom();
        for (int i = 0; i < ranking.size(); i++) {
            sheet.text(x(sheet, i), top, letter(ranking.get(i)), Ink.NAME, Anchor.MIDDLE, 40, 1);
        }
        sheet.text(MARGIN, top, "Evidence that tells them apart", Ink.HEADING, Anchor.START, words(sheet), 2);
        sheet.reach(top + 2 * Ink.HEADING.leading() + 2);
    }

    private void row(Sheet sheet, Row row, Set<Mark> marks) {
        double top = sheet.bottom();
        sheet.drawBehind(Sheet.line("rule", MARGIN, top - 4, sheet.right(), top - 4));
        String words = words(row);
        double next = sheet.text(MARGIN, top, words, Ink.BODY, Anchor.START, words(sheet), 4);
        if (matrix.decisive().contains(row)) {
            next = sheet.text(
                    MARGIN, next, "Without it they rank otherwise.", Ink.LIMIT, Anchor.START, words(sheet), 2);
        }
        for (int i = 0; i < ranking.size(); i++) {
            Mark mark = Mark.of(row.cell(ranking.get(i).hypothesis()));
            mark.draw(sheet, x(sheet, i), top);
            marks.add(mark);
        }
        sheet.reach(Math.max(next, top + Mark.SIZE) + 8);
    }

    private void folded(Sheet sheet) {
        List<Row> rest = matrix.rows().stream()
                .filter(row -> matrix.tellsApart(row) == 0)
                .toList();
        long fitsAll = rest.stream()
                .filter(row -> matrix.hypotheses().stream().allMatch(each -> row.fit(each) == Fit.CONSISTENT))
                .count();
        if (fitsAll > 0) {
            sheet.paragraph("Fits all: " + pieces(fitsAll) + ".", Ink.DETAIL);
        }
        if (rest.size() > fitsAll) {
            sheet.paragraph("Tells none of them from another: " + pieces(rest.size() - fitsAll) + ".", Ink.DETAIL);
        }
    }

    private double step(Sheet sheet) {
        return Math.max(Mark.SIZE + INSIDE, Math.min(56, (sheet.right() - MARGIN) * 0.4 / ranking.size()));
    }

    private double x(Sheet sheet, int column) {
        return sheet.right() - (ranking.size() - column - 0.5) * step(sheet);
    }

    private double words(Sheet sheet) {
        return sheet.right() - MARGIN - ranking.size() * step(sheet) - INSIDE;
    }

    private String place(Rank rank) {
        boolean isTied =
                ranking.stream().filter(other -> other.place() == rank.place()).count() > 1;
        return rank.place() + (isTied ? "=" : "");
    }

    private String letter(Rank rank) {
        return String.valueOf((char) ('A' + matrix.hypotheses().indexOf(rank.hypothesis())));
    }

    private static String against(Rank rank) {
        List<String> parts = new ArrayList<>();
        if (rank.firm() > 0) {
            parts.add(rank.firm() + " firm");
        }
        if (rank.weak() > 0) {
            parts.add(rank.weak() + " weak");
        }
        return parts.isEmpty() ? "nothing" : String.join(" and ", parts);
    }

    private static String words(Row row) {
        String what = row.byHand()
                .map(words -> QuotedWords.shown(words) + " (judged by hand)")
                .orElseGet(() -> row.statements().stream()
                        .map(statement ->
                                statement instanceof Claim claim ? Words.quoted(claim.wording()) : statement.toString())
                        .collect(Collectors.joining(" with ")));
        return row.roots().isEmpty()
                ? what
                : what + ", from "
                        + row.roots().stream().map(Source::toString).collect(Collectors.joining(", together with "));
    }

    private static String words(Cell cell) {
        return switch (cell.fit()) {
            case INCONSISTENT ->
                "against it"
                        + cell.strength()
                                .map(strength -> strength == Strength.FIRM ? " (firm)" : " (weak)")
                                .orElse("");
            case CONSISTENT -> "fits";
            case NEITHER -> "speaks of something else";
        };
    }

    private static String pieces(long number) {
        return number + (number == 1 ? " piece" : " pieces") + " of evidence";
    }
}
