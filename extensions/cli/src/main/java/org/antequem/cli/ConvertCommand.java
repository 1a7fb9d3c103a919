package org.antequem.cli;

import java.util.concurrent.Callable;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dossier in another form. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        header = "Writes a dossier in another form: YAML, JSON, strict.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Writes a dossier in another form: YAML for people, JSON for programs, JSON on one line for streams, the strict"
                    + " form for language models. All say the same, and what the strict form cannot say is refused.",
            "",
            "JSON has no comments: who converts YAML to JSON and back loses them. From YAML to YAML they are kept."
                    + " What JSON has to keep, too, stands under \"note\"."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem convert letter.dossier.yaml -o letter.json",
            "  antequem convert letter.json > letter.dossier.yaml",
            "  antequem convert --strict answer.json -o answer.dossier.yaml",
            "  antequem convert letter.dossier.yaml --to line >> dossiers.jsonl"
        })
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A dossier in YAML or JSON, or \"-\" for standard input.")
    private String name = "";

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORM",
            description = "What to write: ${COMPLETION-CANDIDATES}. Unless given: of YAML json, of JSON yaml.")
    private @Nullable Form to;

    @Option(names = "--strict", description = "The file is in the strict form.")
    private boolean isStrict;

    @Mixin
    private OutputOption output = new OutputOption();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DossierInput input = new DossierInput(name, terminal);
        output.checkIsNot(input);
        try {
            DossierInput.Read read = input.read(isStrict);
            output.write(written(read.file(), to == null ? other(input, read.text()) : to), terminal);
        } catch (UnreadableFileException e) {
            throw new Refusal(input.shownName() + " cannot be converted:\n" + e.getMessage());
        }
        return ExitCode.AS_EXPECTED.number();
    }

    private static Form other(DossierInput input, String text) {
        return Form.of(input.name(), text) == Form.JSON ? Form.YAML : Form.JSON;
    }

    private static String written(DossierFile file, Form form) {
        return switch (form) {
            case YAML -> file.toYaml();
            case JSON -> file.toJson();
            case LINE -> file.toJsonLine() + "\n";
            case STRICT -> strict(file);
        };
    }

    private static String strict(DossierFile file) {
        try {
            return file.toStrictJson();
        } catch (IllegalArgumentException e) {
            throw new Refusal(file.name() + " cannot be written in the strict form: " + e.getMessage());
        }
    }
}
