package org.antequem.files.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.CountingInputStream;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What it costs to read a text: how many bytes are taken from it, how much memory is allocated and released again, and
 * for how long a processor is busy. Unlike the time that passes, these hardly depend on what else a machine does.
 *
 * @param what the text is
 * @param bytes taken from its stream
 * @param megabytes allocated while it was read, whether or not they were in use at the same time
 * @param milliseconds of a processor
 * @param problems the number of those that are listed
 * @param first the first of them
 */
public record Exertion(String what, long bytes, long megabytes, long milliseconds, int problems, String first) {

    private static final int GIGABYTE = 1_000_000_000;

    /** Reads a text, and says what is wrong with it. */
    @FunctionalInterface
    public interface Reader {
        List<?> problems(InputStream stream) throws IOException;
    }

    /** Reads each text and prints what that cost, as {@link #inItsOwnMachine} reads it. */
    public static void print(Map<String, Supplier<InputStream>> texts, Reader reader) throws IOException {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (Map.Entry<String, Supplier<InputStream>> text : texts.entrySet()) {
            CountingInputStream stream = new CountingInputStream(text.getValue().get());
            long before = thread.getCurrentThreadAllocatedBytes();
            long start = thread.getCurrentThreadCpuTime();
            List<?> problems = reader.problems(stream);
            long nanoseconds = thread.getCurrentThreadCpuTime() - start;
            long allocated = thread.getCurrentThreadAllocatedBytes() - before;
            String first = problems.isEmpty() ? "none" : problems.get(0).toString();
            System.out.printf(
                    "%s|%d|%d|%d|%d|%s%n",
                    text.getKey(),
                    stream.getCount(),
                    allocated / 1_000_000,
                    nanoseconds / 1_000_000,
                    problems.size(),
                    first.lines().findFirst().orElse(""));
        }
    }

    /** Runs a main program that prints what its texts cost, with no more than 200 megabytes of memory. */
    public static List<Exertion> inItsOwnMachine(Class<?> program) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("%s", lines).isZero();
        return lines.stream().map(Exertion::parse).toList();
    }

    private static Exertion parse(String line) {
        List<String> parts = Splitter.on('|').limit(6).splitToList(line);
        return new Exertion(
                parts.get(0),
                Long.parseLong(parts.get(1)),
                Long.parseLong(parts.get(2)),
                Long.parseLong(parts.get(3)),
                Integer.parseInt(parts.get(4)),
                parts.get(5));
    }

    /** A text that is as long as a gigabyte, and is never held as a whole. */
    static InputStream gigabyte(String start, char then) {
        return new Repeated(start, then);
    }

    private static final class Repeated extends InputStream {

        private final String start;
        private final char then;
        private int read;

        Repeated(String start, char then) {
            this.start = start;
            this.then = then;
        }

        @Override
        public int read() {
            int index = read++;
            return index < start.length() ? start.charAt(index) : index < GIGABYTE ? then : -1;
        }

        @Override
        public int read(byte[] some, int from, int length) {
            for (int i = 0; i < length; i++) {
                int next = read();
                if (next < 0) {
                    return i == 0 ? -1 : i;
                }
                some[from + i] = (byte) next;
            }
            return length;
        }
    }
}
