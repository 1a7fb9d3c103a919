package org.antequem.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** What became of one command. */
record Run(int code, String out, String err) {

    /** Runs a command in this process, with nothing to read. */
    static Run of(String... arguments) {
        return reading("", arguments);
    }

    /** Runs a command that reads a text as its standard input. */
    static Run reading(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                Terminal.printing(out),
                Terminal.printing(err),
                false,
                false);
        int code = Antequem.run(terminal, arguments);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
