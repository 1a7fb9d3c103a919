package org.antequem.rule.provenance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Fact;
import org.antequem.finding.Few;

/** The words of a passage that a quotation leaves out, and those that it puts in. */
final class Edits {

    /** Signs of a word; what is longer is cut. */
    private static final int MOST_SHOWN = 40;

    private final List<String> leftOut = new ArrayList<>();
    private final List<String> putIn = new ArrayList<>();

    /** Adds what stands in one place, but for what is only put in other words around it. */
    void add(List<String> there, List<String> quoted) {
        leftOut.addAll(Sets.difference(ImmutableSet.copyOf(there), ImmutableSet.copyOf(quoted)));
        putIn.addAll(Sets.difference(ImmutableSet.copyOf(quoted), ImmutableSet.copyOf(there)));
    }

    /** Those words among them that can turn the sense. */
    ImmutableList<Fact> facts() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Qualifier qualifier : Qualifier.values()) {
            add(facts, qualifier, leftOut, "is left out");
            add(facts, qualifier, putIn, "is put in");
        }
        return facts.build();
    }

    private static void add(ImmutableList.Builder<Fact> facts, Qualifier qualifier, List<String> words, String how) {
        Set<String> found = new LinkedHashSet<>(words);
        found.removeIf(word -> !qualifier.has(word));
        if (!found.isEmpty()) {
            Few<String> few = Few.of(found);
            String end = few.more() == 0 ? ")" : " and " + few.more() + " more)";
            facts.add(Fact.shown(
                    "a " + qualifier + " " + how + " (\"{}\"" + end,
                    few.listed().stream().map(Edits::cut).collect(joining("\", \""))));
        }
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= MOST_SHOWN
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MOST_SHOWN)) + "\u2026";
    }
}
