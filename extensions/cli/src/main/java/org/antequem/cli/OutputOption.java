package org.antequem.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes what it makes: to a file, as a whole or not at all, or to standard output. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Writes to a file, as a whole or not at all, instead of standard output.")
    private @Nullable String name;

    boolean isFile() {
        return name != null;
    }

    /**
     * Checks that nothing is written over what it is made from.
     *
     * @throws Refusal where it would be
     */
    void checkIsNot(DossierInput input) {
        if (name != null) {
            new Destination(name).checkIsNot(input);
        }
    }

    /** @throws Refusal where the file cannot be written */
    void write(String text, Terminal terminal) {
        if (name == null) {
            terminal.out().print(text);
        } else {
            new Destination(name).write(text);
        }
    }
}
