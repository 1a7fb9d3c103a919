package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Statement;
import org.antequem.timeline.Conflict;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** How strong the {@link TellingRule telling rules} leave each statement, before any is held against another. */
public final class Standing {

    private final Timeline timeline;
    private final @Nullable Standing ofAll;
    private final Function<Claim, ImmutableList<Telling>> tellings;
    private final Function<Telling, Strength> strengths;
    private final Map<Strength, ImmutableListMultimap<Statement, Conflict>> conflicts = new ConcurrentHashMap<>();

    private Standing(
            Timeline timeline,
            @Nullable Standing ofAll,
            Function<Claim, ImmutableList<Telling>> tellings,
            Function<Telling, Strength> strengths) {
        this.timeline = timeline;
        this.ofAll = ofAll;
        this.tellings = tellings;
        this.strengths = strengths;
    }

    /**
     * Of all the statements of a reading.
     *
     * @param strengths what the telling rules leave of each telling
     */
    public static Standing in(Reading reading, Function<Telling, Strength> strengths) {
        return new Standing(reading.timeline(), null, reading.lineage()::tellings, strengths);
    }

    /** The same, where only these tellings of each claim may be used. */
    public Standing among(Function<Claim, ImmutableList<Telling>> some) {
        return new Standing(timeline, this, some, strengths);
    }

    public Strength of(Telling telling) {
        return strengths.apply(telling);
    }

    /** That of its strongest telling; a stipulation is firm, and what may not be used is void. */
    public Strength of(Statement statement) {
        return statement instanceof Claim claim
                ? tellings.apply(claim).stream()
                        .map(this::of)
                        .max(Strength::compareTo)
                        .orElse(Strength.VOID)
                : Strength.FIRM;
    }

    /** The contradictions of dates of which the statement is a part, among those that are so strong or stronger. */
    public ImmutableList<Conflict> conflicts(Statement statement, Strength least) {
        if (ofAll == null) {
            return conflicts.computeIfAbsent(least, this::all).get(statement);
        }
        ImmutableList<Conflict> known = ofAll.conflicts(statement, least);
        ImmutableList<Conflict> usable = containing(statement, known, least);
        return known.isEmpty() || !usable.isEmpty()
                ? usable
                : containing(
                        statement,
                        counting(least).conflicts(statement.proposition().events()),
                        least);
    }

    private ImmutableListMultimap<Statement, Conflict> all(Strength least) {
        ImmutableListMultimap.Builder<Statement, Conflict> found = ImmutableListMultimap.builder();
        if (!timeline.conflicts().isEmpty()) {
            for (Conflict conflict : counting(least).conflicts()) {
                conflict.statements().forEach(statement -> found.put(statement, conflict));
            }
        }
        return found.build();
    }

    private Timeline counting(Strength least) {
        return timeline.counting(statement -> of(statement).isAtLeast(least));
    }

    private ImmutableList<Conflict> containing(Statement statement, List<Conflict> some, Strength least) {
        return some.stream()
                .filter(conflict -> conflict.statements().contains(statement))
                .filter(conflict -> conflict.statements().stream()
                        .allMatch(other -> of(other).isAtLeast(least)))
                .collect(ImmutableList.toImmutableList());
    }
}
