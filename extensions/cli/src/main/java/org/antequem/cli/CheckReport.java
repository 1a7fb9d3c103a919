package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antequem.files.DateRead;
import org.antequem.files.FileProblem;
import org.antequem.files.FileProblem.Severity;
import org.antequem.files.verdict.Problems;

/**
 * Tells what is found in files, in one of the formats. Text for readers is written after each file; a format that is
 * one value for all files is written at the end. So an endless stream of dossiers needs memory for its problems alone.
 */
final class CheckReport {

    /** A longer list would help nobody, and memory is limited. */
    private static final int MOST_PROBLEMS = 10_000;

    private final Terminal terminal;
    private final CheckFormat format;
    private final boolean hasDates;
    private final Colours colours;
    private final List<FileProblem> kept = new ArrayList<>();
    private long files;
    private long unreadable;
    private long problems;
    private String lastUnreadable = "";

    CheckReport(Terminal terminal, CheckFormat format, boolean hasDates) {
        this.terminal = terminal;
        this.format = format;
        this.hasDates = hasDates;
        this.colours = Colours.of(terminal);
    }

    void add(Checked file) {
        files++;
        if (!file.isReadable()) {
            unreadable++;
            problems += file.errors();
            lastUnreadable = file.name();
        }
        switch (format) {
            case TEXT -> terminal.out().print(text(file));
            case LINE -> terminal.out().print(lines(file));
            case JSON, SARIF -> kept.addAll(file.problems());
        }
    }

    /** True where further problems would no longer be told. */
    boolean isFull() {
        return kept.size() >= MOST_PROBLEMS || terminal.out().checkError();
    }

    /** Ends the report, and says on standard error whether all can be used. */
    ExitCode end(String command) {
        switch (format) {
            case TEXT, LINE -> {}
            case JSON -> terminal.out().print(Problems.json(kept));
            case SARIF -> terminal.out().print(Problems.sarif(kept));
        }
        if (kept.size() >= MOST_PROBLEMS) {
            terminal.complain(
                    command, "there are " + MOST_PROBLEMS + " problems or more; what follows the last was not checked");
        }
        if (unreadable == 0) {
            return ExitCode.AS_EXPECTED;
        }
        String which = files == 1
                ? lastUnreadable + " cannot be used"
                : unreadable + " of " + files + " dossiers cannot be used";
        terminal.complain(command, which + ": " + Counted.of(problems, "problem"));
        return ExitCode.UNREADABLE;
    }

    private String text(Checked file) {
        StringBuilder text = new StringBuilder();
        file.problems().forEach(problem -> text.append(coloured(problem)).append('\n'));
        for (DateRead date : dates(file)) {
            text.append(file.name()).append(':').append(date).append('\n');
        }
        if (file.isReadable()) {
            text.append(file.name()).append(": ").append(file.summary()).append('\n');
        }
        return text.toString();
    }

    private String coloured(FileProblem problem) {
        String text = problem.toString();
        String line = problem.inOneLine();
        String shown = problem.severity() == Severity.ERROR ? colours.error(line) : colours.bold(line);
        return text.startsWith(line) ? shown + text.substring(line.length()) : text;
    }

    private String lines(Checked file) {
        StringBuilder lines = new StringBuilder();
        file.problems().forEach(problem -> lines.append(line(problem)).append('\n'));
        for (DateRead date : dates(file)) {
            String where = date.place().isKnown() ? ":" + date.place() : "";
            lines.append("%s%s: note: %s: \"%s\" is read as %s\n"
                    .formatted(file.name(), where, date.path(), date.text(), date.edtf()));
        }
        return lines.toString();
    }

    /** {@code file:12:33: error: events / receipt: what is wrong; expected what; did you mean "x"?} */
    private static String line(FileProblem problem) {
        String where = problem.place().isKnown() ? ":" + problem.place() : "";
        return problem.file() + where + ": " + problem.severity().name().toLowerCase(Locale.ROOT) + ": "
                + problem.sentence();
    }

    private ImmutableList<DateRead> dates(Checked file) {
        return hasDates ? file.phrases() : ImmutableList.of();
    }
}
