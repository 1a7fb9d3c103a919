package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiFunction;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.timeline.Component;
import org.antequem.timeline.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * How strong the {@link TellingRule telling rules} leave each statement, before any is held against another, as seen by
 * one inquiry.
 */
public final class Strengths {

    private final Inquiry inquiry;
    private final BiFunction<Telling, Inquiry, Strength> assessed;
    private final @Nullable Claim underTest;
    private final Memo<Held, Contradictions> contradictions;

    /** A statement, held against those of a strength or more. */
    private record Held(Statement statement, Strength least) {}

    /**
     * The contradictions among statements that are connected with each other.
     *
     * @param of of which each statement is a part
     */
    private record Contradictions(ImmutableSet<Statement> among, ImmutableListMultimap<Statement, Conflict> of) {

        ImmutableList<Held> connectedWith(Statement statement, Strength least) {
            return among.contains(statement)
                    ? among.stream().map(other -> new Held(other, least)).collect(ImmutableList.toImmutableList())
                    : ImmutableList.of();
        }
    }

    /**
     * The strengths of all statements.
     *
     * @param assessed what the telling rules leave of each telling
     */
    public Strengths(Inquiry inquiry, BiFunction<Telling, Inquiry, Strength> assessed) {
        this(inquiry, assessed, null, new Memo<>());
    }

    private Strengths(
            Inquiry inquiry,
            BiFunction<Telling, Inquiry, Strength> assessed,
            @Nullable Claim underTest,
            Memo<Held, Contradictions> contradictions) {
        this.inquiry = underTest == null ? inquiry : inquiry.testing(underTest, Granted.NOTHING);
        this.assessed = assessed;
        this.underTest = underTest;
        this.contradictions = contradictions;
    }

    /** A copy of these while a claim is put to the test: neither it nor what descends from it has any strength. */
    public Strengths testing(Claim claim) {
        return new Strengths(inquiry, assessed, claim, new Memo<>());
    }

    /** A copy of these that another inquiry asks. */
    public Strengths askedBy(Inquiry other) {
        return new Strengths(other, assessed, underTest, contradictions);
    }

    /** What the telling rules leave of a telling. */
    public Strength of(Telling telling) {
        return assessed.apply(telling, inquiry);
    }

    /** The strength of its strongest telling; a stipulation is firm, and what may not be used is void. */
    public Strength of(Statement statement) {
        if (!(statement instanceof Claim claim)) {
            return inquiry.isBrought(statement) ? Strength.VOID : Strength.FIRM;
        }
        Strength strongest = Strength.VOID;
        for (Telling telling : inquiry.tellings(claim)) {
            if (of(telling).isAtLeast(strongest)) {
                strongest = of(telling);
            }
        }
        return strongest;
    }

    /**
     * The contradictions of dates among the statements of that strength or more, and of which this is a part. They are
     * found at once for all that is connected with it; not where it is too weak itself, for then it may stand between
     * some that have nothing to do with each other.
     */
    public ImmutableList<Conflict> conflicts(Statement statement, Strength least) {
        if (inquiry.isConsistent(statement)) {
            return ImmutableList.of();
        }
        Contradictions found = contradictions.of(
                new Held(statement, least),
                inquiry,
                own -> askedBy(own).sought(statement, least),
                known -> known.connectedWith(statement, least));
        return found.of().get(statement);
    }

    private Contradictions sought(Statement statement, Strength least) {
        Component component = inquiry.where(other -> of(other).isAtLeast(least))
                .component(statement.proposition().events());
        ImmutableListMultimap.Builder<Statement, Conflict> each = ImmutableListMultimap.builder();
        for (Conflict conflict : component.conflicts()) {
            conflict.statements().forEach(part -> each.put(part, conflict));
        }
        return new Contradictions(component.statements(), each.build());
    }
}
