package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Count;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Question;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** The statements from which a goal is to be reached: those of one root, say. */
public final class Admitted {

    private final Reading reading;
    private final Predicate<Statement> admits;
    private final Timeline timeline;
    private final @Nullable Noting noting;
    private final ImmutableSet<Statement> granted;

    /**
     * Takes note of statements that may bear on a goal; of what bears on a question of time once, among all of which
     * those admitted are some.
     */
    private static final class Noting {

        private final Timeline all;
        private final Consumer<Statement> note;
        private final Set<List<Moment>> asked = new HashSet<>();

        Noting(Timeline all, Consumer<Statement> note) {
            this.all = all;
            this.note = note;
        }

        void of(Iterable<Statement> bearing) {
            bearing.forEach(note);
        }

        void of(Moment earlier, Moment later) {
            if (asked.add(List.of(earlier, later))) {
                of(all.ask(earlier, later).bearing());
            }
        }
    }

    private Admitted(
            Reading reading, Predicate<Statement> admits, @Nullable Noting noting, ImmutableSet<Statement> granted) {
        this.reading = reading;
        this.admits = admits;
        this.timeline = reading.timeline().counting(admits);
        this.noting = noting;
        this.granted = granted;
    }

    public static Admitted from(Reading reading, Predicate<Statement> admits) {
        return new Admitted(reading, admits, null, ImmutableSet.of());
    }

    /**
     * The same, and notes every statement that may bear on a goal, admitted or not, also where fewer decide it; but for
     * questions of time that the whole record refuses. For one thread.
     */
    public static Admitted noting(Reading reading, Predicate<Statement> admits, Consumer<Statement> note) {
        Noting noting = new Noting(reading.timeline().counting(admits), note);
        return new Admitted(reading, admits, noting, ImmutableSet.of());
    }

    /**
     * The same, and the date on this event is granted: what a claim or a document says of itself. Nothing else should
     * be on record of it.
     */
    public Admitted granting(Event dated) {
        Statement date = new Stipulation(new Occurred(dated, dated.during().orElseThrow(), Count.NOT_RECORDED), true);
        return new Admitted(
                reading,
                admits,
                noting,
                ImmutableSet.<Statement>builder().addAll(granted).add(date).build());
    }

    /** Only some of these. */
    public Admitted only(Set<Statement> statements) {
        return where(statements::contains);
    }

    /** All of these but some. */
    public Admitted without(Set<Statement> statements) {
        return where(statement -> !statements.contains(statement));
    }

    /** Those of these of which something is true. */
    public Admitted where(Predicate<Statement> narrower) {
        return new Admitted(reading, statement -> narrower.test(statement) && admits.test(statement), noting, granted);
    }

    public boolean admits(Statement statement) {
        note(ImmutableList.of(statement));
        return admits.test(statement);
    }

    /** The admitted statements that call something a stage of this event. */
    public ImmutableList<Statement> stagesOf(Event whole) {
        ImmutableList<Statement> all = reading.stagesOf(whole);
        note(all);
        ImmutableList.Builder<Statement> some = ImmutableList.builder();
        for (Statement statement : all) {
            if (admits.test(statement)) {
                some.add(statement);
            }
        }
        return some.build();
    }

    /** That one moment came before another. */
    public Optional<Argument> before(Moment earlier, Moment later) {
        return apart(earlier, later, 1);
    }

    /** That one moment came so many seconds before another, or more; see {@link Timeline#apart}. */
    public Optional<Argument> apart(Moment earlier, Moment later, long least) {
        Question question = timeline.ask(earlier, later);
        if (!granted.isEmpty()) {
            return withGranted(question.bearing()).apart(earlier, later, least).map(Argument::of);
        }
        if (question.isRefused(least)) {
            return Optional.empty();
        }
        if (noting != null) {
            noting.of(earlier, later);
        }
        return question.proof(least).map(Argument::of);
    }

    /**
     * What is granted is not in the timeline of the dossier: a small one is made of it and what bears on a question.
     */
    private Timeline withGranted(ImmutableList<Statement> bearing) {
        note(bearing);
        return Timeline.of(Iterables.concat(bearing, granted), reading.dossier().conventions())
                .counting(statement -> granted.contains(statement) || admits.test(statement));
    }

    private void note(Iterable<Statement> bearing) {
        if (noting != null) {
            noting.of(bearing);
        }
    }
}
