package org.antequem.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Statement;
import org.antequem.timeline.Conflict;
import org.antequem.timeline.Timeline;

/** How strong the {@link TellingRule telling rules} leave each statement, before any is held against another. */
public final class Standing {

    private final Reading reading;
    private final Timeline timeline;
    private final boolean isOfAll;
    private final Supplier<Boolean> isPeaceful;
    private final Function<Claim, ImmutableList<Telling>> tellings;
    private final Function<Telling, Strength> strengths;
    private final Map<Strength, ListMultimap<Statement, Conflict>> conflicts = new ConcurrentHashMap<>();
    private final Map<List<Object>, ImmutableList<Conflict>> around = new ConcurrentHashMap<>();

    /**
     * Of the statements of a reading.
     *
     * @param isOfAll false where only some tellings may be used
     * @param tellings those of a claim that may be used
     * @param strengths what the telling rules leave of each telling
     */
    public Standing(
            Reading reading,
            boolean isOfAll,
            Function<Claim, ImmutableList<Telling>> tellings,
            Function<Telling, Strength> strengths) {
        this.reading = reading;
        this.timeline = reading.timeline();
        this.isPeaceful = Suppliers.memoize(() -> timeline.conflicts().isEmpty());
        this.isOfAll = isOfAll;
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

    /** The contradictions of dates among the statements that are so strong or stronger, and of which this is a part. */
    public ImmutableList<Conflict> conflicts(Statement statement, Strength least) {
        if (isPeaceful.get()) {
            return ImmutableList.of();
        }
        return isOfAll
                ? ImmutableList.copyOf(
                        conflicts.computeIfAbsent(least, this::all).get(statement))
                : around(statement, least);
    }

    /** Found once for all statements that contradict each other, directly or through others. */
    private ImmutableList<Conflict> around(Statement statement, Strength least) {
        ImmutableList<Conflict> known = around.get(List.of(least, statement));
        if (known == null) {
            ListMultimap<Statement, Conflict> found = byStatement(
                    counting(least).conflicts(statement.proposition().events()));
            for (Statement other : found.keySet()) {
                around.put(List.of(least, other), ImmutableList.copyOf(found.get(other)));
            }
            known = ImmutableList.copyOf(found.get(statement));
            around.put(List.of(least, statement), known);
        }
        return known;
    }

    private ListMultimap<Statement, Conflict> all(Strength least) {
        return byStatement((least == Strength.VOID ? timeline : counting(least)).conflicts());
    }

    private static ListMultimap<Statement, Conflict> byStatement(ImmutableList<Conflict> conflicts) {
        ListMultimap<Statement, Conflict> found = ArrayListMultimap.create();
        for (Conflict conflict : conflicts) {
            for (Statement statement : conflict.statements()) {
                found.put(statement, conflict);
            }
        }
        return found;
    }

    private Timeline counting(Strength least) {
        return timeline.counting(statement -> of(statement).isAtLeast(least));
    }
}
