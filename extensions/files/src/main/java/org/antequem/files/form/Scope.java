package org.antequem.files.form;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antequem.time.Conventions;

/** The ids of a file, what they name, and what has been read of that. */
public final class Scope {

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final SetMultimap<String, Kind> ambiguous = HashMultimap.create();
    private final Map<String, Object> nouns = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Conventions conventions;
    private final int mostProblems;

    /** @param mostProblems the maximum number of problems reported for one noun */
    public Scope(Conventions conventions, int mostProblems) {
        this.conventions = conventions;
        this.mostProblems = mostProblems;
    }

    int mostProblems() {
        return mostProblems;
    }

    Conventions conventions() {
        return conventions;
    }

    /** Declares an id before the noun is read that it names. */
    public void declare(String id, Kind kind) {
        kinds.putIfAbsent(id, kind);
    }

    /** Notes that an id names something else, too. That is an error, and is reported elsewhere. */
    public void declareAgain(String id, Kind kind) {
        ambiguous.put(id, kind);
    }

    /** True where an id also names something of one of these kinds, which is then not read. */
    boolean isAmbiguous(String id, Iterable<Kind> some) {
        return Iterables.any(some, kind -> ambiguous.containsEntry(id, kind));
    }

    /** What an id names; empty where it is the id of nothing. */
    public Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** The ids of nouns of these kinds, in the order of the file. */
    ImmutableList<String> ids(Iterable<Kind> some) {
        ImmutableSet<Kind> asked = ImmutableSet.copyOf(some);
        return kinds.entrySet().stream()
                .filter(entry -> asked.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    public void put(String id, Object noun) {
        nouns.put(id, noun);
    }

    /** Notes that the noun with this id could not be read. */
    public void breakOff(String id) {
        broken.add(id);
    }

    public boolean isBroken(String id) {
        return broken.contains(id);
    }

    /** What an id names; empty where that has not been read, or could not be. */
    Optional<Object> noun(String id) {
        used.add(id);
        return Optional.ofNullable(nouns.get(id));
    }

    /** True where another noun refers to it. */
    public boolean isUsed(String id) {
        return used.contains(id);
    }
}
