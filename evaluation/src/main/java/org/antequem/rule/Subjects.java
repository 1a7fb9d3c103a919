package org.antequem.rule;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;

/** Statements by what they speak of, and by who says them; each in the order in which they were given. */
final class Subjects {

    /** By events, sources and actors; what a document that bears a date says, by the document as well. */
    private final ListMultimap<Object, Statement> statements = ArrayListMultimap.create();

    private final ListMultimap<Event, Statement> stages = ArrayListMultimap.create();
    private final ListMultimap<Source, Claim> words = ArrayListMultimap.create();

    Subjects(ImmutableList<Statement> all) {
        for (Statement statement : all) {
            of(statement.proposition()).forEach(subject -> statements.put(subject, statement));
            if (statement.proposition() instanceof StageOf stage) {
                stages.put(stage.whole(), statement);
            }
            if (statement instanceof Claim claim) {
                Source teller = claim.saidBy().orElseThrow();
                words.put(teller, claim);
                if (teller.bearsDate().isPresent()) {
                    statements.put(teller, claim);
                }
            }
        }
    }

    /** Those that speak of something of which the proposition speaks. */
    Collection<Statement> about(Proposition proposition) {
        Set<Statement> found = new LinkedHashSet<>();
        of(proposition).forEach(subject -> found.addAll(statements.get(subject)));
        return found;
    }

    /** Those that call something a stage of this event. */
    Collection<Statement> stagesOf(Event whole) {
        return Collections.unmodifiableList(stages.get(whole));
    }

    /** What somebody says. */
    Collection<Claim> wordsOf(Source teller) {
        return Collections.unmodifiableList(words.get(teller));
    }

    /** The events, sources and, where there are none of these, actors. */
    private static List<Object> of(Proposition proposition) {
        List<Object> subjects = new ArrayList<>(proposition.events());
        subjects.addAll(proposition.sources());
        return subjects.isEmpty() ? new ArrayList<>(proposition.actors()) : subjects;
    }
}
