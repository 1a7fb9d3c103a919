package org.antequem.files.verdict;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.DossierFile;
import org.antequem.files.FileProblem;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/**
 * What became of one line of a stream.
 *
 * @param json on one line
 */
record LineResult(Outcome outcome, String json) {

    /** Whether a line was judged, and if not, whose fault that is. */
    enum Outcome {
        /** It is a dossier and was judged. */
        JUDGED,
        /** It is no dossier. */
        UNREADABLE,
        /** It is a dossier, and the judging failed. */
        FAILED
    }

    static LineResult of(LineReader.Line line, Evaluator evaluator) {
        try {
            DossierFile file = line.dossier("line " + line.number());
            Node evaluation =
                    Verdicts.of(evaluator.evaluate(file.dossier()), file).tree();
            return result(line, Outcome.JUDGED, evaluation, file.remarks(), Optional.empty());
        } catch (UnreadableFileException e) {
            return result(line, Outcome.UNREADABLE, Scalar.NULL, Problems.of(e), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return result(line, Outcome.FAILED, Scalar.NULL, ImmutableList.of(), Optional.of(e.toString()));
        }
    }

    private static LineResult result(
            LineReader.Line line,
            Outcome outcome,
            Node evaluation,
            Iterable<FileProblem> problems,
            Optional<String> failure) {
        Mapping json = Mapping.builder()
                .put("line", line.number())
                .put("evaluation", evaluation)
                .put("problems", Problems.nodes(problems))
                .put("failure", failure)
                .build();
        return new LineResult(outcome, Json.onOneLine(json));
    }
}
