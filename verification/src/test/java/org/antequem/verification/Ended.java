package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** What became of a process. */
record Ended(int code, String out, String err) {

    /** Of one that has nothing to read. */
    static Ended of(Started started) throws IOException, InterruptedException {
        return of(started, "");
    }

    static Ended of(Started started, String input) throws IOException, InterruptedException {
        Process process = started.start();
        write(input, process);
        process.getOutputStream().close();
        String out = text(process.getInputStream());
        String err = text(process.getErrorStream());
        return new Ended(process.waitFor(), out, err);
    }

    /** Until nobody reads any more: who writes all before reading what comes out may wait for ever. */
    static void write(String text, Process process) {
        try {
            process.getOutputStream().write(text.getBytes(UTF_8));
            process.getOutputStream().flush();
        } catch (IOException ended) {
            // the process reads no more
        }
    }

    static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), UTF_8);
    }
}
