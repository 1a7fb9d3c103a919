package org.antequem.rule;

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
 * Answers that are kept for whoever asks next: the one way to remember anything from one claim to another.
 *
 * <p>An answer is worked out by an inquiry of its own, about no claim in particular, and kept with the notes of that
 * inquiry; each later asker gets both. So what an answer rests on is known however often it was asked before. An answer
 * of which nobody took notes is worked out once more for the first asker who does. Safe for use by several threads; two
 * of them may work out one answer at the same time.
 *
 * @param <K> what is asked; two that are equal have one answer
 * @param <V> the answer
 */
public final class Memo<K, V> {

    private final Map<K, Known<V>> known = new ConcurrentHashMap<>();

    /** Knows no answer yet. */
    public Memo() {}

    /**
     * An answer.
     *
     * @param notes null where nobody took any
     * @param presumed what findings on tellings presume that were consulted
     */
    private record Known<V>(V answer, @Nullable Notes notes, ImmutableSet<Presumption> presumed) {}

    /** The answer that is known, or else is worked out now. */
    public V of(K key, Inquiry asker, Function<Inquiry, V> work) {
        return of(key, asker, work, answer -> ImmutableList.of());
    }

    /**
     * The answer that is known, or else is worked out now.
     *
     * @param others to which the same answer is the answer, too
     */
    public V of(K key, Inquiry asker, Function<Inquiry, V> work, Function<V, ? extends Iterable<K>> others) {
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
