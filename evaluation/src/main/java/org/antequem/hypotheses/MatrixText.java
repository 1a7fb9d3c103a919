package org.antequem.hypotheses;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antequem.explanation.Page;
import org.antequem.finding.Strength;
import org.antequem.hypotheses.Cell.Reason;
import org.antequem.model.Claim;
import org.antequem.model.Source;

/** Puts a matrix into words, at most 80 columns wide: the hypotheses as they rank, then the evidence row by row. */
final class MatrixText {

    private static final ImmutableMap<Fit, String> MARKS =
            ImmutableMap.of(Fit.CONSISTENT, "+", Fit.INCONSISTENT, "-", Fit.NEITHER, ".");

    private final Matrix matrix;
    private final Page page = new Page();

    private MatrixText(Matrix matrix) {
        this.matrix = matrix;
    }

    static String of(Matrix matrix) {
        MatrixText words = new MatrixText(matrix);
        words.ranking();
        words.rows();
        return words.page.toString();
    }

    private void ranking() {
        paragraph("", "the least contradicted hypothesis first");
        List<Rank> ranking = matrix.ranking();
        for (Rank rank : ranking) {
            boolean isTied = ranking.stream()
                            .filter(other -> other.place() == rank.place())
                            .count()
                    > 1;
            paragraph(
                    "  " + rank.place() + (isTied ? "= " : "  ") + letter(rank.hypothesis()) + "  ",
                    rank.hypothesis() + "; against it: " + against(rank));
        }
        if (matrix.isDecidedByHand()) {
            paragraph(
                    "  ",
                    "what was judged by hand decides this; on the record alone: "
                            + matrix.onRecord().ranking().stream()
                                    .map(rank -> rank.place() + " " + letter(rank.hypothesis()))
                                    .collect(Collectors.joining(", ")));
        }
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

    private void rows() {
        List<Row> telling =
                matrix.rows().stream().filter(row -> matrix.tellsApart(row) > 0).toList();
        paragraph("", "evidence that tells them apart (+ consistent, - inconsistent, . neither)");
        if (telling.isEmpty()) {
            paragraph("  ", "none");
        } else {
            paragraph("  ", matrix.hypotheses().stream().map(this::letter).collect(Collectors.joining(" ")));
        }
        List<Row> decisive = matrix.decisive();
        for (Row row : telling) {
            boolean isDecisive = decisive.contains(row);
            paragraph("  " + marks(row) + "  ", words(row) + (isDecisive ? "; without it they rank otherwise" : ""));
        }
        List<Row> rest = new ArrayList<>(matrix.rows());
        rest.removeAll(telling);
        if (!rest.isEmpty()) {
            paragraph("", "evidence that decides nothing between them");
        }
        for (Row row : rest) {
            paragraph("  " + marks(row) + "  ", words(row));
        }
    }

    private String marks(Row row) {
        return matrix.hypotheses().stream()
                .map(each -> MARKS.get(row.fit(each)))
                .collect(Collectors.joining(" "));
    }

    private String words(Row row) {
        String what = row.byHand()
                .map(words -> words + " (judged by hand)")
                .orElseGet(() -> row.statements().stream().map(Object::toString).collect(Collectors.joining(" with ")));
        String roots = row.roots().isEmpty()
                ? ""
                : ", from " + row.roots().stream().map(Source::quoted).collect(Collectors.joining(", together with "));
        return what + roots + why(row);
    }

    private String why(Row row) {
        StringBuilder why = new StringBuilder();
        for (Claim hypothesis : matrix.hypotheses()) {
            Cell cell = row.cell(hypothesis);
            if (cell.strength().isPresent() && cell.fit() != Fit.NEITHER) {
                why.append("; ")
                        .append(letter(hypothesis))
                        .append(": ")
                        .append(cell.reasons().stream()
                                .map(Reason::code)
                                .distinct()
                                .map(code -> code + ", ")
                                .collect(Collectors.joining()))
                        .append(words(cell.strength().get()));
            }
        }
        return why.toString();
    }

    private static String words(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    private String letter(Claim hypothesis) {
        return String.valueOf((char) ('A' + matrix.hypotheses().indexOf(hypothesis)));
    }

    /** Its further lines begin under its first word. A word longer than a line stands alone. */
    private void paragraph(String head, String words) {
        page.paragraph(head, head.length(), words);
    }
}
