package org.antequem.model;

import static org.antequem.model.Endpoint.END;
import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;

import com.google.common.collect.ImmutableList;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.AllenRelation;
import org.antequem.time.Span;

/**
 * What Allen's relations say of endpoints: as few relations as it takes for any two of the thirteen to exclude each
 * other.
 */
final class AllenOrder {

    private AllenOrder() {}

    static ImmutableList<EndpointRelation> of(AllenRelation relation) {
        return switch (relation) {
            case PRECEDES -> ImmutableList.of(is(END, BEFORE, START));
            case MEETS -> ImmutableList.of(when(END, START), is(START, BEFORE, START), is(END, BEFORE, END));
            case OVERLAPS -> ImmutableList.of(is(START, BEFORE, START), is(END, AFTER, START), is(END, BEFORE, END));
            case FINISHED_BY -> ImmutableList.of(when(END, END), is(START, BEFORE, START), is(END, AFTER, START));
            case CONTAINS -> ImmutableList.of(is(START, BEFORE, START), is(END, AFTER, END));
            case STARTS -> ImmutableList.of(when(START, START), is(END, BEFORE, END), is(END, AFTER, START));
            case EQUALS -> ImmutableList.of(when(START, START), when(END, END), is(END, AFTER, START));
            case STARTED_BY, DURING, FINISHES, OVERLAPPED_BY, MET_BY, PRECEDED_BY ->
                of(relation.converse()).stream()
                        .map(EndpointRelation::reversed)
                        .collect(ImmutableList.toImmutableList());
        };
    }

    private static EndpointRelation is(Endpoint point, Direction direction, Endpoint anchor) {
        return new EndpointRelation(point, direction, anchor, Span.SOME);
    }

    private static EndpointRelation when(Endpoint point, Endpoint anchor) {
        return new EndpointRelation(point, AFTER, anchor, Span.seconds(0));
    }
}
