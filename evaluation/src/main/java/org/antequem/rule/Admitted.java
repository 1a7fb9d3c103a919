package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** The statements from which a goal is to be reached: those of one root, say. */
public final class Admitted {

    private final Reading reading;
    private final Predicate<Statement> admits;
    private final Timeline timeline;
    private final @Nullable Consumer<Statement> note;

    private Admitted(Reading reading, Predicate<Statement> admits, @Nullable Consumer<Statement> note) {
        this.reading = reading;
        this.admits = admits;
        this.timeline = reading.timeline().counting(admits);
        this.note = note;
    }

    public static Admitted from(Reading reading, Predicate<Statement> admits) {
        return new Admitted(reading, admits, null);
    }

    /** The same, and notes every statement that may bear on a goal, admitted or not, also where fewer decide it. */
    public static Admitted noting(Reading reading, Predicate<Statement> admits, Consumer<Statement> note) {
        return new Admitted(reading, admits, note);
    }

    /** Only some of these. */
    public Admitted only(Set<Statement> statements) {
        return new Admitted(reading, statement -> statements.contains(statement) && admits.test(statement), note);
    }

    /** All of these but some. */
    public Admitted without(Set<Statement> statements) {
        return new Admitted(reading, statement -> !statements.contains(statement) && admits.test(statement), note);
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
        if (note != null) {
            note(timeline.bearingOn(earlier, later));
        }
        return timeline.apart(earlier, later, least).map(Argument::of);
    }

    private void note(Iterable<Statement> bearing) {
        if (note != null) {
            bearing.forEach(note);
        }
    }
}
