package org.antequem.files.verdict;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.tree.Limits;

/**
 * Judges a stream of dossiers, one in JSON on each line, and writes a stream of results in the same order. Several are
 * judged at once; only a few are held in memory, however long the stream is. Immutable.
 *
 * <p>A result is {@code {"line": 7, "evaluation": {…}, "problems": [], "failure": null}}. For a line that is not a
 * dossier, it has problems and no evaluation. Blank lines are ignored.
 */
public final class JsonLines {

    private static final int IN_FLIGHT_PER_THREAD = 4;

    private final Evaluator evaluator;
    private final int threads;
    private final Limits limits;

    private JsonLines(Evaluator evaluator, int threads, Limits limits) {
        this.evaluator = evaluator;
        this.threads = threads;
        this.limits = limits;
    }

    /** Judges with an evaluator, on as many threads as the machine has processors. */
    public static JsonLines judgedBy(Evaluator evaluator) {
        requireNonNull(evaluator, "evaluator");
        return new JsonLines(evaluator, Runtime.getRuntime().availableProcessors(), Limits.DEFAULT);
    }

    /**
     * A copy of this that judges on a number of threads.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public JsonLines onThreads(int number) {
        checkArgument(number >= 1, "%s threads: expected 1 or more", number);
        return new JsonLines(evaluator, number, limits);
    }

    /** A copy of this that refuses dossiers beyond some limits. */
    public JsonLines within(Limits other) {
        requireNonNull(other, "other");
        return new JsonLines(evaluator, threads, other);
    }

    /**
     * How many dossiers were judged, and how many were not.
     *
     * @param judged how many dossiers were judged
     * @param unreadable how many lines are not a dossier
     * @param failed on how many dossiers judging itself failed, which is a fault of a rule or of the library
     */
    public record Summary(long judged, long unreadable, long failed) {}

    /**
     * Reads to the end and writes a result for each line. It closes neither stream.
     *
     * @throws IOException if reading or writing fails
     * @throws InterruptedIOException if this thread is interrupted; the results so far are whole lines
     */
    public Summary judge(Reader lines, Writer results) throws IOException {
        requireNonNull(lines, "lines");
        requireNonNull(results, "results");
        LineReader reader = new LineReader(lines, limits);
        ExecutorService pool = Executors.newFixedThreadPool(threads, JsonLines::daemon);
        Deque<Future<LineResult>> inFlight = new ArrayDeque<>();
        Multiset<LineResult.Outcome> outcomes = EnumMultiset.create(LineResult.Outcome.class);
        try {
            for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
                if (inFlight.size() >= threads * IN_FLIGHT_PER_THREAD) {
                    outcomes.add(write(inFlight.remove(), results));
                }
                LineReader.Line own = line;
                inFlight.add(pool.submit(() -> LineResult.of(own, evaluator)));
            }
            while (!inFlight.isEmpty()) {
                outcomes.add(write(inFlight.remove(), results));
            }
            results.flush();
        } finally {
            pool.shutdownNow();
        }
        return new Summary(
                outcomes.count(LineResult.Outcome.JUDGED),
                outcomes.count(LineResult.Outcome.UNREADABLE),
                outcomes.count(LineResult.Outcome.FAILED));
    }

    private static LineResult.Outcome write(Future<LineResult> future, Writer results) throws IOException {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LineResult result = future.get();
            results.write(result.json());
            results.write('\n');
            return result.outcome();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while dossiers were judged");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a result could not be written", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "antequem-json-lines");
        thread.setDaemon(true);
        return thread;
    }
}
