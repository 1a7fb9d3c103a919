package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Order;
import org.antequem.time.Span;

/** Where one event lies on the timeline, seen from another. */
final class OrderForm extends PropositionForm<Order> {

    private static final Key<Span> BY =
            new Key<>("by", Types.SPAN, "by how much, such as \"2 to 9 months\" or \"at least 4 months\"");
    private static final Key<Span> BY_AT_MOST =
            new Key<>(BY.name(), Types.PLAIN_SPAN, "by how much at most, such as \"10 days\"");
    private static final Key<Event> ANCHOR =
            new Key<>("anchor", Types.EVENT, "the event by which it is placed, by the relations");
    private static final Key<ImmutableList<EndpointRelation>> RELATIONS = new Key<>(
            "relations",
            Types.oneOrMore(new RelationType()),
            "how its start and its end stand to those of the anchor; all of it holds");

    OrderForm() {
        super(Order.class, "order");
    }

    @Override
    Key<?> subject() {
        return Subjects.EVENT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        ImmutableList.Builder<Key<?>> verbs = ImmutableList.builder();
        for (OrderVerb verb : OrderVerb.values()) {
            verbs.add(verb.key());
        }
        return verbs.add(ANCHOR).build();
    }

    @Override
    ImmutableList<Key<?>> others() {
        return ImmutableList.of(BY, RELATIONS);
    }

    @Override
    ImmutableList<Key<?>> completeKeys() {
        return ImmutableList.of(Subjects.EVENT, ANCHOR, RELATIONS);
    }

    @Override
    boolean isRequired(Key<?> key, Form form) {
        return form == Form.COMPLETE || key.equals(Subjects.EVENT);
    }

    @Override
    Optional<Order> read(Fields fields) {
        if (fields.has(ANCHOR)) {
            return readComplete(fields);
        }
        Optional<Order> read = Optional.empty();
        Optional<Event> event = fields.required(Subjects.EVENT);
        for (OrderVerb verb : OrderVerb.values()) {
            if (fields.has(verb.key())) {
                Optional<Event> anchor = fields.get(verb.key());
                Optional<Span> by = by(verb, fields);
                read = event.flatMap(placed -> anchor.flatMap(other ->
                        by.flatMap(span -> fields.make(verb.key(), () -> verb.of(placed, other, span)))));
            }
        }
        return read;
    }

    private static Optional<Span> by(OrderVerb verb, Fields fields) {
        return switch (verb.kind()) {
            case ORDER -> fields.has(BY) ? fields.get(BY) : Optional.of(Span.SOME);
            case LIMIT -> fields.required(BY_AT_MOST).flatMap(span -> fields.make(BY, () -> limited(span)));
            case WHOLE -> {
                if (fields.has(BY)) {
                    fields.reading()
                            .refuse(
                                    fields.keyPlace(BY.name()),
                                    "\"" + verb.key() + "\" says all that can be said",
                                    "no \"by\"");
                }
                yield fields.has(BY) ? Optional.empty() : Optional.of(Span.SOME);
            }
        };
    }

    /** The span of a limit: how far it lets an event be from the other. */
    private static Span limited(Span by) {
        Span limit = Span.limit(by);
        return new Span(limit.unit(), limit.greatest(), limit.greatest());
    }

    @Override
    Optional<Order> readComplete(Fields fields) {
        Optional<Event> event = fields.required(Subjects.EVENT);
        Optional<Event> anchor = fields.required(ANCHOR);
        Optional<ImmutableList<EndpointRelation>> relations = fields.required(RELATIONS);
        return event.flatMap(placed -> anchor.flatMap(other ->
                relations.flatMap(all -> fields.make(RELATIONS, () -> new Order(placed, other, all)))));
    }

    @Override
    void write(Order order, Entries out) {
        out.put(Subjects.EVENT, order.event());
        for (OrderVerb verb : OrderVerb.values()) {
            Optional<Span> by = verb.by(order);
            if (by.isPresent()) {
                out.put(verb.key(), order.anchor())
                        .put(
                                verb.kind() == OrderVerb.Kind.LIMIT ? BY_AT_MOST : BY,
                                by.filter(span -> verb.kind() == OrderVerb.Kind.LIMIT || !span.equals(Span.SOME)));
                return;
            }
        }
        out.put(ANCHOR, order.anchor()).put(RELATIONS, order.relations());
    }

    @Override
    void writeComplete(Order order, Entries out) {
        out.put(Subjects.EVENT, order.event()).put(ANCHOR, order.anchor()).put(RELATIONS, order.relations());
    }
}
