package org.antequem.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the script with which a shell completes commands, options and words. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        header = "Writes the script with which a shell completes commands.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description =
                "Writes a script with which a shell completes the commands, options and formats of \"antequem\", be that"
                        + " the script that starts the jar or an alias.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(antequem completion bash)        # in ~/.bashrc",
            "  source <(antequem completion zsh)         # in ~/.zshrc, after compinit"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum Shell {
        BASH,
        ZSH;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("antequem", Antequem.withAllCommands(terminal));
        String opening = shell == Shell.ZSH ? "autoload -Uz bashcompinit && bashcompinit\n" : "";
        terminal.out().print(opening + script);
        return ExitCode.AS_EXPECTED.number();
    }
}
