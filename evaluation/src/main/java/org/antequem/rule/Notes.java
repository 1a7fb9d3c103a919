package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Lack;
import org.antequem.model.Source;
import org.antequem.model.Statement;

/**
 * What an answer was made from: the statements and sources without which it could be another one, and what was asked
 * for and is not on record. Who loses none of the former has the same answer.
 *
 * <p>Notes refer to other notes and do not copy them, so that a thousand answers that rest on one quarrel keep one list
 * of it. They are written by one thread, and then only read.
 */
public final class Notes {

    private final List<ImmutableList<? extends Statement>> consulted = new ArrayList<>();
    private final List<ImmutableList<Source>> sources = new ArrayList<>();
    private final List<Lack> lacks = new ArrayList<>();
    private final List<Notes> others = new ArrayList<>();

    /** Notes of nothing yet. */
    public Notes() {}

    void add(ImmutableList<? extends Statement> statements) {
        consulted.add(statements);
    }

    void addSources(ImmutableList<Source> asked) {
        sources.add(asked);
    }

    void add(Lack lack) {
        lacks.add(lack);
    }

    void add(Notes more) {
        others.add(more);
    }

    /** The statements that were consulted, whether or not the answer rests on them in the end. */
    public ImmutableSet<Statement> statements() {
        ImmutableSet.Builder<Statement> all = ImmutableSet.builder();
        for (Notes notes : withOthers()) {
            notes.consulted.forEach(all::addAll);
        }
        return all.build();
    }

    /** The sources of which it was asked whether they speak, or from what they derive, whatever they say on record. */
    public ImmutableSet<Source> sources() {
        ImmutableSet.Builder<Source> all = ImmutableSet.builder();
        for (Notes notes : withOthers()) {
            notes.sources.forEach(all::addAll);
        }
        return all.build();
    }

    /** What was asked for, and is not on record. */
    public ImmutableSet<Lack> lacks() {
        ImmutableSet.Builder<Lack> all = ImmutableSet.builder();
        for (Notes notes : withOthers()) {
            all.addAll(notes.lacks);
        }
        return all.build();
    }

    /** These and all that were taken over, each once. */
    private List<Notes> withOthers() {
        Set<Notes> met = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Notes> inOrder = new ArrayList<>();
        Deque<Notes> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Notes next = open.remove();
            if (met.add(next)) {
                inOrder.add(next);
                open.addAll(next.others);
            }
        }
        return inOrder;
    }
}
