package org.antequem.timeline;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.time.Dating;

/**
 * Statements in the order of what they say, those that say the same one after another. Which contradiction a timeline
 * meets first depends on the order, and so does how far it gets before it gives up; so neither depends on the order in
 * which the statements were given, on a teller's name, or on who only repeats something.
 */
final class BySaying {

    private final Map<Proposition, List<Statement>> said = new LinkedHashMap<>();
    private final Map<Proposition, String> words = new HashMap<>();

    private BySaying(Iterable<? extends Statement> statements) {
        for (Statement statement : statements) {
            said.computeIfAbsent(statement.proposition(), saying -> new ArrayList<>())
                    .add(statement);
        }
    }

    static ImmutableList<Statement> sorted(Iterable<? extends Statement> statements) {
        return new BySaying(statements).sorted();
    }

    private ImmutableList<Statement> sorted() {
        Comparator<Proposition> byContent = Comparator.comparing(BySaying::event)
                .thenComparing(BySaying::dating)
                .thenComparing(this::words)
                .thenComparing(BySaying::bounds, Comparators.lexicographical(Comparator.<Long>naturalOrder()));
        ImmutableList.Builder<Statement> sorted = ImmutableList.builder();
        said.keySet().stream()
                .sorted(byContent)
                .map(said::get)
                .forEach(same -> sorted.addAll(ImmutableList.sortedCopyOf(Statement.BY_CONTENT, same)));
        return sorted.build();
    }

    private static String event(Proposition saying) {
        return saying.events().stream().findFirst().map(Event::name).orElse("");
    }

    private static String dating(Proposition saying) {
        return saying.stated().map(Dating::words).orElse("");
    }

    /** Of dates that are written alike and are not the same. */
    private static ImmutableList<Long> bounds(Proposition saying) {
        return saying.stated()
                .map(dating -> ImmutableList.of(
                        dating.start().earliest(),
                        dating.start().latest(),
                        dating.end().earliest(),
                        dating.end().latest()))
                .orElse(ImmutableList.of());
    }

    private String words(Proposition saying) {
        return words.computeIfAbsent(saying, Proposition::toString);
    }
}
