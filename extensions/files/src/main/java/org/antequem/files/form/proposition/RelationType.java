package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Type;
import org.antequem.files.form.Types;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Node;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Span;

/** How an endpoint of one event stands to one of another. */
final class RelationType implements Type<EndpointRelation> {

    private static final Type<Endpoint> ENDPOINT = Types.word(Endpoint.class, "an end of an event");
    private static final Key<Endpoint> POINT =
            new Key<>("point", ENDPOINT, "which end of the event that is placed: start or end");
    private static final Key<Direction> DIRECTION = new Key<>(
            "direction",
            Types.word(Direction.class, "a direction in time"),
            "on which side of the anchor: before or after");
    private static final Key<Endpoint> ANCHOR =
            new Key<>("anchor", ENDPOINT, "which end of the event by which it is placed: start or end");
    private static final Key<Span> BY = new Key<>("by", Types.SPAN, "by how much; by something, where nothing is said");

    @Override
    public Optional<EndpointRelation> read(Node node, Reading in) {
        return Fields.of(node, "a relation of endpoints", in).flatMap(fields -> {
            Optional<Endpoint> point = fields.required(POINT);
            Optional<Direction> direction = fields.required(DIRECTION);
            Optional<Endpoint> anchor = fields.required(ANCHOR);
            Optional<Span> by = fields.has(BY) ? fields.get(BY) : Optional.of(Span.SOME);
            fields.close();
            return point.flatMap(placed -> direction.flatMap(
                    side -> anchor.flatMap(at -> by.map(span -> new EndpointRelation(placed, side, at, span)))));
        });
    }

    @Override
    public Node write(EndpointRelation relation, Writing out) {
        return new Entries(out)
                .put(POINT, relation.point())
                .put(DIRECTION, relation.direction())
                .put(ANCHOR, relation.anchor())
                .put(BY, Optional.of(relation.by()).filter(span -> out.isComplete() || !span.equals(Span.SOME)))
                .build();
    }

    @Override
    public Shape shape(Form form) {
        return Shape.Members.of(ImmutableList.of(
                POINT.required(form), DIRECTION.required(form), ANCHOR.required(form), BY.member(form)));
    }
}
