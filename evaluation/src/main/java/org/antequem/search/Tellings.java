package org.antequem.search;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.rule.Inquiry;

/**
 * The tellings that may be used for or against one claim: of everything but the claim itself and the retellings that
 * descend from it, and, for it, none that is rooted in its own teller. For one thread.
 */
final class Tellings {

    private final Claim underTest;
    private final Bearing side;
    private final Inquiry inquiry;
    private final Function<Telling, ImmutableList<Finding>> assessment;
    private final Map<Claim, ImmutableList<AssessedTelling>> known = new HashMap<>();

    Tellings(Claim underTest, Bearing side, Inquiry inquiry, Function<Telling, ImmutableList<Finding>> assessment) {
        this.underTest = underTest;
        this.side = side;
        this.inquiry = inquiry;
        this.assessment = assessment;
    }

    /** True for what the dossier stipulates, and for what comes by a telling that may be used. */
    boolean admit(Statement statement) {
        return statement instanceof Stipulation || !of((Claim) statement).isEmpty();
    }

    /** The strongest telling of a claim from one of the roots, where it is strong enough. */
    Optional<AssessedTelling> strongest(Claim claim, Set<Source> roots, Strength least) {
        AssessedTelling strongest = null;
        for (AssessedTelling telling : of(claim)) {
            if (roots.contains(telling.root())
                    && telling.strength().isAtLeast(least)
                    && (strongest == null || !strongest.strength().isAtLeast(telling.strength()))) {
                strongest = telling;
            }
        }
        return Optional.ofNullable(strongest);
    }

    /** Those through which a claim may be used. */
    ImmutableList<AssessedTelling> of(Claim claim) {
        ImmutableList<AssessedTelling> usable = known.get(claim);
        if (usable == null) {
            ImmutableList.Builder<AssessedTelling> all = ImmutableList.builder();
            for (Telling telling : inquiry.admits(claim) ? inquiry.tellings(claim) : ImmutableList.<Telling>of()) {
                if (!isOfItsTeller(telling)) {
                    all.add(new AssessedTelling(telling, assessment));
                }
            }
            usable = all.build();
            known.put(claim, usable);
        }
        return usable;
    }

    private boolean isOfItsTeller(Telling telling) {
        return side == Bearing.SUPPORTS && underTest.saidBy().equals(Optional.of(telling.root()));
    }
}
