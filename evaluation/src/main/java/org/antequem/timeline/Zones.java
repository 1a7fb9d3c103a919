package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * Finds out whether an answer can depend on zones that nobody states: whether dates without a zone are compared with
 * dates of another event, or with dates that name a zone.
 */
public final class Zones {

    /** The number of seconds by which the first zone on earth is ahead of the last: 26 hours. */
    public static final long APART = 26 * 3_600;

    private Zones() {}

    /** True if unstated zones can change how the dates in some statements compare. */
    public static boolean matter(Set<? extends Statement> statements, Conventions conventions) {
        requireNonNull(statements, "statements");
        requireNonNull(conventions, "conventions");
        return matter(statements, ImmutableSet.of(), conventions);
    }

    /**
     * True if unstated zones can change how the dates in some statements compare, with each other or with a date that
     * is asked about.
     *
     * @param asked the event of the date that is asked about; empty if there is none, or if it names its zone
     */
    public static boolean matter(
            Set<? extends Statement> statements, ImmutableSet<Event> asked, Conventions conventions) {
        requireNonNull(statements, "statements");
        requireNonNull(asked, "asked");
        requireNonNull(conventions, "conventions");
        if (conventions.isZoneStated()) {
            return false;
        }
        Set<Event> open = new HashSet<>(asked);
        boolean isSomeFixed = false;
        for (Statement statement : statements) {
            Proposition said = statement.proposition();
            Dating dating = said.stated().orElse(Dating.UNKNOWN);
            if (dating.hasOpenZone()) {
                open.addAll(said.events());
            } else {
                isSomeFixed |= !dating.isUnknown();
            }
        }
        return open.size() + (isSomeFixed ? 1 : 0) > 1;
    }

    /** True if a statement states a date without a zone. */
    public static boolean isOpen(Statement statement) {
        requireNonNull(statement, "statement");
        return isOpen(statement.proposition());
    }

    /** True if a proposition states a date without a zone. */
    public static boolean isOpen(Proposition said) {
        requireNonNull(said, "said");
        return said.stated().filter(Dating::hasOpenZone).isPresent();
    }
}
