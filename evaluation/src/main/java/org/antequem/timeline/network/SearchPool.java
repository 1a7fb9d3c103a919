package org.antequem.timeline.network;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps searches, which hold arrays, for the next question: as many as threads have asked at one time. */
final class SearchPool<T> {

    private final Supplier<T> made;
    private final Queue<T> idle = new ConcurrentLinkedQueue<>();

    SearchPool(Supplier<T> made) {
        this.made = made;
    }

    <R> R ask(Function<T, R> question) {
        T known = idle.poll();
        T asked = known == null ? made.get() : known;
        try {
            return question.apply(asked);
        } finally {
            idle.add(asked);
        }
    }
}
