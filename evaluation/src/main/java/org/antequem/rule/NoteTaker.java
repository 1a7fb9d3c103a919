package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.finding.Lack;
import org.antequem.model.Event;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Question;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what an inquiry consults: for the notes that are kept with an answer, or for somebody who listens. What
 * bears on one question of time is taken down once, and of all statements that may be used, though narrower inquiries
 * ask fewer of them.
 */
final class NoteTaker {

    /** Takes nothing down, at no cost. */
    static final NoteTaker NONE = new NoteTaker(Timeline.of(ImmutableList.of()), null, null, null, null);

    private final Timeline all;
    private final @Nullable Notes notes;
    private final @Nullable Looking looking;
    private final @Nullable Consumer<Statement> listener;
    private final @Nullable Set<Presumption> presumed;
    private final Set<List<Moment>> asked = new HashSet<>();

    /** Somebody who listens was told of everything that bears on these. */
    private final Set<Event> mentioned = new HashSet<>();

    private NoteTaker(
            Timeline all,
            @Nullable Notes notes,
            @Nullable Looking looking,
            @Nullable Consumer<Statement> listener,
            @Nullable Set<Presumption> presumed) {
        this.all = all;
        this.notes = notes;
        this.looking = looking;
        this.listener = listener;
        this.presumed = presumed;
    }

    /** One who takes these notes, if any, and takes down what findings on tellings presume that are consulted. */
    static NoteTaker of(Timeline usable, @Nullable Notes notes, Set<Presumption> ofTellings) {
        return new NoteTaker(usable, notes, null, null, ofTellings);
    }

    /** One who takes the same notes of what another inquiry is asked, of all that may be used. */
    NoteTaker of(Timeline usable) {
        return new NoteTaker(usable, notes, null, null, presumed);
    }

    /** One who takes these notes of what is asked of all that may be used. */
    NoteTaker of(Timeline usable, Notes own) {
        return new NoteTaker(usable, own, null, null, presumed);
    }

    /** One who does the same, of all that may be used as it is read otherwise. */
    NoteTaker readIn(Timeline usable) {
        return new NoteTaker(usable, notes, looking, listener, presumed);
    }

    /** One who takes the same notes, and tells somebody who listens; of questions of time over what may be used. */
    NoteTaker with(Timeline usable, Consumer<Statement> other) {
        return new NoteTaker(usable, notes, looking, other, presumed);
    }

    /** One who takes the same notes, and also takes down what a rule asks for in vain. */
    NoteTaker with(Timeline usable, Looking rule) {
        return new NoteTaker(usable, notes, rule, listener, presumed);
    }

    /** What findings on tellings presume that were consulted; nothing, where that is not taken down. */
    ImmutableSet<Presumption> presumed() {
        return presumed == null ? ImmutableSet.of() : ImmutableSet.copyOf(presumed);
    }

    void takePresumed(Set<Presumption> some) {
        if (presumed != null) {
            presumed.addAll(some);
        }
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

    /** A question of how far two moments lie apart, of which everything that bears on it can change the answer. */
    void take(Moment earlier, Moment later) {
        if ((notes != null || listener != null) && asked.add(List.of(earlier, later))) {
            take(all.ask(earlier, later).bearing());
        }
    }

    /** A question of the same, of which somebody who listens is told. */
    void mention(Moment earlier, Moment later) {
        if (listener != null && !(mentioned.contains(earlier.event()) && mentioned.contains(later.event()))) {
            Question question = all.ask(earlier, later);
            question.bearing().forEach(listener);
            mentioned.addAll(question.connected());
        }
    }

    /** What an answer was made from, and nobody who listens needs to be told of. */
    void note(ImmutableSet<? extends Statement> statements) {
        if (notes != null) {
            notes.add(statements.asList());
        }
    }

    /**
     * Two moments that are asked for: where nothing says when one of them was, or how they lie to each other, that.
     * Whether a rule could look depends on everything that dates them, whoever says it.
     *
     * @param isBrought true of the events whose dates the rule brings itself
     */
    void takeDates(Moment earlier, Moment later, Predicate<Event> isBrought) {
        if (notes == null && looking == null) {
            return;
        }
        if (looking != null) {
            take(earlier, later);
        }
        ImmutableSet.Builder<Moment> open = ImmutableSet.builder();
        for (Moment moment : ImmutableSet.of(earlier, later)) {
            if (!isDated(moment) && !isBrought.test(moment.event())) {
                open.add(moment);
            }
        }
        ImmutableSet<Moment> undated = open.build();
        if (undated.isEmpty() || isPlaced(earlier, later)) {
            answered();
        } else {
            undated.forEach(moment -> takeUnanswered(Lack.ofDate(moment)));
        }
    }

    /** True where something says before or after when a moment was, also where others contradict that. */
    private boolean isDated(Moment moment) {
        return !all.bounds(moment).equals(Bounds.UNKNOWN)
                || all.ask(Moment.ZERO, moment).isBoundedAmongContradictions();
    }

    /** True where something says how far two moments lie apart, though perhaps not when they were; likewise. */
    private boolean isPlaced(Moment earlier, Moment later) {
        return !earlier.equals(later)
                && (!all.gap(earlier, later).equals(Gap.UNKNOWN)
                        || all.ask(earlier, later).isBoundedAmongContradictions());
    }

    /** Something that is needed is there. */
    void answered() {
        if (looking != null) {
            looking.answered();
        }
    }

    /** Something that is needed is not there. */
    void takeUnanswered(Lack lack) {
        if (notes != null) {
            notes.add(lack);
        }
        if (looking != null) {
            looking.unanswered(lack);
        }
    }

    /** What was looked up, and what is lacking where that is nothing. */
    void takeLookup(BooleanSupplier isFound, Supplier<Lack> lack) {
        if (notes == null && looking == null) {
            return;
        }
        if (isFound.getAsBoolean()) {
            if (looking != null) {
                looking.found();
            }
            return;
        }
        Lack missing = lack.get();
        if (notes != null) {
            notes.add(missing);
        }
        if (looking != null) {
            looking.notFound(missing);
        }
    }

    void takeSources(Iterable<Source> sources) {
        if (notes != null) {
            notes.addSources(ImmutableList.copyOf(sources));
        }
    }
}
