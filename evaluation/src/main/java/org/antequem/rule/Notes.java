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
 * What was consulted for an answer: statements and sources without which it might be different, and what was asked for
 * and is not on record. If none of them is lost, the answer stays the same.
 *
 * <p>Notes refer to other notes without copying them, so that a thousand answers that rest on one quarrel keep one list
 * of it. One thread writes them; after that they are only read.
 */
public final class Notes {

    private final List<ImmutableList<? extends Statement>> consulted = new ArrayList<>();
    private final List<ImmutableList<Source>> sources = new ArrayList<>();
    private final List<Lack> lacks = new ArrayList<>();
    private final List<Notes> others = new ArrayList<>();

    /** Makes empty notes. */
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

    /** The sources that were consulted: whether they ever spoke, or what they derive from. */
    public ImmutableSet<Source> sources() {
        ImmutableSet.Builder<Source> all = ImmutableSet.builder();
        for (Notes notes : withOthers()) {
            notes.sources.forEach(all::addAll);
        }
        return all.build();
    }

    /** What was asked for and is not on record. */
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
