package org.antequem.rule.provenance;

import static java.util.Objects.requireNonNull;
import static org.antequem.rule.provenance.Wording.NONE;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a passage a quotation keeps, in their order: those pairs of equal words that weigh most against the
 * length of the passage.
 *
 * <p>Of long texts only so many pairs are looked at as grow with their length. Where there are more, the commonest
 * words are passed over at first, and then sought between the others.
 *
 * @see "Hunt, Szymanski: A fast algorithm for computing longest common subsequences. Communications of the ACM 20
 *     (1977)"
 * @see "Jacobson, Vo: Heaviest increasing/common subsequence problems. Combinatorial Pattern Matching (1992)"
 */
final class KeptWords {

    /** A word that is kept weighs as much as so many words of the passage. */
    static final int WEIGHT = 7;

    private static final int PAIRS_FOR_A_WORD = 50;
    private static final int MOST_PAIRS = 4_000_000;
    private static final int DEEPEST = 8;

    private final Wording text;
    private final Wording quoted;
    private final int[] places;
    private long pairs;

    /**
     * Words of the quotation beside words of the text, among which those that are kept are sought.
     *
     * @param opensBefore whether the passage may begin anywhere, or goes on from before
     * @param opensAfter whether the passage may end anywhere, or goes on thereafter
     */
    private record Part(int from, int to, int start, int end, boolean opensBefore, boolean opensAfter) {

        int words() {
            return to - from + end - start;
        }
    }

    KeptWords(Wording text, Wording quoted) {
        this.text = text;
        this.quoted = quoted;
        this.places = new int[quoted.size()];
        Arrays.fill(places, NONE);
        seek(new Part(0, quoted.size(), 0, text.size(), true, true), 0);
        cut();
    }

    /** For each word of the quotation, the one of the text that it is; negative where it is put in. */
    int[] places() {
        return places.clone();
    }

    /** How many pairs of equal words were looked at. */
    long pairs() {
        return pairs;
    }

    private void seek(Part part, int depth) {
        Map<Integer, Integer> last = new HashMap<>();
        int[] earlier = new int[part.to - part.from];
        Multiset<Integer> inQuoted = HashMultiset.create();
        for (int i = part.from; i < part.to; i++) {
            inQuoted.add(quoted.word(i));
            Integer before = last.put(quoted.word(i), i);
            earlier[i - part.from] = before == null ? NONE : before;
        }
        Map<Integer, Long> pairsOf = new HashMap<>();
        for (int at = part.start; at < part.end; at++) {
            if (last.containsKey(text.word(at))) {
                pairsOf.merge(text.word(at), (long) inQuoted.count(text.word(at)), Long::sum);
            }
        }
        last.keySet().retainAll(pairsOf.keySet());
        boolean isThinned = withoutCommonest(pairsOf, Math.min(MOST_PAIRS, (long) PAIRS_FOR_A_WORD * part.words()));
        last.keySet().retainAll(pairsOf.keySet());
        if (last.isEmpty()) {
            return;
        }
        int looked = last.keySet().stream().mapToInt(inQuoted::count).sum();
        Chain chain = new Chain(
                part, (int) sum(pairsOf), isThinned ? (int) ((long) WEIGHT * (part.to - part.from) / looked) : WEIGHT);
        for (int at = part.start; at < part.end; at++) {
            for (int i = last.getOrDefault(text.word(at), NONE); i != NONE; i = earlier[i - part.from]) {
                chain.add(i, at);
            }
        }
        pairs += chain.size;
        List<Part> between = chain.take();
        if (isThinned && depth < DEEPEST) {
            between.forEach(inner -> seek(inner, depth + 1));
        }
    }

