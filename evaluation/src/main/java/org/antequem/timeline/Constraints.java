package org.antequem.timeline;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;

/** What statements say of time, by event, and turned into edges when asked for. */
final class Constraints {

    private final ListMultimap<Event, Statement> datings = ArrayListMultimap.create();
    private final ListMultimap<Event, Statement> relations = ArrayListMultimap.create();

    Constraints(Iterable<? extends Statement> statements) {
        for (Statement statement : statements) {
            if (statement.proposition() instanceof Occurred occurred) {
                datings.put(occurred.event(), statement);
            } else if (statement.proposition() instanceof Order || statement.proposition() instanceof StageOf) {
                statement.proposition().events().forEach(event -> relations.put(event, statement));
            }
        }
    }

    /** The datings of an event that count. */
    List<Statement> datingsOf(Event event, Predicate<? super Statement> counts) {
        return datings.get(event).stream().filter(counts).toList();
    }

    /** The bounds that the datings which count set to a moment, each with its statement. */
    void eachDate(Moment moment, Predicate<? super Statement> counts, BiConsumer<Bounds, Statement> consumer) {
        for (Statement statement : datings.get(moment.event())) {
            if (counts.test(statement)) {
                consumer.accept(boundsOf(statement, moment.endpoint()), statement);
            }
        }
    }

    /** Edges between moments that touch the event of this one. */
    void eachRelation(Event event, Predicate<? super Statement> counts, Consumer<Edge> consumer) {
        consumer.accept(new Edge(endOf(event), startOf(event), 0, null));
        for (Statement statement : relations.get(event)) {
            if (counts.test(statement)) {
                if (statement.proposition() instanceof Order order) {
                    order.relations().forEach(relation -> accept(statement, order, relation, counts, consumer));
                } else if (statement.proposition() instanceof StageOf stage) {
                    consumer.accept(new Edge(startOf(stage.event()), startOf(stage.whole()), 0, statement));
                    consumer.accept(new Edge(endOf(stage.whole()), endOf(stage.event()), 0, statement));
                }
            }
        }
    }

    private void accept(
            Statement statement,
            Order order,
            EndpointRelation relation,
            Predicate<? super Statement> counts,
            Consumer<Edge> consumer) {
        Moment point = new Moment(order.event(), relation.point());
        Moment anchor = new Moment(order.anchor(), relation.anchor());
        Gap gap = relation.gap(relation.by().unit().isDateBased() ? stated(anchor, counts) : Bounds.UNKNOWN);
        if (gap.greatest() != Bounds.DISTANT_FUTURE) {
            consumer.accept(new Edge(point, anchor, gap.greatest(), statement));
        }
        if (gap.least() != Bounds.DISTANT_PAST) {
            consumer.accept(new Edge(anchor, point, -gap.least(), statement));
        }
    }

    /**
     * What the datings that count leave of a moment together: months are counted from somewhere within it. Their hull
     * where they contradict each other, so that more statements never widen what fewer leave unless they cannot all
     * hold.
     */
    private Bounds stated(Moment moment, Predicate<? super Statement> counts) {
        List<Bounds> stated = datings.get(moment.event()).stream()
                .filter(counts)
                .map(statement -> boundsOf(statement, moment.endpoint()))
                .toList();
        long earliest = stated.stream().mapToLong(Bounds::earliest).max().orElse(Bounds.DISTANT_PAST);
        long latest = stated.stream().mapToLong(Bounds::latest).min().orElse(Bounds.DISTANT_FUTURE);
        return earliest <= latest
                ? new Bounds(earliest, latest)
                : hull(moment, counts).orElse(Bounds.UNKNOWN);
    }

    /** From the earliest that a dating which counts says to the latest; empty where none says anything. */
    Optional<Bounds> hull(Moment moment, Predicate<? super Statement> counts) {
        return datings.get(moment.event()).stream()
                .filter(counts)
                .map(statement -> boundsOf(statement, moment.endpoint()))
                .filter(bounds -> !bounds.equals(Bounds.UNKNOWN))
                .reduce(Bounds::hull);
    }

    private static Bounds boundsOf(Statement dating, Endpoint endpoint) {
        Occurred occurred = (Occurred) dating.proposition();
        return endpoint == Endpoint.START
                ? occurred.dating().start()
                : occurred.dating().end();
    }
}
