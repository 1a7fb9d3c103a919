package org.antequem.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on numbered things, which the threads of a pool share with the one that asks for it: those of the
 * {@code ForkJoinPool} in which it runs, or of the common one. Each thread takes the next number that none has taken.
 * So nothing more is begun once the asking thread is interrupted, and none but the last few things are ever waited for.
 * A parallel stream hides that interruption from the other threads while it waits for them.
 */
final class SharedWork {

    /** The number of things from which on they are shared out. */
    private static final int WORTH_SHARING = 32;

    private final int all;
    private final IntConsumer work;
    private final Thread asker = Thread.currentThread();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** The asking thread and those that help it. */
    private final Phaser working = new Phaser(1);

    private volatile boolean isInterrupted;

    private SharedWork(int all, IntConsumer work) {
        this.all = all;
        this.work = work;
    }

    /**
     * Does the work on each of the numbers from 0.
     *
     * @param participle what is done to each: {@code "judged"}
     * @throws EvaluationInterruptedException where some were not begun because this thread was interrupted
     */
    static void onEach(int all, String participle, IntConsumer work) {
        SharedWork shared = new SharedWork(all, work);
        Deque<ForkJoinTask<?>> called = shared.callHelpers();
        shared.run();
        called.forEach(ForkJoinTask::tryUnfork);
        shared.working.awaitAdvance(shared.working.arriveAndDeregister());
        shared.report(participle);
    }

    /**
     * Calls helpers, the last one first. Whoever was not started by the end is called off: where the pool has no
     * threads, it would otherwise keep the work for ever.
     */
    private Deque<ForkJoinTask<?>> callHelpers() {
        int helpers = ForkJoinTask.inForkJoinPool()
                ? ForkJoinTask.getPool().getParallelism() - 1
                : ForkJoinPool.getCommonPoolParallelism();
        Deque<ForkJoinTask<?>> called = new ArrayDeque<>();
        for (int i = 0; i < helpers && all >= WORTH_SHARING; i++) {
            called.push(ForkJoinTask.adapt(this::help).fork());
        }
        return called;
    }

    /** One that the pool starts when all is done finds that nobody waits. */
    private void help() {
        if (working.register() >= 0) {
            run();
            working.arriveAndDeregister();
        }
    }

    private void run() {
        for (int i = next.getAndIncrement(); i < all && !isStopped(); i = next.getAndIncrement()) {
            try {
                work.accept(i);
                done.incrementAndGet();
            } catch (Throwable failed) {
                failure.compareAndSet(null, failed);
            }
        }
    }

    private boolean isStopped() {
        isInterrupted |= asker.isInterrupted();
        return isInterrupted || failure.get() != null;
    }

    private void report(String participle) {
        Throwable failed = failure.get();
        if (failed != null) {
            SharedWork.<RuntimeException>rethrow(failed);
        }
        if (done.get() < all) {
            asker.interrupt();
            throw new EvaluationInterruptedException(
                    "interrupted when %s of %s claims were %s".formatted(done, all, participle));
        }
    }

    /** As it is, even if the compiler does not expect it: a rule need not be written in Java. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void rethrow(Throwable failed) throws X {
        throw (X) failed;
    }
}
