package org.antequem.hypotheses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Event;

/**
 * How one piece of evidence goes together with one hypothesis, and why.
 *
 * @param reasons the lines by which it stands against the hypothesis or supports it; empty where it only leaves room
 *     for it, and where somebody judged it by hand
 * @param strength of the strongest of these, or what somebody put it at; empty where there is none
 * @param events of which both speak
 * @param actors who act in both, or for whom somebody does
 */
public record Cell(
        Fit fit,
        ImmutableList<Reason> reasons,
        Optional<Strength> strength,
        ImmutableSet<Event> events,
        ImmutableSet<Actor> actors) {

    /**
     * A line, under the code of the rule that called for it.
     *
     * @param code the rule's
     */
    public record Reason(String code, Line line) {}

    static Cell of(Fit fit, ImmutableList<Reason> reasons) {
        return new Cell(
                fit,
                reasons,
                reasons.stream()
                        .map(reason -> reason.line().strength())
                        .reduce((one, other) -> one.isAtLeast(other) ? one : other),
                ImmutableSet.of(),
                ImmutableSet.of());
    }

    static Cell judged(Fit fit, Strength strength) {
        return new Cell(fit, ImmutableList.of(), Optional.of(strength), ImmutableSet.of(), ImmutableSet.of());
    }

    static Cell sharing(ImmutableSet<Event> events, ImmutableSet<Actor> actors) {
        Fit fit = events.isEmpty() && actors.isEmpty() ? Fit.NEITHER : Fit.CONSISTENT;
        return new Cell(fit, ImmutableList.of(), Optional.empty(), events, actors);
    }
}
