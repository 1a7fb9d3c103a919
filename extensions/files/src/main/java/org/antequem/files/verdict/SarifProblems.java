package org.antequem.files.verdict;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.antequem.files.FileProblem;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Sequence;

/** What is wrong in files, as SARIF 2.1.0: each problem is a result, at its place. */
final class SarifProblems {

    private static final String RULE = "DOSSIER";

    private SarifProblems() {}

    static Mapping run(Iterable<FileProblem> problems) {
        Mapping rule = Mapping.builder()
                .put("id", RULE)
                .put("shortDescription", Sarif.message("A dossier file that can be read."))
                .build();
        return Mapping.builder()
                .put(
                        "tool",
                        Mapping.builder()
                                .put("driver", Sarif.driver(Sequence.of(ImmutableList.of(rule))))
                                .build())
                .put("columnKind", "unicodeCodePoints")
                .put("results", Values.each(problems, SarifProblems::result))
                .build();
    }

    private static Mapping result(FileProblem problem) {
        Mapping location = Mapping.builder()
                .put("physicalLocation", SarifLocations.physical(problem.file(), problem.place()))
                .build();
        return Mapping.builder()
                .put("ruleId", RULE)
                .put("ruleIndex", 0)
                .put("kind", "fail")
                .put("level", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("message", Sarif.message(problem.sentence()))
                .put("locations", Sequence.of(ImmutableList.of(location)))
                .build();
    }
}
