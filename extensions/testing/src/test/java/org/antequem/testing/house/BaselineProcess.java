package org.antequem.testing.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A virtual machine of its own that checks short events against a baseline: as often as it is told, a dossier that is
 * made then, once with all its events and once without the last of them.
 */
final class BaselineProcess {

    private final Process process;
    private final Path out;

    private BaselineProcess(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /**
     * @param folder of the baseline and of what the machine prints
     * @param options of the machine
     */
    static BaselineProcess start(Path folder, List<String> options, String title, int times, String... events)
            throws IOException {
        Path words = Files.createTempFile(folder, "words", ".txt");
        Files.write(words, Arrays.asList(events), UTF_8);
        Path out = Files.createTempFile(folder, "out", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.language=en");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BaselineProcess.class.getName()));
        command.addAll(List.of(folder.toString(), title, Integer.toString(times), words.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        return new BaselineProcess(process, out);
    }

    /** What it printed until it ended, of which the letters of ASCII can be read in most encodings. */
    String printed() throws Exception {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("it does not end");
        }
        return Files.readString(out, ISO_8859_1).replace("\0", "").replace(System.lineSeparator(), "\n");
    }

    /** Waits for a file {@code go}, so that several start at the same time. */
    public static void main(String[] args) throws Exception {
        ShortEvents shortEvents = new ShortEvents(Path.of(args[0]));
        String[] events = Files.readAllLines(Path.of(args[3]), UTF_8).toArray(String[]::new);
        while (!Files.exists(Path.of(args[0], "go"))) {
            Thread.sleep(1);
        }
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            shortEvents.create(ShortEvents.titled(args[1] + i, events));
            shortEvents.rule().check(ShortEvents.titled(args[1] + i, Arrays.copyOf(events, events.length - 1)));
        }
        System.out.println("passed");
    }
}