    private static long sum(Map<Integer, Long> pairsOf) {
        return pairsOf.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether words had to be taken out, the commonest first, until no more pairs than so many are left. */
    private static boolean withoutCommonest(Map<Integer, Long> pairsOf, long most) {
        long all = sum(pairsOf);
        if (all <= most) {
            return false;
        }
        List<Integer> commonest = new ArrayList<>(pairsOf.keySet());
        commonest.sort(
                Comparator.<Integer, Long>comparing(pairsOf::get).reversed().thenComparing(word -> word));
        for (int word : commonest) {
            if (all > most) {
                all -= requireNonNull(pairsOf.remove(word));
            }
        }
        return true;
    }

    /** Cuts off at both ends what is not worth its length. */
    private void cut() {
        int first = NONE;
        int bestFirst = NONE;
        int bestLast = NONE;
        int worth = 0;
        int bestWorth = 0;
        int arrived = NONE;
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NONE) {
                int gone = first == NONE ? 0 : worth - (places[i] - arrived);
                if (first == NONE || gone < -1) {
                    first = i;
                    gone = -1;
                }
                worth = gone + WEIGHT;
                arrived = places[i];
                if (worth > bestWorth) {
                    bestWorth = worth;
                    bestFirst = first;
                    bestLast = i;
                }
            }
        }
        if (bestFirst != NONE) {
            Arrays.fill(places, 0, bestFirst, NONE);
            Arrays.fill(places, bestLast + 1, places.length, NONE);
        }
    }

    /** Pairs of equal words, in the order of the text, each with the best that can stand before it. */
    private final class Chain {

        private final Part part;
        private final int weight;
        private final int[] words;
        private final int[] ofText;
        private final int[] before;
        private final int[] worth;

        /** A tree of prefixes of the quotation: the pair worth most that ends within each. */
        private final int[] best;

        private int size;
        private int end = NONE;
        private int highest;

        Chain(Part part, int most, int weight) {
            this.part = part;
            this.weight = weight;
            this.words = new int[most];
            this.ofText = new int[most];
            this.before = new int[most];
            this.worth = new int[most];
            this.best = new int[part.to - part.from + 1];
            Arrays.fill(best, NONE);
            this.highest = part.opensBefore || part.opensAfter ? 0 : Integer.MIN_VALUE;
        }

        /**
         * Adds a pair. Its worth is that of all pairs before it and its own, less the way to it; the place where it
         * stands is added, so that pairs in different places compare as they will for all that follows.
         */
        void add(int word, int at) {
            int start = (part.opensBefore ? at : part.start) - 1;
            int found = bestBefore(word - part.from);
            boolean goesOn = found != NONE && worth[found] >= start;
            words[size] = word;
            ofText[size] = at;
            before[size] = goesOn ? found : NONE;
            worth[size] = (goesOn ? worth[found] : start) + weight;
            for (int i = word - part.from + 1; i < best.length; i += i & -i) {
                if (best[i] == NONE || worth[size] >= worth[best[i]]) {
                    best[i] = size;
                }
            }
            int value = worth[size] - (part.opensAfter ? at : part.end - 1);
            if (value > highest) {
                highest = value;
                end = size;
            }
            size++;
        }

        private int bestBefore(int length) {
            int found = NONE;
            for (int i = length; i > 0; i -= i & -i) {
                if (best[i] != NONE
                        && (found == NONE
                                || worth[best[i]] > worth[found]
                                || (worth[best[i]] == worth[found] && best[i] > found))) {
                    found = best[i];
                }
            }
            return found;
        }

        /** Takes over the best of all, and answers what lies before, between and after its pairs. */
        List<Part> take() {
            List<Part> between = new ArrayList<>();
            int to = part.to;
            int next = end == NONE ? part.end : reach(ofText[end] + 1L + (long) WEIGHT * (part.to - words[end] - 1));
            boolean opensAfter = part.opensAfter;
            for (int pair = end; pair != NONE; pair = before[pair]) {
                places[words[pair]] = ofText[pair];
                addPart(between, new Part(words[pair] + 1, to, ofText[pair] + 1, next, false, opensAfter));
                to = words[pair];
                next = ofText[pair];
                opensAfter = false;
            }
            if (end != NONE) {
                int start = part.opensBefore ? Math.max(part.start, next - WEIGHT * (to - part.from)) : part.start;
                addPart(between, new Part(part.from, to, start, next, part.opensBefore, false));
            }
            return between;
        }

        private int reach(long farthest) {
            return part.opensAfter ? (int) Math.min(part.end, farthest) : part.end;
        }

        private void addPart(List<Part> parts, Part inner) {
            if (inner.from < inner.to && inner.start < inner.end) {
                parts.add(inner);
            }
        }
    }
}
