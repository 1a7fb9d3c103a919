package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
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
    private final @Nullable Consumer<Statement> note;
    private final ImmutableSet<Statement> granted;

    private Admitted(
            Reading reading,
            Predicate<Statement> admits,
            @Nullable Consumer<Statement> note,
            ImmutableSet<Statement> granted) {
        this.reading = reading;
        this.admits = admits;
        this.timeline = reading.timeline().counting(admits);
        this.note = note;
        this.granted = granted;
    }

    public static Admitted from(Reading reading, Predicate<Statement> admits) {
        return new Admitted(reading, admits, null, ImmutableSet.of());
    }

    /**
     * The same, and notes every statement that may bear on a goal, admitted or not, also where fewer decide it; but for
     * questions of time that the whole record refuses.
     */
    public static Admitted noting(Reading reading, Predicate<Statement> admits, Consumer<Statement> note) {
        return new Admitted(reading, admits, note, ImmutableSet.of());
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
                note,
                ImmutableSet.<Statement>builder().addAll(granted).add(date).build());
    }

    /** Only some of these. */
    public Admitted only(Set<Statement> statements) {
        return new Admitted(
                reading, statement -> statements.contains(statement) && admits.test(statement), note, granted);
    }

    /** All of these but some. */
    public Admitted without(Set<Statement> statements) {
        return new Admitted(
                reading, statement -> !statements.contains(statement) && admits.test(statement), note, granted);
    }

    public boolean admits(Statement statement) {
        note(ImmutableList.of(statement));
        return admits.test(statement);
    }

    /** The admitted statements that call something a stage of this event. */
    public ImmutableList<Statement> stagesOf(Event whole) {
        note(reading.stagesOf(whole));
        return reading.stagesOf(whole).stream().filter(admits).collect(ImmutableList.toImmutableList());
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
        if (note != null) {
            note(question.bearing());
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
        if (note != null) {
            bearing.forEach(note);
        }
    }
}
