package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * One walk from a claim to its roots, breadth first. It comes to a claim again only by a way that lacks a flaw of every
 * way it came before: so the best chain to each root is found, and the shortest of these, though others meet it on the
 * way; and no claim is met more than a few times.
 */
final class TellingSearch {

    /**
     * Where a claim leads by one citation: to an end, or through claims of the cited source.
     *
     * @param presuming what it presumes to go through one of them
     */
    record Step(
            Source to,
            @Nullable Ending ending,
            ImmutableList<Claim> through,
            ImmutableSetMultimap<Claim, Presumption> presuming) {

        static Step end(Source to, Ending ending) {
            return new Step(to, ending, ImmutableList.of(), ImmutableSetMultimap.of());
        }

        /** A claim leads no further: its root has it from nobody, or it is not recorded from whom. */
        static Step end(Source root, Claim claim) {
            boolean isNone = claim.isOfOwnKnowledge()
                    || (root.isLineageRecorded() && root.lineage().isEmpty());
            return end(root, isNone ? Ending.OWN_KNOWLEDGE : Ending.NOT_RECORDED);
        }

        Step presumingNothing() {
            return presuming.isEmpty() ? this : new Step(to, ending, through, ImmutableSetMultimap.of());
        }
    }

    private final Lineage lineage;
    private final @Nullable Claim barred;
    private final Map<Source, Chain> best = new LinkedHashMap<>();
    private final Map<Source, Ending> endings = new HashMap<>();
    private final ListMultimap<Claim, Chain> met = ArrayListMultimap.create();
    private final Deque<Chain> open = new ArrayDeque<>();
    private @Nullable Telling circle;
    private boolean turns;
    private boolean breaksOff;

    private TellingSearch(Lineage lineage, @Nullable Claim barred) {
        this.lineage = lineage;
        this.barred = barred;
    }

    /** The tellings of a claim that somebody says, without those that pass through the barred one. */
    static ImmutableList<Telling> of(Claim claim, @Nullable Claim barred, Lineage lineage) {
        TellingSearch search = new TellingSearch(lineage, barred);
        Chain start = new Chain(claim, lineage.flaws(claim));
        search.met.put(claim, start);
        search.open.add(start);
        while (!search.open.isEmpty()) {
            search.follow(search.open.remove());
        }
        if (search.best.isEmpty() && search.turns && !search.breaksOff) {
            search.turn(start, claim.origin().sources().iterator().next());
        }
        return search.tellings();
    }

    private void follow(Chain chain) {
        List<Step> steps = lineage.steps(chain.claim());
        breaksOff |= steps.isEmpty();
        for (Step step : steps) {
            if (step.ending() != null) {
                end(chain, step.to(), step.ending());
            }
            for (Claim next : step.through()) {
                List<Chain> known = met.get(next);
                if (next.equals(barred) || lineage.isDiscounted(next)) {
                    breaksOff = true;
                } else {
                    ImmutableSet<Presumption> presumed = step.presuming().get(next);
                    goOn(new Chain(next, lineage.flaws(next, presumed), presumed, chain), known, step.to());
                }
            }
        }
    }

    private void goOn(Chain chain, List<Chain> known, Source teller) {
        boolean isBetter = true;
        for (Chain other : known) {
            if (chain.goesOnFrom(other)) {
                turn(chain.back(), teller);
                return;
            }
            isBetter &= (other.flaws() & ~chain.flaws()) != 0;
        }
        if (isBetter) {
            known.add(chain);
            open.add(chain);
        } else {
            turns = true;
        }
    }

    /** One circle is enough; the first is the shortest. */
    private void turn(Chain chain, Source root) {
        if (circle == null) {
            circle = new Telling(chain.claims(), root, Ending.CIRCULAR, chain.presuming());
        }
    }

    private void end(Chain chain, Source root, Ending ending) {
        Ending known = endings.get(root);
        Chain other = best.get(root);
        if (known == null
                || other == null
                || ending.compareTo(known) < 0
                || (ending == known && chain.flaws() < other.flaws())) {
            best.put(root, chain);
            endings.put(root, ending);
        }
    }

    private ImmutableList<Telling> tellings() {
        ImmutableList.Builder<Telling> tellings = ImmutableList.builder();
        for (Map.Entry<Source, Chain> entry : best.entrySet()) {
            Source root = entry.getKey();
            Chain chain = entry.getValue();
            tellings.add(new Telling(chain.claims(), root, requireNonNull(endings.get(root)), chain.presuming()));
        }
        if (circle != null && !best.containsKey(circle.root())) {
            tellings.add(circle);
        }
        return tellings.build();
    }
}
