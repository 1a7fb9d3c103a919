package org.antequem.files.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;

/** What is probably meant by a word that is not known: the one among those known from which it differs the least. */
public final class Nearest {

    private static final int LONGEST = 100;

    private static final Splitter PARTS = Splitter.on('_');

    private Nearest() {}

    /**
     * The known word that is fewest signs away; the first of several.
     *
     * @return empty where none is near: at most a third of its signs, and three, may differ
     */
    public static Optional<String> of(String word, Iterable<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.min(3, Math.max(1, word.length() / 3));
        String nearest = null;
        for (String other : known) {
            boolean canBeNear = Math.abs(other.length() - word.length()) <= allowed && !other.equals(word);
            int distance = canBeNear ? distance(word, other) : allowed + 1;
            if (distance <= allowed) {
                nearest = other;
                allowed = distance - 1;
            }
        }
        return Optional.ofNullable(nearest).or(() -> part(word, known));
    }

    /** A known word that is a part of a longer one: {@code zone} of {@code time_zone}. */
    private static Optional<String> part(String word, Iterable<String> known) {
        ImmutableList<String> parts = ImmutableList.copyOf(PARTS.split(word));
        return parts.size() < 2
                ? Optional.empty()
                : Streams.stream(known).filter(parts::contains).findFirst();
    }

    /**
     * How many signs must be put in, taken out or replaced, or exchanged with their neighbours, to make one word of the
     * other.
     *
     * @see "optimal string alignment, a restricted Damerau–Levenshtein distance"
     */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int least(int[][] cost, String one, String other, int i, int j) {
        boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (isSame ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean isExchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isExchanged ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
    }
}
