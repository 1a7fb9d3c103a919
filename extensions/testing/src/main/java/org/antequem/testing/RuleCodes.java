package org.antequem.testing;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.rule.Rule;

/** The codes that can stand in a judgement: one that cannot would never fail a {@code notBy}. */
record RuleCodes(ImmutableSetMultimap<String, Bearing> bearings) {

    static RuleCodes of(Judgement judgement) {
        ImmutableSetMultimap.Builder<String, Bearing> bearings = ImmutableSetMultimap.builder();
        for (Rule rule : judgement.evaluation().rules()) {
            bearings.put(rule.code(), rule.bearing());
        }
        return new RuleCodes(bearings.build());
    }

    /** @throws IllegalArgumentException where one is of no rule */
    ImmutableList<String> known(String... codes) {
        for (String code : codes) {
            if (!bearings.containsKey(code)) {
                throw new IllegalArgumentException(
                        "\"%s\" is no code of a rule of this evaluation: %s".formatted(code, others(code)));
            }
        }
        return ImmutableList.copyOf(codes);
    }

    /** @throws IllegalArgumentException where one is of no rule on these sides */
    ImmutableList<String> bearing(ImmutableSet<Bearing> sides, String... codes) {
        for (String code : known(codes)) {
            if (bearings.get(code).stream().noneMatch(sides::contains)) {
                throw new IllegalArgumentException("%s %s and never %s: expected a rule that does, or withFinding(%s)"
                        .formatted(code, words(bearings.get(code)), words(sides), code));
            }
        }
        return ImmutableList.copyOf(codes);
    }

    private static String words(ImmutableSet<Bearing> bearings) {
        return bearings.stream().map(Failure::lower).collect(joining(" or "));
    }

    private String others(String code) {
        return bearings.keySet().stream()
                .min(Comparator.comparingInt(known -> changes(code, known)))
                .map(nearest -> "did you mean %s? It has %s".formatted(nearest, String.join(", ", bearings.keySet())))
                .orElse("it has no rules");
    }

    /** So many letters are to be put in, left out or exchanged. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
