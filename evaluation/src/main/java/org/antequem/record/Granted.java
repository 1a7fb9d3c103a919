package org.antequem.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What is taken as given while one claim is judged. No piece of evidence may contradict it.
 *
 * <p>A claim is judged on its own terms. To a claim of cause it is granted that the cause happened, and when; to a
 * claim of order, that the event happened by which it places another, and when. A denial is granted the same as what it
 * denies. Suppositions ("if this turned out to be so") are granted in the same way, whoever says otherwise.
 *
 * @param event the event that is granted to have happened; null if there is none
 * @param statements the statements that no piece of evidence may contradict
 * @param contrary the statements on record that contradict a supposition, each alone
 */
@Immutable
public record Granted(@Nullable Event event, ImmutableSet<Statement> statements, ImmutableSet<Statement> contrary)
        implements Serializable {

    public Granted {
        requireNonNull(statements, "statements");
        requireNonNull(contrary, "contrary");
    }

    /** Nothing is granted, as when no particular claim is judged. */
    public static final Granted NOTHING = new Granted(null, ImmutableSet.of(), ImmutableSet.of());

    /** What is granted to a claim while it is judged. */
    public static Granted to(Claim claim) {
        requireNonNull(claim, "claim");
        Proposition said = claim.proposition();
        Proposition judged = said.affirmed();
        if (judged instanceof Cause cause) {
            return of(cause.cause());
        }
        return judged instanceof Order order ? of(order.anchor()) : NOTHING;
    }

    private static Granted of(Event event) {
        return new Granted(
                event,
                ImmutableSet.of(new Stipulation(Occurred.of(event)), new Stipulation(Occurred.asDated(event))),
                ImmutableSet.of());
    }

    /** Takes a statement as given, and collects what on record contradicts it. */
    public static Granted supposing(Statement supposed, RecordView view) {
        requireNonNull(supposed, "supposed");
        requireNonNull(view, "view");
        return new Granted(
                null,
                ImmutableSet.of(supposed),
                view.about(supposed.proposition()).stream()
                        .filter(statement -> view.read(statement.proposition())
                                        .excludes(view.read(supposed.proposition()))
                                || !Timeline.conflictIn(ImmutableSet.of(statement, supposed), view.conventions())
                                        .isEmpty())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * A copy of this that also takes as given what another does. If both grant an event, it keeps its own. A statement
     * of this that contradicts a supposition of the other is dropped.
     */
    public Granted and(Granted other) {
        requireNonNull(other, "other");
        return new Granted(
                event == null ? other.event : event,
                Sets.union(Sets.difference(statements, other.contrary), other.statements)
                        .immutableCopy(),
                Sets.union(contrary, other.contrary).immutableCopy());
    }

    /** True if an event is the one that is granted to have happened. */
    public boolean isGranted(Event other) {
        requireNonNull(other, "other");
        return other.equals(event);
    }

    /** True if an event is granted to have happened at its stipulated date. */
    public boolean dates(Event other) {
        requireNonNull(other, "other");
        return isGranted(other) && other.during().isPresent();
    }

    /** True if a statement is about the granted event and about no other. */
    public boolean covers(Statement statement) {
        requireNonNull(statement, "statement");
        return event != null && statement.proposition().events().equals(ImmutableSet.of(event));
    }

    /** True if a proposition says that the granted event never happened. */
    public boolean isDeniedBy(Proposition proposition) {
        requireNonNull(proposition, "proposition");
        return proposition
                .denied()
                .filter(denied ->
                        denied instanceof Occurred occurred && isGranted(occurred.event()) && occurred.isBare())
                .isPresent();
    }
}
