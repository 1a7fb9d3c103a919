package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Limits;
import org.antequem.files.verdict.LineReader;
import org.antequem.files.verdict.LineReader.Line;
import org.antequem.files.verdict.Problems;
import org.antequem.model.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong in dossiers, without judging them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Tells all that is wrong in dossiers, and judges nothing.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Reads dossiers and tells all that is wrong with each, in the order of the file: where it is, what was"
                    + " expected, and what is probably meant. It judges nothing: dates that contradict each other are"
                    + " no mistake in a file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem check letter.dossier.yaml",
            "  antequem check --dates letter.dossier.yaml",
            "  antequem check --format json --strict answer.json",
            "  antequem check --format line *.dossier.yaml",
            "",
            "Exit code: 0 all can be read (there may be notes); 2 one cannot.",
        })
final class CheckCommand implements Callable<Integer> {

    private static final String NAME = "antequem check";

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A dossier in YAML or JSON, or \"-\" for standard input. A file that ends in .jsonl has one"
                    + " in JSON on each line.")
    private List<String> names = ImmutableList.of();

    @Option(names = "--dates", description = "Also lists how each date that is written in words was read.")
    private boolean showsDates;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "How problems are written: ${COMPLETION-CANDIDATES}. Unless given, text.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--strict", description = "The files are in the strict form, in which language models write.")
    private boolean isStrict;

    @Option(names = "--lines", description = "The files have a dossier in JSON on each line.")
    private boolean hasLines;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (showsDates && !format.hasDates()) {
            throw new Refusal("--dates is for the formats text and line; \"antequem dates --format json\" writes how"
                    + " dates are read as data");
        }
        CheckReport report = new CheckReport(terminal, format, showsDates);
        ExitCode code = ExitCode.AS_EXPECTED;
        for (DossierInput input : DossierInput.of(names, terminal)) {
            try {
                check(input, report);
            } catch (Refusal e) {
                terminal.complain(NAME, e.sentence());
                code = ExitCode.UNREADABLE;
            }
        }
        return code.or(report.end(NAME)).number();
    }

    private void check(DossierInput input, CheckReport report) {
        if (hasLines || input.hasLines()) {
            checkLines(input, report);
        } else {
            report.add(checked(input.shownName(), () -> input.read(isStrict).file()));
        }
    }

    private static Checked checked(String name, Supplier<DossierFile> reading) {
        try {
            DossierFile file = reading.get();
            return new Checked(name, file.remarks(), file.dates(), summary(file));
        } catch (UnreadableFileException e) {
            return new Checked(name, Problems.of(e), ImmutableList.of(), "");
        }
    }

    private void checkLines(DossierInput input, CheckReport report) {
        try (Reader stream = input.lines()) {
            LineReader lines = new LineReader(stream, Limits.DEFAULT);
            for (Line line = lines.next(); line != null && !report.isFull(); line = lines.next()) {
                String name = input.shownName() + " line " + line.number();
                Line own = line;
                report.add(checked(name, () -> isStrict ? own.strictDossier(name) : own.dossier(name)));
            }
        } catch (IOException e) {
            throw input.refused(e);
        }
    }

    private static String summary(DossierFile file) {
        Dossier dossier = file.dossier();
        return "a dossier of " + Counted.of(dossier.claims().size(), "claim") + ", "
                + Counted.of(dossier.sources().size(), "source") + " and "
                + Counted.of(dossier.events().size(), "event");
    }
}
