package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;

/**
 * Compares dates without assuming that they are of one zone, if nobody states their zones. Each event has a clock of
 * its own, from whose zero the dates of that event are counted. Any two clocks are at most as far apart as zones on
 * earth. So dates of one event contradict each other as usual, and those of two events only if they differ by more.
 */
public final class Clocks {

    /** The zero of the clock that is furthest ahead. The zeros of all others follow it within {@link #AHEAD}. */
    public static final Moment FIRST = Moment.startOf(
            Event.called("1970-01-01T00:00:00 in the first zone on Earth").build());

    /** The number of seconds by which the zero of any clock follows that of the first clock. */
    public static final Gap AHEAD = new Gap(0, Zones.APART);

    private Clocks() {}

    /** A timeline of some statements that is right whatever the unstated zones are. */
    public static Timeline timeline(Iterable<? extends Statement> statements, Conventions conventions) {
        requireNonNull(statements, "statements");
        requireNonNull(conventions, "conventions");
        return Timeline.of(new StatementIndex(statements, conventions, true, true));
    }

    /**
     * True if some statements can all hold, whatever the unstated zones are. Statements that contradict each other on
     * one clock always do. Months are counted from the day that the clock shows.
     */
    public static boolean canHold(Set<? extends Statement> statements, Conventions conventions) {
        requireNonNull(statements, "statements");
        requireNonNull(conventions, "conventions");
        return Timeline.canHold(statements, conventions)
                || (Zones.matter(statements, conventions)
                        && new StatementIndex(statements, conventions, false, true)
                                .network()
                                .canHold()
                        && statements.stream()
                                .filter(statement ->
                                        statement.proposition().stated().isPresent())
                                .map(statement -> of(statement.proposition(), conventions))
                                .distinct()
                                .allMatch(clock ->
                                        Timeline.canHold(readOn(clock, statements, conventions), conventions)));
    }

    /** Without the dates that are read on other clocks. */
    private static ImmutableSet<Statement> readOn(
            Moment clock, Set<? extends Statement> statements, Conventions conventions) {
        return statements.stream()
                .filter(statement -> statement.proposition().stated().isEmpty()
                        || of(statement.proposition(), conventions).equals(clock))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The zero of the clock by which a date is read; {@link Moment#ZERO} if its zone is known. */
    public static Moment of(Proposition said, Conventions conventions) {
        requireNonNull(said, "said");
        requireNonNull(conventions, "conventions");
        return conventions.isZoneStated() || !Zones.isOpen(said)
                ? Moment.ZERO
                : said.events().stream().findFirst().map(Clocks::at).orElse(Moment.ZERO);
    }

    private static Moment at(Event event) {
        return Moment.startOf(
                Event.called("1970-01-01T00:00:00 at " + event.quoted()).build());
    }
}
