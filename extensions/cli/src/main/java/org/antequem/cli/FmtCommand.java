package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes dossiers in the canonical way. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        header = "Rewrites dossiers in the canonical way.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Rewrites dossiers in the canonical way: the same order of keys, the same quotes, the same indents. Comments"
                    + " are kept. Names the files that it changes. A file is replaced as a whole, and one that cannot be"
                    + " read is left as it is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem fmt *.dossier.yaml",
            "  antequem fmt --check *.dossier.yaml",
            "  antequem fmt --pin letter.dossier.yaml",
            "  antequem fmt - < letter.dossier.yaml",
            "",
            "Exit code: 0 done; 1 with --check, a file is not formatted; 2 a file cannot",
            "be read or written."
        })
final class FmtCommand implements Callable<Integer> {

    private static final String NAME = "antequem fmt";

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A dossier in YAML or JSON; or \"-\", which writes standard input to standard output.")
    private List<String> names = ImmutableList.of();

    @Option(names = "--check", description = "Changes nothing; names the files that would be changed.")
    private boolean isCheck;

    @Option(
            names = "--pin",
            description = "Writes beside each date in words how it is read now, so that it stays so:"
                    + " {date: 1924-10-08, words: 8 October 1924}.")
    private boolean pins;

    FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExitCode code = ExitCode.AS_EXPECTED;
        for (DossierInput input : DossierInput.of(names, terminal)) {
            try {
                code = code.or(format(input));
            } catch (UnreadableFileException e) {
                terminal.complain(NAME, input.shownName() + " is left as it is:\n" + e.getMessage());
                code = ExitCode.UNREADABLE;
            } catch (Refusal e) {
                terminal.complain(NAME, e.sentence());
                code = ExitCode.UNREADABLE;
            }
        }
        return code.number();
    }

    private ExitCode format(DossierInput input) {
        if (input.hasLines()) {
            throw new Refusal("\"" + input.name() + "\" has a dossier on each line, and stays as it is: expected files"
                    + " with one dossier");
        }
        DossierInput.Read read = input.read(false);
        String text = read.text();
        DossierFile file = read.file();
        String formatted =
                Form.of(input.name(), text) == Form.JSON ? file.toJson() : pins ? file.toPinnedYaml() : file.toYaml();
        boolean isChanged = !formatted.equals(text);
        if (isCheck) {
            terminal.out().print(isChanged ? input.shownName() + "\n" : "");
            return isChanged ? ExitCode.NOT_AS_EXPECTED : ExitCode.AS_EXPECTED;
        } else if (input.isStandardInput()) {
            terminal.out().print(formatted);
        } else if (isChanged) {
            new Destination(input.name()).write(formatted);
            terminal.out().print(input.name() + "\n");
        }
        return ExitCode.AS_EXPECTED;
    }
}
