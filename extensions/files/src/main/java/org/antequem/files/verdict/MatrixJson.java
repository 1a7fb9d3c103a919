package org.antequem.files.verdict;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.antequem.files.tree.Mapping;
import org.antequem.hypotheses.Cell;
import org.antequem.hypotheses.Matrix;
import org.antequem.hypotheses.Rank;
import org.antequem.hypotheses.Row;
import org.antequem.model.Claim;

/** Hypotheses beside each other, as JSON. */
final class MatrixJson {

    private final Values values;

    MatrixJson(Values values) {
        this.values = values;
    }

    Mapping of(Matrix matrix) {
        Set<Row> decisive = new LinkedHashSet<>(matrix.decisive());
        return Mapping.builder()
                .put("hypotheses", values.nouns(matrix.hypotheses()))
                .put("ranking", Values.each(matrix.ranking(), this::rank))
                .put("rows", Values.each(matrix.rows(), row -> row(row, matrix, decisive.contains(row))))
                .put("is_decided_by_hand", matrix.isDecidedByHand())
                .put("text", matrix.text())
                .build();
    }

    private Mapping rank(Rank rank) {
        return Mapping.builder()
                .put("place", rank.place())
                .put("hypothesis", values.nouns().of(rank.hypothesis()))
                .put("firm", rank.firm())
                .put("weak", rank.weak())
                .put("against", rank.against())
                .build();
    }

    private Mapping row(Row row, Matrix matrix, boolean isDecisive) {
        return Mapping.builder()
                .put("statements", values.all(row.statements()))
                .put("roots", values.nouns(row.roots()))
                .put("by_hand", row.byHand())
                .put("tells_apart", matrix.tellsApart(row))
                .put("is_decisive", isDecisive)
                .put("cells", Values.each(row.cells().entrySet(), this::cell))
                .build();
    }

    private Mapping cell(Map.Entry<Claim, Cell> entry) {
        Set<String> codes = new LinkedHashSet<>();
        entry.getValue().reasons().forEach(reason -> codes.add(reason.code()));
        return Mapping.builder()
                .put("hypothesis", values.nouns().of(entry.getKey()))
                .put("fit", entry.getValue().fit().name())
                .put("strength", entry.getValue().strength().map(Enum::name))
                .put("codes", Values.texts(codes))
                .put("events", values.nouns(entry.getValue().events()))
                .put("actors", values.nouns(entry.getValue().actors()))
                .build();
    }
}
