package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** The statements from which a goal is to be reached: those of one root, say. */
public final class Admitted {

    private final Reading reading;
    private final Predicate<Statement> admits;
    private final Timeline timeline;

    private Admitted(Reading reading, Predicate<Statement> admits) {
        this.reading = reading;
        this.admits = admits;
        this.timeline = reading.timeline().counting(admits);
    }

    public static Admitted from(Reading reading, Predicate<Statement> admits) {
        return new Admitted(reading, admits);
    }

    /** Only some of these. */
    public Admitted only(Set<Statement> statements) {
        return new Admitted(reading, statement -> statements.contains(statement) && admits.test(statement));
    }

    /** All of these but some. */
    public Admitted without(Set<Statement> statements) {
        return new Admitted(reading, statement -> !statements.contains(statement) && admits.test(statement));
    }

    public boolean admits(Statement statement) {
        return admits.test(statement);
    }

    /** The admitted statements that call something a stage of this event. */
    public ImmutableList<Statement> stagesOf(Event whole) {
        return reading.stagesOf(whole).stream().filter(admits).collect(ImmutableList.toImmutableList());
    }

    /** That one moment came before another. */
    public Optional<Argument> before(Moment earlier, Moment later) {
        return timeline.before(earlier, later).map(Argument::of);
    }

    /** That one moment came so many seconds before another, or more; see {@link Timeline#apart}. */
    public Optional<Argument> apart(Moment earlier, Moment later, long least) {
        return timeline.apart(earlier, later, least).map(Argument::of);
    }
}
