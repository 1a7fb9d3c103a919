package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.antequem.model.Presumption;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are kept for later questions. It is the only way to remember anything from one claim to another.
 *
 * <p>An answer is worked out with an inquiry of its own, about no particular claim, and kept with the notes of that
 * inquiry. Every later asker gets both, so that it is known what the answer rests on. An answer without notes is worked
 * out once more for the first asker who takes notes. Thread-safe; two threads may work out one answer at the same time.
 *
 * @param <K> the question; equal questions have one answer
 * @param <V> the answer
 */
public final class Memo<K, V> {

    private final Map<K, Known<V>> known = new ConcurrentHashMap<>();

    /** Makes a memo without answers. */
    public Memo() {}

    /**
     * An answer.
     *
     * @param notes null where nobody took any
     * @param presumed what findings on tellings presume that were consulted
     */
    private record Known<V>(V answer, @Nullable Notes notes, ImmutableSet<Presumption> presumed) {}

    /** The answer to a question: the one that is kept, or else one that is worked out now. */
    public V of(K key, Inquiry asker, Function<Inquiry, V> work) {
        requireNonNull(key, "key");
        requireNonNull(asker, "asker");
        requireNonNull(work, "work");
        return of(key, asker, work, answer -> ImmutableList.of());
    }

    /**
     * The answer to a question: the one that is kept, or else one that is worked out now and kept for other questions,
     * too.
     *
     * @param others finds the other questions to which an answer is the answer
     */
    public V of(K key, Inquiry asker, Function<Inquiry, V> work, Function<V, ? extends Iterable<K>> others) {
        requireNonNull(key, "key");
        requireNonNull(asker, "asker");
        requireNonNull(work, "work");
        requireNonNull(others, "others");
        Known<V> found = known.get(key);
        if (found == null || (found.notes() == null && asker.takesNotes())) {
            found = worked(asker, work);
            known.put(key, found);
            for (K other : others.apply(found.answer())) {
                known.put(other, found);
            }
        }
        if (found.notes() != null) {
            asker.note(found.notes());
        }
        asker.noteTaker.takePresumed(found.presumed());
        return found.answer();
    }

    private static <V> Known<V> worked(Inquiry asker, Function<Inquiry, V> work) {
        Set<Presumption> presumed = new LinkedHashSet<>();
        Notes notes = asker.takesNotes() ? new Notes() : null;
        V answer = work.apply(asker.aboutNoClaim(notes, presumed));
        return new Known<>(answer, notes, ImmutableSet.copyOf(presumed));
    }
}
