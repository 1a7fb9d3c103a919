package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.time.Span;

/**
 * States how far one endpoint of an event lies before or after an endpoint of another event (or of the same).
 *
 * @param point the endpoint of the event that is placed
 * @param direction whether the point lies before or after the anchor
 * @param anchor the endpoint of the event by which it is placed; months and years are counted from here
 * @param by how far apart they are; a {@link Span#limit} also allows any distance in the other direction
 */
@Immutable
public record EndpointRelation(Endpoint point, Direction direction, Endpoint anchor, Span by) implements Serializable {

    public EndpointRelation {
        requireNonNull(point, "point");
        requireNonNull(direction, "direction");
        requireNonNull(anchor, "anchor");
        requireNonNull(by, "by");
    }

    /** Whether a point lies before or after the point by which it is placed. */
    public enum Direction {
        /** The point lies before the other, or at the same time. */
        BEFORE,
        /** The point lies after the other, or at the same time. */
        AFTER
    }

    /**
     * The number of seconds by which the anchor follows the point, as wide as any reading of the calendar allows.
     *
     * @param anchorStated what is stated about the anchor's time; {@link Bounds#UNKNOWN} if nothing is
     * @param conventions the zone in which days, months and years are counted
     */
    public Gap gap(Bounds anchorStated, Conventions conventions) {
        requireNonNull(anchorStated, "anchorStated");
        requireNonNull(conventions, "conventions");
        return direction == Direction.BEFORE
                ? by.before(anchorStated, conventions)
                : by.after(anchorStated, conventions).reversed();
    }

    /** True where the other is of the same points, to the same side, and within the same number of the same units. */
    boolean encloses(EndpointRelation other) {
        return point == other.point
                && direction == other.direction
                && anchor == other.anchor
                && by.unit() == other.by.unit()
                && by.least() <= other.by.least()
                && other.by.greatest() <= by.greatest();
    }

    /** True where the other is of the same points, to the same side, and of other numbers of the same units. */
    boolean excludes(EndpointRelation other) {
        return point == other.point
                && direction == other.direction
                && anchor == other.anchor
                && by.unit() == other.by.unit()
                && !by.mayCountLastDay()
                && !other.by.mayCountLastDay()
                && (by.greatest() < other.by.least() || other.by.greatest() < by.least());
    }

    /**
     * The number of seconds by which the anchor follows the point, as narrow as every reading of the calendar allows.
     *
     * @return empty if no number of seconds fits every reading
     */
    public Optional<Gap> innerGap(Bounds anchorStated, Conventions conventions) {
        requireNonNull(anchorStated, "anchorStated");
        requireNonNull(conventions, "conventions");
        return direction == Direction.BEFORE
                ? by.innerBefore(anchorStated, conventions)
                : by.innerAfter(anchorStated, conventions).map(Gap::reversed);
    }

    /**
     * The bounds of the point if the anchor lies within some bounds, counted in local days.
     *
     * @return {@link Bounds#UNKNOWN} if the distance is counted in hours or shorter units
     */
    public Bounds placed(Bounds anchorBounds, Conventions conventions) {
        requireNonNull(anchorBounds, "anchorBounds");
        requireNonNull(conventions, "conventions");
        return direction == Direction.BEFORE
                ? by.placedBefore(anchorBounds, conventions)
                : by.placedAfter(anchorBounds, conventions);
    }

    /**
     * The bounds within which the point certainly has this distance, wherever within its bounds the anchor lies; empty
     * if there are none.
     */
    public Optional<Bounds> surelyPlaced(Bounds anchorBounds, Conventions conventions) {
        requireNonNull(anchorBounds, "anchorBounds");
        requireNonNull(conventions, "conventions");
        return direction == Direction.BEFORE
                ? by.surelyPlacedBefore(anchorBounds, conventions)
                : by.surelyPlacedAfter(anchorBounds, conventions);
    }

    /**
     * The bounds of the anchor if the point lies within some bounds, counted in local days.
     *
     * @return {@link Bounds#UNKNOWN} if the distance is counted in hours or shorter units, or if there is no such day
     */
    public Bounds anchors(Bounds pointBounds, Conventions conventions) {
        requireNonNull(pointBounds, "pointBounds");
        requireNonNull(conventions, "conventions");
        return direction == Direction.BEFORE
                ? by.anchorBefore(pointBounds, conventions)
                : by.anchorAfter(pointBounds, conventions);
    }

    /** A copy of this relation without an upper limit: this distance or a larger one. */
    public EndpointRelation orFurther() {
        return by(new Span(by.unit(), by.least(), Bounds.DISTANT_FUTURE, null, by.mayCountLastDay()));
    }

    /** A copy of this relation without a lower limit: this distance or a smaller one. */
    public EndpointRelation orNearer() {
        return by(new Span(by.unit(), 0, by.greatest()));
    }

    /** A copy of this relation that only limits the distance, and allows any distance in the other direction. */
    public EndpointRelation limit() {
        return by(new Span(by.unit(), Bounds.DISTANT_PAST, by.greatest()));
    }

    private EndpointRelation by(Span other) {
        return new EndpointRelation(point, direction, anchor, other);
    }

    /** This relation, its number read by these conventions: where rough ones say nothing, the order alone is left. */
    EndpointRelation in(Conventions conventions) {
        Span read = by.in(conventions.approximation());
        return read.equals(by) ? this : by(read);
    }

    /** The same, seen from the other point: it says as much, where it counts no days or anything longer. */
    EndpointRelation reversed() {
        return new EndpointRelation(
                anchor, direction == Direction.BEFORE ? Direction.AFTER : Direction.BEFORE, point, by);
    }

    @Override
    public String toString() {
        if (by.equals(Span.ANY)) {
            return direction == Direction.BEFORE ? "no later than" : "no earlier than";
        }
        if (by.equals(Span.seconds(0))) {
            return "when";
        }
        String side = direction == Direction.BEFORE ? "before" : "after";
        if (by.isLimit() && by.greatest() == Bounds.DISTANT_FUTURE) {
            return "at any time before or after";
        }
        if (by.isLimit()) {
            Span limit = new Span(by.unit(), by.greatest(), by.greatest());
            return (direction == Direction.BEFORE ? "no earlier than " : "no later than ") + limit + " " + side;
        }
        return by.equals(Span.SOME) ? side : by + " " + side;
    }
}
