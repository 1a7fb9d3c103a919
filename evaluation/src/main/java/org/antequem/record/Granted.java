package org.antequem.record;

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
 * What is taken as true while one claim is put to the test. No line of argument may contradict it.
 *
 * <p>A claim is judged on its own terms: that its cause happened, and when, is granted to a claim of cause; to a claim
 * of order, that the event happened by which it places another, and when. A denial is granted what it denies. What is
 * supposed ("if it were so that …") is granted in the same way, whoever says otherwise.
 *
 * @param event the one that is granted to have happened; null where none is
 * @param statements what no line may contradict
 * @param contrary the statements on record of which each alone contradicts what is supposed
 */
@Immutable
public record Granted(@Nullable Event event, ImmutableSet<Statement> statements, ImmutableSet<Statement> contrary)
        implements Serializable {

    /** What is granted to whoever asks about no claim in particular: nothing. */
    public static final Granted NOTHING = new Granted(null, ImmutableSet.of(), ImmutableSet.of());

    /** What a claim is granted when it is put to the test. */
    public static Granted to(Claim claim) {
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

    /** What is supposed to be true of this record. */
    public static Granted supposing(Statement supposed, RecordView view) {
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
     * This, and everything that another grants; of two events, this one's. Where what is granted here contradicts what
     * is supposed there, it is not granted.
     */
    public Granted and(Granted other) {
        return new Granted(
                event == null ? other.event : event,
                Sets.union(Sets.difference(statements, other.contrary), other.statements)
                        .immutableCopy(),
                Sets.union(contrary, other.contrary).immutableCopy());
    }

    /** True where the event is the one that is granted to have happened. */
    public boolean isGranted(Event other) {
        return other.equals(event);
    }

    /** True where the event is granted to have happened at the time that is stipulated for it. */
    public boolean dates(Event other) {
        return isGranted(other) && other.during().isPresent();
    }

    /** True where a statement is about nothing but the event that is granted. */
    public boolean covers(Statement statement) {
        return event != null && statement.proposition().events().equals(ImmutableSet.of(event));
    }

    /** True where a proposition says that what is granted never happened. */
    public boolean isDeniedBy(Proposition proposition) {
        return proposition
                .denied()
                .filter(denied ->
                        denied instanceof Occurred occurred && isGranted(occurred.event()) && occurred.isBare())
                .isPresent();
    }
}
