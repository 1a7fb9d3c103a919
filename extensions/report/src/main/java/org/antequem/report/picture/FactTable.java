package org.antequem.report.picture;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The facts that a picture shows, as a table of texts.
 *
 * @param columns the headings of the columns
 * @param rows the rows, each with as many texts as there are columns; a text may be empty
 */
@Immutable
public record FactTable(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows)
        implements Serializable {

    public FactTable {
        requireNonNull(columns, "columns");
        requireNonNull(rows, "rows");
        for (ImmutableList<String> row : rows) {
            checkArgument(row.size() == columns.size(), "%s has other columns than %s", row, columns);
        }
    }
}
