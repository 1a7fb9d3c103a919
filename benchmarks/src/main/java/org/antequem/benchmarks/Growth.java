package org.antequem.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints, as a table in Markdown, what records cost that grow in one way: seconds of one thread, bytes that stay in
 * memory, characters of text, and the exponents by which the seconds grow. Each {@link Family} has a JVM of its own.
 */
public final class Growth {

    private static final String DEFAULT_LIMIT = "20";

    private Growth() {}

    /**
     * Measures families one after the other.
     *
     * @param arguments how many seconds a measurement may take, twenty if it is not said: larger sizes are left out;
     *     then the names of families, all if none is named
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> families = new ArrayList<>(Arrays.asList(arguments));
        String limit = families.isEmpty() ? DEFAULT_LIMIT : families.remove(0);
        if (families.isEmpty()) {
            for (Family family : Family.values()) {
                families.add(family.name());
            }
        }
        PrintStream out = System.out;
        out.println("| family | size | claims | built, s | exponent | judged, s | exponent | explained, s | exponent"
                + " | kept, bytes a claim | text, characters a claim |");
        out.println("|---|" + "---:|".repeat(10));
        for (String family : families) {
            measure(family, limit);
        }
    }

    private static void measure(String family, String limit) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        "java",
                        "-Xmx4g",
                        "-XX:+UseSerialGC",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GrowthOfFamily.class.getName(),
                        family,
                        limit)
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            PrintStream out = System.out;
            out.println("| `" + family + "` | ended with " + exit + " |" + " |".repeat(9));
        }
    }
}
