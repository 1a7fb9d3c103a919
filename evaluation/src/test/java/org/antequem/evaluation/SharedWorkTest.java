package org.antequem.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work that the threads of a pool share. */
class SharedWorkTest {

    @Test
    void whoever_was_called_and_not_started_is_called_off() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        CountDownLatch end = new CountDownLatch(1);
        try {
            ForkJoinTask<Integer> left = pool.submit(() -> {
                CountDownLatch busy = new CountDownLatch(1);
                ForkJoinTask<?> unused = ForkJoinTask.adapt(() -> {
                            busy.countDown();
                            await(end);
                        })
                        .fork();
                await(busy);
                AtomicInteger done = new AtomicInteger();
                SharedWork.onEach(100, "done", number -> done.incrementAndGet());
                assertThat(done).hasValue(100);
                return ForkJoinTask.getQueuedTaskCount();
            });
            assertThat(left.get()).isZero();
        } finally {
            end.countDown();
            pool.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
