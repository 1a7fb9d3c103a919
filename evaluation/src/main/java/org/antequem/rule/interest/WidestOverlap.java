package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.BiFunction;
import org.antequem.finding.Argument;
import org.antequem.finding.Conclusion;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * Seeks, among pairs of what two actors sought, one that certainly went on at once, with the widest margin; of several
 * such, the first. No pair has a wider margin than either of its two has alone, in the time that is claimed: so each is
 * asked alone first, once, and only pairs that can be the widest are asked together. For one search.
 */
final class WidestOverlap {

    /** Of what is not forced. */
    private static final long NONE = Long.MIN_VALUE;

    private final Inquiry statements;
    private final @Nullable Spell period;
    private final boolean isThroughout;
    private final IdentityHashMap<Want, Long> alone = new IdentityHashMap<>();
    private Optional<Argument> widest = Optional.empty();
    private long margin = NONE;

    private WidestOverlap(Inquiry statements, @Nullable Spell period, boolean isThroughout) {
        this.statements = statements;
        this.period = period;
        this.isThroughout = isThroughout;
    }

    /** At any time. */
    static WidestOverlap atSomeTime(Inquiry statements) {
        return new WidestOverlap(statements, null, false);
    }

    /** At some moment of a time. */
    static WidestOverlap during(Spell period, Inquiry statements) {
        return new WidestOverlap(statements, period, false);
    }

    /** All through a time. */
    static WidestOverlap throughout(Spell period, Inquiry statements) {
        return new WidestOverlap(statements, period, true);
    }

    /** Asks pairs that may be wider than what was found so far. */
    void widen(Facing pairs, BiFunction<Want, Want, Conclusion> concluding) {
        Want one = pairs.one();
        for (Want other : pairs.others()) {
            if (Math.min(alone(one), alone(other)) > margin) {
                Optional<Argument> found = together(one, other);
                if (found.isPresent() && margin(found.get()) > margin) {
                    margin = margin(found.get());
                    widest = found.map(so -> concluded(so, concluding.apply(one, other)));
                }
            }
        }
    }

    /** The widest of those asked; empty where none is forced. */
    Optional<Argument> widest() {
        return widest;
    }

    private long alone(Want want) {
        return alone.computeIfAbsent(
                want,
                one -> found(ImmutableList.of(one)).map(WidestOverlap::margin).orElse(NONE));
    }

    private Optional<Argument> together(Want one, Want other) {
        return found(ImmutableList.of(one, other));
    }

    /** What forces that all of these go on at once, where they may be used. */
    private Optional<Argument> found(ImmutableList<Want> wants) {
        ImmutableSet.Builder<Statement> begun = ImmutableSet.builder();
        ImmutableList.Builder<Spell> spells = ImmutableList.builder();
        for (Want want : wants) {
            if (!statements.admits(want.statement())) {
                return Optional.empty();
            }
            begun.add(want.statement());
            spells.add(want.spell());
        }
        Overlap overlap = new Overlap(new Argument(begun.build(), ImmutableList.of(), ImmutableSet.of()), statements);
        if (period == null) {
            return overlap.of(spells.build()).found();
        }
        return isThroughout
                ? overlap.covering(period, spells.build()).found()
                : overlap.of(spells.add(period).build()).found();
    }

    private static Argument concluded(Argument found, Conclusion conclusion) {
        return new Argument(
                found.statements(),
                ImmutableList.<Conclusion>builder()
                        .addAll(found.conclusions())
                        .add(conclusion)
                        .build(),
                found.presuming());
    }

    private static long margin(Argument argument) {
        return argument.margin().orElse(Long.MAX_VALUE);
    }
}
