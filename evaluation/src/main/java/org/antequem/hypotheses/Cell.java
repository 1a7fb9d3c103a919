package org.antequem.hypotheses;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Event;

/**
 * How one piece of evidence fits one hypothesis, and why.
 *
 * @param fit whether it is consistent with the hypothesis
 * @param reasons the lines that speak against the hypothesis or for it; empty if the evidence only leaves room for it,
 *     or was judged by hand
 * @param strength the strength of the strongest of these lines, or the one that was set by hand; empty if there is none
 * @param events the events that both the evidence and the hypothesis mention
 * @param actors the actors who act in both, themselves or through others
 */
public record Cell(
        Fit fit,
        ImmutableList<Reason> reasons,
        Optional<Strength> strength,
        ImmutableSet<Event> events,
        ImmutableSet<Actor> actors) {

    public Cell {
        requireNonNull(fit, "fit");
        requireNonNull(reasons, "reasons");
        requireNonNull(strength, "strength");
        requireNonNull(events, "events");
        requireNonNull(actors, "actors");
    }

    /**
     * A piece of evidence for or against a hypothesis, and the rule that found it.
     *
     * @param code the code of the rule
     * @param line the piece of evidence
     */
    public record Reason(String code, Line line) {

        public Reason {
            requireNonNull(code, "code");
            requireNonNull(line, "line");
        }
    }

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
