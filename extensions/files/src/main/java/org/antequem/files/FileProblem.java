package org.antequem.files;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;
import java.util.Optional;
import org.antequem.files.tree.Place;

/**
 * A problem in a file, or something to check, and where it is.
 *
 * @param severity whether the file can be used
 * @param file the name of the file
 * @param place where the text in question stands; {@link Place#NONE} if it stands nowhere
 * @param path the keys and ids that lead to it: {@code "events / receipt / during"}; empty for the file as a whole
 * @param message what is wrong and what was found, as a sentence without a full stop
 * @param expected what could stand there instead; empty if that is not known
 * @param nearest what is probably meant: an id, a key, a date; empty if nothing is similar
 * @param line the line of the file as it is written; empty if the place is not known
 */
@Immutable
public record FileProblem(
        Severity severity,
        String file,
        Place place,
        String path,
        String message,
        Optional<String> expected,
        Optional<String> nearest,
        Optional<String> line) {

    /** The order in which problems stand in the file. */
    public static final Comparator<FileProblem> IN_ORDER = Comparator.comparingInt(
                    (FileProblem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    /** Whether a file with this problem can be used. */
    public enum Severity {
        /** The file cannot be used. */
        ERROR,
        /** The file can be used, but its author may have meant something else. */
        NOTE
    }

    public FileProblem {
        requireNonNull(severity, "severity");
        requireNonNull(file, "file");
        requireNonNull(place, "place");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(expected, "expected");
        requireNonNull(nearest, "nearest");
        requireNonNull(line, "line");
    }

    /** The problem on one line: {@code file:12:33: events / receipt / during: what is wrong; expected what}. */
    public String inOneLine() {
        return file
                + (place.isKnown() ? ":" + place : "")
                + ": "
                + (severity == Severity.NOTE ? "note: " : "")
                + said();
    }

    /** The problem without its place: {@code events / receipt: what is wrong; expected what; did you mean "x"?} */
    public String sentence() {
        return said() + nearest.map(near -> ";" + asked(near)).orElse("");
    }

    private String said() {
        return (path.isEmpty() ? "" : path + ": ")
                + message
                + expected.map(what -> "; expected " + what).orElse("");
    }

    /** The problem on one line, then the line of the file, and marks below it that point to the text in question. */
    @Override
    public String toString() {
        return line.isEmpty() ? inOneLine() + nearest.map(FileProblem::asked).orElse("") : inOneLine() + "\n" + shown();
    }

    private String shown() {
        return CaretLine.of(line.orElseThrow(), place)
                + nearest.map(FileProblem::asked).orElse("");
    }

    private static String asked(String nearest) {
        return " did you mean \"" + nearest + "\"?";
    }
}
