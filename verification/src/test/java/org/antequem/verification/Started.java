package org.antequem.verification;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A process that is to be started, with a terminal's name and no terminal. */
final class Started {

    static final Path JAR = SourceTree.root()
            .resolve("extensions/cli/target/antequem-cli-"
                    + Objects.requireNonNull(System.getProperty("antequem.version")) + "-runnable.jar");

    private final ProcessBuilder builder;

    private Started(List<String> command) {
        builder = new ProcessBuilder(command);
        builder.environment().remove("NO_COLOR");
        in("TERM", "xterm-256color");
        in("JAVA_HOME", System.getProperty("java.home"));
    }

    static Started program(String... command) {
        return new Started(List.of(command));
    }

    /** The runnable jar, with arguments. */
    static Started jar(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new Started(command);
    }

    /** As a shell would write it. */
    String words() {
        return String.join(" ", builder.command());
    }

    @CanIgnoreReturnValue
    Started in(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    Started to(Path file) {
        builder.redirectOutput(file.toFile());
        return this;
    }

    /** It hears an interrupt, also where tests run in the background of a shell, whose processes ignore it. */
    Started interruptible() throws IOException {
        if (isInterruptIgnored()) {
            List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
            command.addAll(builder.command());
            builder.command(command);
        }
        return this;
    }

    /** By the mask of ignored signals that Linux tells of a process; an interrupt is the second. */
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.substring("SigIgn:".length()).strip())
                    .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
        }
    }

    Process start() throws IOException {
        return builder.start();
    }
}
