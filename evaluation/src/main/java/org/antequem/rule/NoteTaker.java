package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what an inquiry consults: for the notes that are kept with an answer, or for somebody who listens. What
 * bears on one question of time is taken down once, and of all statements that may be used, though narrower inquiries
 * ask fewer of them.
 */
final class NoteTaker {

    /** Takes nothing down, at no cost. */
    static final NoteTaker NONE = new NoteTaker(Timeline.of(ImmutableList.of()), null, null);

    private final Timeline all;
    private final @Nullable Notes notes;
    private final @Nullable Consumer<Statement> listener;
    private final Set<List<Moment>> asked = new HashSet<>();

    NoteTaker(Timeline all, @Nullable Notes notes, @Nullable Consumer<Statement> listener) {
        this.all = all;
        this.notes = notes;
        this.listener = listener;
    }

    /** One who takes the same notes, and tells somebody who listens; of questions of time over what may be used. */
    NoteTaker with(Timeline usable, Consumer<Statement> other) {
        return new NoteTaker(usable, notes, other);
    }

    @Nullable Notes notes() {
        return notes;
    }

    void take(Iterable<? extends Statement> statements) {
        if (notes != null) {
            notes.add(ImmutableList.copyOf(statements));
        }
        if (listener != null) {
            statements.forEach(listener);
        }
    }

    void take(Notes more) {
        if (notes != null) {
            notes.add(more);
        }
    }

    /** A question of how far two moments lie apart. */
    void take(Moment earlier, Moment later) {
        if ((notes != null || listener != null) && asked.add(List.of(earlier, later))) {
            take(all.ask(earlier, later).bearing());
        }
    }

    /** Of two moments that are asked for, those of which nothing says when they were. */
    void takeUndated(Moment earlier, Moment later) {
        if (notes != null) {
            for (Moment moment : ImmutableList.of(earlier, later)) {
                if (all.bounds(moment).equals(Bounds.UNKNOWN)) {
                    notes.addUndated(moment);
                }
            }
        }
    }

    void takeSources(Iterable<Source> sources) {
        if (notes != null) {
            notes.addSources(ImmutableList.copyOf(sources));
        }
    }
}
