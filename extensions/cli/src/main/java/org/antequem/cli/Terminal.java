package org.antequem.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.antequem.files.DossierFile;

/**
 * Where a command reads and writes: texts in UTF-8, with line feeds, whatever the platform says.
 *
 * @param in standard input
 * @param out standard output, for what was asked
 * @param err standard error, for what went wrong, and for progress
 * @param hasColours true where a person reads the output on a screen that shows colours
 * @param hasProgress true where a person reads standard error while the command works
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean hasColours, boolean hasProgress) {

    /** The terminal of this process, which writes to a stream instead of {@code System.out}. */
    static Terminal ofProcess(StandardOutput out, Map<String, String> environment) {
        boolean isPlain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean isDumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(
                System.in,
                printing(new BufferedOutputStream(out)),
                printing(new FileOutputStream(FileDescriptor.err)),
                !isPlain && !isDumb && isSeen(1),
                !isDumb && isSeen(2));
    }

    static PrintStream printing(OutputStream stream) {
        return new PrintStream(stream, false, UTF_8);
    }

    /** One sentence on standard error. */
    void complain(String command, String sentence) {
        out.flush();
        err.print(command + ": " + sentence + "\n");
        err.flush();
    }

    /** Writes to standard error what in a file has no effect: {@code judge} would not show it otherwise. */
    void tellNotes(String command, DossierFile file) {
        file.remarks().forEach(note -> complain(command, note.inOneLine()));
    }

    /**
     * True where all streams go to a screen. From Java 22 on there always is a console, so that its presence proves
     * nothing.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        return Runtime.version().feature() < 22 && System.console() != null;
    }

    /** True where a stream of this process goes to a screen. The console knows only of all streams at once. */
    private static boolean isSeen(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchPlace) {
            return hasConsole();
        }
    }
}
