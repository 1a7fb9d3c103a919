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
 * How far one endpoint of an event lies before or after one of another.
 *
 * @param point of the event that is placed
 * @param direction to which side of the anchor
 * @param anchor of the event by which it is placed; months and years are counted from here
 * @param by how far; with a {@link Span#limit} no further, or at any time to the other side
 */
@Immutable
public record EndpointRelation(Endpoint point, Direction direction, Endpoint anchor, Span by) implements Serializable {

    public EndpointRelation {
        requireNonNull(point, "point");
        requireNonNull(direction, "direction");
        requireNonNull(anchor, "anchor");
        requireNonNull(by, "by");
    }

    /** To which side of its anchor a point lies. */
    public enum Direction {
        BEFORE,
        AFTER
    }

    /**
     * By how many seconds the anchor follows the point.
     *
     * @param anchorStated what is stated of the anchor's time; {@link Bounds#UNKNOWN} for anywhere on the calendar
     * @param conventions in whose zone days, months and years are counted
     */
    public Gap gap(Bounds anchorStated, Conventions conventions) {
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

    /**
     * Like {@link #gap}, but only what certainly counts as so far apart, by every reading of the calendar.
     *
     * @return empty where no number of seconds does
     */
    public Optional<Gap> innerGap(Bounds anchorStated, Conventions conventions) {
        return direction == Direction.BEFORE
                ? by.innerBefore(anchorStated, conventions)
                : by.innerAfter(anchorStated, conventions).map(Gap::reversed);
    }

    /**
     * Where the point can lie, by local days, where the anchor lies within some bounds.
     *
     * @return {@link Bounds#UNKNOWN} where no days or anything longer are counted
     */
    public Bounds placed(Bounds anchorBounds, Conventions conventions) {
        return direction == Direction.BEFORE
                ? by.placedBefore(anchorBounds, conventions)
                : by.placedAfter(anchorBounds, conventions);
    }

    /** Where the point certainly is as far away as this says, wherever within its bounds the anchor lies. */
    public Optional<Bounds> surelyPlaced(Bounds anchorBounds, Conventions conventions) {
        return direction == Direction.BEFORE
                ? by.surelyPlacedBefore(anchorBounds, conventions)
                : by.surelyPlacedAfter(anchorBounds, conventions);
    }

    /** A copy without an upper limit: as far as this says, or further. */
    public EndpointRelation orFurther() {
        return by(new Span(by.unit(), by.least(), Bounds.DISTANT_FUTURE, null, by.mayCountLastDay()));
    }

    /** A copy without a lower limit: as far as this says, or nearer. */
    public EndpointRelation orNearer() {
        return by(new Span(by.unit(), 0, by.greatest()));
    }

    /** A copy that only limits how far it is, and may be met to the other side as well. */
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
        if (by.isLimit()) {
            Span limit = new Span(by.unit(), by.greatest(), by.greatest());
            return (direction == Direction.BEFORE ? "no earlier than " : "no later than ") + limit + " " + side;
        }
        return by.equals(Span.SOME) ? side : by + " " + side;
    }
}
