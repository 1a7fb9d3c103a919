package org.antequem.cli;

import java.util.concurrent.Callable;
import org.antequem.files.schema.DossierSchema;
import org.antequem.files.verdict.Problems;
import org.antequem.files.verdict.Verdicts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the JSON Schemas. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        header = "Writes the JSON Schemas.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description =
                "Writes a JSON Schema (2020-12): unless another is asked for, that of the short form, with which editors"
                        + " complete and check dossiers in YAML.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem schema > dossier.schema.json",
            "  antequem schema --strict -o strict.schema.json",
            "  antequem schema --evaluation > evaluation.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ArgGroup
    private Which which = new Which();

    @Mixin
    private OutputOption output = new OutputOption();

    /** At most one of these. */
    private static final class Which {

        @Option(names = "--complete", description = "Of the complete form, in JSON.")
        private boolean isComplete;

        @Option(names = "--strict", description = "Of the strict form, for the structured output of language models.")
        private boolean isStrict;

        @Option(names = "--evaluation", description = "Of what \"judge --format json\" writes.")
        private boolean isEvaluation;

        @Option(names = "--problems", description = "Of what \"check --format json\" writes.")
        private boolean isOfProblems;
    }

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.write(schema(), terminal);
        return ExitCode.AS_EXPECTED.number();
    }

    private String schema() {
        String schema;
        if (which.isEvaluation) {
            schema = Verdicts.schema();
        } else if (which.isOfProblems) {
            schema = Problems.schema();
        } else if (which.isStrict) {
            schema = DossierSchema.strictForm();
        } else {
            schema = which.isComplete ? DossierSchema.completeForm() : DossierSchema.shortForm();
        }
        return schema.endsWith("\n") ? schema : schema + "\n";
    }
}
