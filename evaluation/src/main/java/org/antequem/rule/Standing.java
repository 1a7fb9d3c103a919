package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Statement;
import org.antequem.timeline.Component;
import org.antequem.timeline.Conflict;

/** How strong the {@link TellingRule telling rules} leave each statement, before any is held against another. */
public final class Standing {

    private final Reading reading;
    private final Function<Claim, ImmutableList<Telling>> tellings;
    private final Function<Telling, Strength> strengths;
    private final Map<Strength, Map<Statement, ImmutableList<Conflict>>> conflicts = new ConcurrentHashMap<>();

    /**
     * Of the statements of a reading.
     *
     * @param tellings those of a claim that may be used
     * @param strengths what the telling rules leave of each telling
     */
    public Standing(
            Reading reading, Function<Claim, ImmutableList<Telling>> tellings, Function<Telling, Strength> strengths) {
        this.reading = reading;
        this.tellings = tellings;
        this.strengths = strengths;
    }

    public Strength of(Telling telling) {
        return strengths.apply(telling);
    }

    /** That of its strongest telling; a stipulation is firm, and what may not be used is void. */
    public Strength of(Statement statement) {
        if (!(statement instanceof Claim claim)) {
            return reading.isBrought(statement) ? Strength.VOID : Strength.FIRM;
        }
        Strength strongest = Strength.VOID;
        for (Telling telling : tellings.apply(claim)) {
            if (of(telling).isAtLeast(strongest)) {
                strongest = of(telling);
            }
        }
        return strongest;
    }

    /**
     * The contradictions of dates among the statements that are so strong or stronger, and of which this is a part.
     * They are found for all that hang together with it at once; not where it is too weak itself, for then it may stand
     * between some that have nothing to do with each other.
     */
    public ImmutableList<Conflict> conflicts(Statement statement, Strength least) {
        if (reading.timeline().isConsistent(statement.proposition().events())) {
            return ImmutableList.of();
        }
        Map<Statement, ImmutableList<Conflict>> known =
                conflicts.computeIfAbsent(least, any -> new ConcurrentHashMap<>());
        ImmutableList<Conflict> found = known.get(statement);
        if (found == null) {
            Component component = around(statement, least);
            ImmutableListMultimap<Statement, Conflict> each = byStatement(component.conflicts());
            found = each.get(statement);
            if (component.statements().contains(statement)) {
                component.statements().forEach(other -> known.put(other, each.get(other)));
            } else {
                known.put(statement, found);
            }
        }
        return found;
    }

    private Component around(Statement statement, Strength least) {
        return reading.timeline()
                .counting(other -> of(other).isAtLeast(least))
                .component(statement.proposition().events());
    }

    private static ImmutableListMultimap<Statement, Conflict> byStatement(ImmutableList<Conflict> conflicts) {
        ImmutableListMultimap.Builder<Statement, Conflict> found = ImmutableListMultimap.builder();
        for (Conflict conflict : conflicts) {
            conflict.statements().forEach(statement -> found.put(statement, conflict));
        }
        return found.build();
    }
}
