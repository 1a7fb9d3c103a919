package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antequem.files.form.Problem;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Scope;

/**
 * Reads nouns in the order in which they refer to each other, whatever their order in the file. Reading a noun shows
 * which others have to be read first; these are read, and then the noun is read again. There is no recursion, since a
 * lineage may be long.
 */
final class Resolution {

    private static final int MOST_SHOWN = 12;

    private final Map<String, Noun> read = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Reading.Date> dates = new ArrayList<>();
    private final ImmutableMap<String, RawNoun> nouns;
    private final Scope scope;
    private final int mostProblems;

    /** The nouns that wait for others, each with the ids that it still waits for. */
    private final Map<String, Iterator<String>> waiting = new LinkedHashMap<>();

    private final Deque<String> path = new ArrayDeque<>();

    Resolution(ImmutableMap<String, RawNoun> nouns, Scope scope, int mostProblems) {
        this.nouns = nouns;
        this.scope = scope;
        this.mostProblems = mostProblems;
        nouns.values().forEach(noun -> scope.declare(noun.id(), noun.kind()));
    }

    /** Reads all of them, or stops at the maximum number of problems. */
    void resolve() {
        Iterator<String> ids = nouns.keySet().iterator();
        while (problems.size() < mostProblems && (!path.isEmpty() || ids.hasNext())) {
            if (path.isEmpty()) {
                open(ids.next());
            } else {
                step(path.element());
            }
        }
    }

    private void open(String id) {
        if (!isDone(id)) {
            path.push(id);
            waiting.put(id, Collections.emptyIterator());
        }
    }

    private boolean isDone(String id) {
        return read.containsKey(id) || scope.isBroken(id);
    }

    private void step(String id) {
        Iterator<String> awaited = waiting.getOrDefault(id, Collections.emptyIterator());
        if (isDone(id)) {
            close(id);
        } else if (awaited.hasNext()) {
            String next = awaited.next();
            if (waiting.containsKey(next)) {
                circle(next);
            } else {
                open(next);
            }
        } else {
            attempt(id);
        }
    }

    private void close(String id) {
        path.remove();
        waiting.remove(id);
    }

    private void attempt(String id) {
        RawNoun raw = raw(id);
        Reading in = Reading.of(scope).at(raw.kind().section()).at(id);
        Optional<Noun> noun = NounForms.of(raw.kind()).read(id, raw.place(), raw.node(), in);
        if (!in.awaited().isEmpty()) {
            waiting.put(id, in.awaited().iterator());
            return;
        }
        problems.addAll(in.problems());
        dates.addAll(in.dates());
        if (noun.isPresent() && in.isSound()) {
            read.put(id, noun.get());
            scope.put(id, noun.get().value());
        } else {
            scope.breakOff(id);
        }
        close(id);
    }

    private RawNoun raw(String id) {
        return Optional.ofNullable(nouns.get(id)).orElseThrow(() -> new IllegalArgumentException("no noun " + id));
    }

    /** Reports a circle: the nouns from the one that is awaited to the one that awaits it can never be read. */
    private void circle(String awaited) {
        List<String> circle = new ArrayList<>();
        for (String id : path) {
            circle.add(0, id);
            if (id.equals(awaited)) {
                break;
            }
        }
        circle.forEach(scope::breakOff);
        RawNoun first = circle.stream().map(this::raw).min(RawNoun.IN_ORDER).orElseThrow();
        Collections.rotate(circle, -circle.indexOf(first.id()));
        List<String> named = new ArrayList<>(circle);
        named.add(first.id());
        Reading in = Reading.of(scope).at(first.kind().section()).at(first.id());
        in.refuse(
                first.place(),
                circle.size() == 1
                        ? "it refers to itself"
                        : "it refers to itself, in a circle: " + String.join(" → ", shown(named)),
                "at least one of them to refer to none of the others");
        problems.addAll(in.problems());
    }

    /** The ids of a short circle, or those at both ends of a long one. */
    private static List<String> shown(List<String> circle) {
        if (circle.size() <= MOST_SHOWN) {
            return circle;
        }
        List<String> shown = new ArrayList<>(circle.subList(0, MOST_SHOWN / 2));
        shown.add("… (" + (circle.size() - MOST_SHOWN) + " more)");
        shown.addAll(circle.subList(circle.size() - MOST_SHOWN / 2, circle.size()));
        return shown;
    }

    /** The nouns that could be read, in the order of the file. */
    ImmutableList<Noun> nouns() {
        return nouns.keySet().stream()
                .flatMap(id -> Optional.ofNullable(read.get(id)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    List<Problem> problems() {
        return problems;
    }

    List<Reading.Date> dates() {
        return dates;
    }
}
