package org.antequem.record;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;

/** Statements by what they speak of, and by who says them; each in the order in which they were given. */
final class Subjects {

    /** By events, sources and actors; what a document that bears a date says, by the document as well. */
    private final ImmutableListMultimap<Object, Statement> statements;

    private final ImmutableListMultimap<Event, Statement> stages;
    private final ImmutableListMultimap<Source, Claim> words;
    private final ImmutableList<Statement> interests;

    /** What a teller says of each subject. */
    private final Supplier<ImmutableListMultimap<Told, Statement>> told = Suppliers.memoize(this::byTellers);

    /** Of several subjects, in their order. */
    private final Map<ImmutableList<?>, ImmutableList<Statement>> known = new ConcurrentHashMap<>();

    private record Told(Source teller, Object subject) {}

    Subjects(ImmutableList<Statement> all) {
        ImmutableListMultimap.Builder<Object, Statement> bySubject = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Event, Statement> byWhole = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Source, Claim> byTeller = ImmutableListMultimap.builder();
        for (Statement statement : all) {
            of(statement.proposition()).forEach(subject -> bySubject.put(subject, statement));
            if (statement.proposition() instanceof StageOf stage) {
                byWhole.put(stage.whole(), statement);
            }
            if (statement instanceof Claim claim) {
                Source teller = claim.saidBy().orElseThrow();
                byTeller.put(teller, claim);
                if (teller.bearsDate().isPresent()) {
                    bySubject.put(teller, claim);
                }
            }
        }
        statements = bySubject.build();
        stages = byWhole.build();
        words = byTeller.build();
        interests = all.stream()
                .filter(statement -> statement.proposition() instanceof Held)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that speak of something of which the proposition speaks. */
    ImmutableList<Statement> about(Proposition proposition) {
        Set<?> subjects = of(proposition);
        if (subjects.size() == 1) {
            Object only = subjects.iterator().next();
            if (!(only instanceof Source)) {
                return statements.get(only);
            }
        }
        return known.computeIfAbsent(ImmutableList.copyOf(subjects), unused -> {
            Set<Statement> found = new LinkedHashSet<>();
            subjects.forEach(subject -> found.addAll(statements.get(subject)));
            return ImmutableList.copyOf(found);
        });
    }

    /** Those of a teller that speak of something of which the proposition speaks. */
    ImmutableList<Statement> about(Proposition proposition, Source teller) {
        Set<Statement> found = new LinkedHashSet<>();
        for (Object subject : of(proposition)) {
            found.addAll(told.get().get(new Told(teller, subject)));
        }
        return ImmutableList.copyOf(found);
    }

    private ImmutableListMultimap<Told, Statement> byTellers() {
        ImmutableListMultimap.Builder<Told, Statement> told = ImmutableListMultimap.builder();
        statements.forEach((subject, statement) -> {
            if (statement instanceof Claim claim) {
                told.put(new Told(claim.saidBy().orElseThrow(), subject), claim);
            }
        });
        return told.build();
    }

    /** Those that call something a stage of this event. */
    ImmutableList<Statement> stagesOf(Event whole) {
        return stages.get(whole);
    }

    /** Those that somebody has an interest. */
    ImmutableList<Statement> interests() {
        return interests;
    }

    /** What somebody says. */
    ImmutableList<Claim> wordsOf(Source teller) {
        return words.get(teller);
    }

    /** The events, sources and, where there are none of these, actors. */
    private static Set<?> of(Proposition proposition) {
        Set<Event> events = proposition.events();
        Set<Source> sources = proposition.sources();
        if (sources.isEmpty()) {
            return events.isEmpty() ? proposition.actors() : events;
        }
        return events.isEmpty()
                ? sources
                : ImmutableSet.builder().addAll(events).addAll(sources).build();
    }
}
