package org.antequem.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.verdict.JsonLines;

/** Judges a stream of dossiers, one on each line, and writes one result on each line. */
final class LinesJudge {

    private final Evaluator evaluator;
    private final Terminal terminal;

    LinesJudge(Evaluator evaluator, Terminal terminal) {
        this.evaluator = evaluator;
        this.terminal = terminal;
    }

    ExitCode judge(DossierInput input) {
        try (Reader lines = input.lines()) {
            JsonLines.Summary summary = JsonLines.judgedBy(evaluator).judge(lines, new Results(terminal));
            return told(summary, input.shownName());
        } catch (ClosedOutput e) {
            return ExitCode.AS_EXPECTED;
        } catch (IOException e) {
            throw input.refused(e);
        }
    }

    private ExitCode told(JsonLines.Summary summary, String name) {
        long all = summary.judged() + summary.unreadable() + summary.failed();
        if (summary.unreadable() > 0) {
            terminal.complain(
                    JudgeCommand.NAME,
                    "%s: %d of %s cannot be read as a dossier; the results say why"
                            .formatted(name, summary.unreadable(), Counted.of(all, "line")));
        }
        if (summary.failed() > 0) {
            terminal.complain(
                    JudgeCommand.NAME,
                    "%s: judging failed on %d of %s, through a fault of Antequem; the results say how"
                            .formatted(name, summary.failed(), Counted.of(all, "line")));
            return ExitCode.OUR_FAULT;
        }
        return summary.unreadable() > 0 ? ExitCode.UNREADABLE : ExitCode.AS_EXPECTED;
    }

    /** Thrown when the program that reads the results has ended. */
    private static final class ClosedOutput extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Writes each result at once. */
    private static final class Results extends Writer {

        private final Terminal terminal;

        Results(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            terminal.out().print(new String(characters, from, length));
            flush();
        }

        @Override
        public void flush() throws IOException {
            if (terminal.out().checkError()) {
                throw new ClosedOutput();
            }
        }

        @Override
        public void close() {}
    }
}
