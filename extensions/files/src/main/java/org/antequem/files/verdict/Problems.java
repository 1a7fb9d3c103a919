package org.antequem.files.verdict;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.antequem.files.FileProblem;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Scalar;

/**
 * Writes problems of files as data: JSON for the program that wrote a file, SARIF for tools that show problems at their
 * places.
 */
public final class Problems {

    private Problems() {}

    /** JSON on several lines, {@code {"problems": […]}}, as {@link #schema} describes it; ends with a line break. */
    public static String json(Iterable<FileProblem> problems) {
        return Json.indented(Mapping.builder()
                .put("problems", nodes(each(problems, "problems")))
                .build());
    }

    /**
     * JSON of what was wrong with an unreadable file and of what else should be checked, in the order of the file; see
     * {@link #schema}.
     */
    public static String json(UnreadableFileException unreadable) {
        requireNonNull(unreadable, "unreadable");
        return json(of(unreadable));
    }

    /** Errors and notes, in the order of the text. */
    public static ImmutableList<FileProblem> of(UnreadableFileException unreadable) {
        requireNonNull(unreadable, "unreadable");
        return ImmutableList.sortedCopyOf(
                FileProblem.IN_ORDER, Iterables.concat(unreadable.problems(), unreadable.remarks()));
    }

    /** The JSON Schema (2020-12) of the JSON that this class writes. */
    public static String schema() {
        return Shipped.text("problems-1.schema.json").orElseThrow();
    }

    /** SARIF 2.1.0 with one result for each problem, at its place; ends with a line break. */
    public static String sarif(Iterable<FileProblem> problems) {
        return Json.indented(Sarif.of(ImmutableList.of(SarifProblems.run(each(problems, "problems")))));
    }

    static Node nodes(Iterable<FileProblem> problems) {
        return Values.each(problems, Problems::node);
    }

    private static Node node(FileProblem problem) {
        return Mapping.builder()
                .put("severity", problem.severity().name())
                .put("file", problem.file())
                .put("place", place(problem.place()))
                .put("path", problem.path())
                .put("message", problem.message())
                .put("expected", problem.expected())
                .put("nearest", problem.nearest())
                .put("text", problem.toString())
                .build();
    }

    private static Node place(Place place) {
        return place.isKnown()
                ? Mapping.builder()
                        .put("line", place.line())
                        .put("column", place.column())
                        .put("end_line", place.endLine())
                        .put("end_column", place.endColumn())
                        .build()
                : Scalar.NULL;
    }
}
