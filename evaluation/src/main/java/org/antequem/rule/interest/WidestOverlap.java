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
    /** Asked of all statements that the rule may use; null for that one itself. */
    private final @Nullable WidestOverlap ofAll;

    private final IdentityHashMap<Want, Optional<Argument>> known = new IdentityHashMap<>();
    private final IdentityHashMap<Want, Long> alone = new IdentityHashMap<>();
    private Optional<Argument> widest = Optional.empty();
    private long margin = NONE;

    private WidestOverlap(
            Inquiry statements, @Nullable Spell period, boolean isThroughout, @Nullable WidestOverlap ofAll) {
        this.ofAll = ofAll;
        this.statements = statements;
        this.period = period;
        this.isThroughout = isThroughout;
    }

    /** At any time. */
    static WidestOverlap atSomeTime(Inquiry statements) {
        return new WidestOverlap(statements, null, false, null);
    }

    /** At some moment of a time. */
    static WidestOverlap during(Spell period, Inquiry statements) {
        return new WidestOverlap(statements, period, false, null);
    }

    /** All through a time. */
    static WidestOverlap throughout(Spell period, Inquiry statements) {
        return new WidestOverlap(statements, period, true, null);
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

    /** The same, asked of fewer statements. */
    WidestOverlap among(Inquiry fewer) {
        return new WidestOverlap(fewer, period, isThroughout, this);
    }

    private long alone(Want want) {
        return alone.computeIfAbsent(want, this::soughtAlone);
    }

    /**
     * What all statements do not force, fewer do not; and what they force with the widest margin is the widest still
     * where all of its statements may be used. The first search asks all the same, for who listens to what is asked.
     */
    private long soughtAlone(Want want) {
        if (ofAll != null && ofAll.known.containsKey(want)) {
            Optional<Argument> widest = ofAll.widestAlone(want);
            if (widest.isEmpty() || widest.get().statements().stream().allMatch(statements::admits)) {
                return widest.map(WidestOverlap::margin).orElse(NONE);
            }
        } else if (ofAll != null) {
            Optional<Argument> unusedButKept = ofAll.widestAlone(want);
        }
        return found(ImmutableList.of(want)).map(WidestOverlap::margin).orElse(NONE);
    }

    private Optional<Argument> widestAlone(Want want) {
        return known.computeIfAbsent(want, one -> found(ImmutableList.of(one)));
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
