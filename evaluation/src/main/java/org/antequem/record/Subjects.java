package org.antequem.record;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.antequem.model.Agency;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Grading;
import org.antequem.model.Held;
import org.antequem.model.Identity;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;

/** Statements by what they speak of, and by who says them; each in the order in which they were given. */
final class Subjects {

    /** The kinds of what is said of those who speak, and of who did it. */
    static final ImmutableSet<Class<? extends Proposition>> KINDS = ImmutableSet.of(
            Presence.class,
            Examination.class,
            Agency.class,
            Deed.class,
            Appearance.class,
            Identity.class,
            Grading.class);

    /** By events, sources and actors; what a document that bears a date says, by the document as well. */
    private final ImmutableListMultimap<Object, Statement> statements;

    private final ImmutableListMultimap<Event, Statement> stages;
    private final ImmutableListMultimap<Source, Claim> words;
    private final ImmutableList<Statement> interests;

    /** By their kinds, denied or not, and by all of which they speak. */
    private final Supplier<ImmutableListMultimap<Topic, Statement>> ofKinds;

    /** What a teller says of each subject. */
    private final Supplier<ImmutableListMultimap<Told, Statement>> told = Suppliers.memoize(this::byTellers);

    /** Of several subjects, in their order. */
    private final Map<ImmutableList<?>, ImmutableList<Statement>> known = new ConcurrentHashMap<>();

    private record Topic(Class<? extends Proposition> kind, Object subject) {}

    private record Told(Source teller, Object subject) {}

    Subjects(ImmutableList<Statement> all) {
        ImmutableListMultimap.Builder<Object, Statement> bySubject = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Event, Statement> byWhole = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Source, Claim> byTeller = ImmutableListMultimap.builder();
        for (Statement statement : all) {
            statement.proposition().subjects().forEach(subject -> bySubject.put(subject, statement));
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
        ofKinds = Suppliers.memoize(() -> byKinds(all));
    }

    private static ImmutableListMultimap<Topic, Statement> byKinds(ImmutableList<Statement> all) {
        ImmutableListMultimap.Builder<Topic, Statement> byKinds = ImmutableListMultimap.builder();
        for (Statement statement : all) {
            Proposition said = statement.proposition().affirmed();
            if (KINDS.contains(said.getClass())) {
                Iterables.concat(said.events(), said.sources(), said.actors())
                        .forEach(subject -> byKinds.put(new Topic(said.getClass(), subject), statement));
            }
        }
        return byKinds.build();
    }

    /** Those that speak of something of which the proposition speaks. */
    ImmutableList<Statement> about(Proposition proposition) {
        ImmutableSet<Object> subjects = proposition.subjects();
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
        for (Object subject : proposition.subjects()) {
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

    /**
     * Those of one kind, or that deny something of that kind, that speak of an event, a source or an actor.
     *
     * @param kind one of {@link #KINDS}
     */
    ImmutableList<Statement> ofKind(Class<? extends Proposition> kind, Object subject) {
        return ofKinds.get().get(new Topic(kind, subject));
    }

    /** What somebody says. */
    ImmutableList<Claim> wordsOf(Source teller) {
        return words.get(teller);
    }
}
