package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.model.Order;
import org.antequem.model.Statement;

/**
 * The statements on a path, and with every span of months or years the datings of the anchor from which it is counted.
 */
final class Grounds {

    private final Constraints constraints;
    private final Predicate<? super Statement> counts;
    private final Set<Statement> statements = new LinkedHashSet<>();

    Grounds(Constraints constraints, Predicate<? super Statement> counts) {
        this.constraints = constraints;
        this.counts = counts;
    }

    void add(Iterable<Edge> path) {
        for (Edge edge : path) {
            if (edge.statement() != null) {
                add(edge.statement());
            }
        }
    }

    void add(Statement statement) {
        statements.add(statement);
        if (statement.proposition() instanceof Order order
                && order.relations().stream()
                        .anyMatch(relation -> relation.by().unit().isDateBased())) {
            statements.addAll(constraints.datingsOf(order.anchor(), counts));
        }
    }

    ImmutableSet<Statement> statements() {
        return ImmutableSet.copyOf(statements);
    }
}
