package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.FormatMethod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What entailment and exclusion must satisfy over any set of propositions. */
final class EntailmentLaws {

    private static final int SHOWN = 5;

    private final String world;
    private final List<Proposition> all;
    private final BitSet[] entails;
    private final BitSet[] excludes;
    private final List<String> broken = new ArrayList<>();

    private EntailmentLaws(String world, List<Proposition> all) {
        this.world = world;
        this.all = all;
        entails = new BitSet[all.size()];
        excludes = new BitSet[all.size()];
        for (int p = 0; p < all.size(); p++) {
            entails[p] = new BitSet();
            excludes[p] = new BitSet();
            for (int q = 0; q < all.size(); q++) {
                entails[p].set(q, all.get(p).entails(all.get(q)));
                excludes[p].set(q, all.get(p).excludes(all.get(q)));
            }
        }
    }

    static EntailmentLaws over(String world, List<Proposition> all) {
        return new EntailmentLaws(world, all);
    }

    EntailmentLaws everythingEntailsItself() {
        for (int p = 0; p < all.size(); p++) {
            check(entails[p].get(p), "%s does not entail itself", all.get(p));
        }
        return this;
    }

    EntailmentLaws nothingExcludesItself() {
        for (int p = 0; p < all.size(); p++) {
            check(!excludes[p].get(p), "%s excludes itself", all.get(p));
        }
        return this;
    }

    EntailmentLaws whatIsEntailedByWhatIsEntailedIsEntailed() {
        followThrough(entails, "entails");
        return this;
    }

    EntailmentLaws whatIsExcludedByWhatIsEntailedIsExcluded() {
        followThrough(excludes, "excludes");
        return this;
    }

    EntailmentLaws exclusionIsSymmetric() {
        forEachPair((p, q) -> check(
                excludes[p].get(q) == excludes[q].get(p), "one way only: %s excludes %s", all.get(p), all.get(q)));
        return this;
    }

    EntailmentLaws nothingIsBothEntailedAndExcluded() {
        forEachPair((p, q) -> check(
                !(entails[p].get(q) && excludes[p].get(q)), "%s entails and excludes %s", all.get(p), all.get(q)));
        return this;
    }

    EntailmentLaws entailmentIsTheSameBetweenNegationsTurnedRound() {
        forEachPair((p, q) -> check(
                entails[p].get(q) == all.get(q).negated().entails(all.get(p).negated()),
                "not so of the negations: %s entails %s",
                all.get(p),
                all.get(q)));
        return this;
    }

    EntailmentLaws exclusionIsEntailmentOfTheNegation() {
        forEachPair((p, q) -> check(
                excludes[p].get(q) == all.get(p).entails(all.get(q).negated()),
                "excluded is not entailed to be negated: %s and %s",
                all.get(p),
                all.get(q)));
        return this;
    }

    void hold() {
        List<String> found = List.copyOf(broken);
        broken.clear();
        assertThat(found.size())
                .as("%s: laws broken, of which\n  %s", world, String.join("\n  ", Iterables.limit(found, SHOWN)))
                .isZero();
    }

    private void followThrough(BitSet[] relation, String verb) {
        forEachPair((p, q) -> {
            if (entails[p].get(q)) {
                BitSet missed = (BitSet) relation[q].clone();
                missed.andNot(relation[p]);
                missed.stream()
                        .forEach(r -> check(
                                false,
                                "%s entails %s, which %s %s, which it does not itself",
                                all.get(p),
                                all.get(q),
                                verb,
                                all.get(r)));
            }
        });
    }

    private void forEachPair(Pair law) {
        for (int p = 0; p < all.size(); p++) {
            for (int q = 0; q < all.size(); q++) {
                law.check(p, q);
            }
        }
    }

    @FormatMethod
    private void check(boolean holds, String law, Object... propositions) {
        if (!holds) {
            broken.add(law.formatted(propositions));
        }
    }

    @FunctionalInterface
    private interface Pair {

        void check(int p, int q);
    }
}
