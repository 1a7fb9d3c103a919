package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Fact;
import org.antequem.lineage.SourceLineage;
import org.antequem.model.Cause;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.NoteRule;

/** {@code SINGLE_ROOT}: many voices, one origin. */
final class SingleRoot extends NoteRule {

    SingleRoot() {
        super(
                ProvenanceRules.SINGLE_ROOT,
                "It is noted where two or more tellers of a claim, or of claims that give the same cause the same role, all"
                        + " have it through one source.");
    }

    /** What is found is the same for all who say the same: a thousand retellers are traced once. */
    @Override
    public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
        return inquiry.remembered(List.of(this, claim.proposition()), own -> traced(claim, own));
    }

    private static ImmutableList<Fact> traced(Claim claim, Inquiry inquiry) {
        ImmutableSet<Claim> told = inquiry.about(claim.proposition()).stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(other -> tellTheSame(inquiry.read(claim.proposition()), inquiry.read(other.proposition())))
                .collect(ImmutableSet.toImmutableSet());
        if (told.size() < 2) {
            return ImmutableList.of();
        }
        SourceLineage lineage = SourceLineage.of(told);
        Optional<Source> only = lineage.only();
        if (only.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(
                Fact.naming("told by", lineage.tellers()),
                Fact.naming("all through", only.get()),
                beyond(only.get(), lineage, claim, inquiry));
    }

    /**
     * On whom it rests, or has what it says as much or more by; nobody, where its lineage is recorded as none, or where
     * it says all of that of its own knowledge.
     */
    private static Fact beyond(Source only, SourceLineage lineage, Claim claim, Inquiry inquiry) {
        Set<Source> beyond = new LinkedHashSet<>(lineage.beyond(only));
        Set<Claim> own = WordsOf.source(only, claim, inquiry);
        own.removeIf(other -> !inquiry.read(other.proposition()).entails(inquiry.read(claim.proposition())));
        if (beyond.isEmpty()) {
            for (Claim other : own) {
                beyond.addAll(other.citing().sources());
                beyond.addAll(other.tracedTo().sources());
            }
        }
        if (!beyond.isEmpty()) {
            return Fact.naming("beyond it", beyond);
        }
        boolean isNone = !own.isEmpty() && own.stream().allMatch(Claim::isOfOwnKnowledge);
        return Fact.shown("beyond it", isNone || only.isLineageRecorded() ? Citation.NOBODY : Citation.NOT_RECORDED);
    }

    private static boolean tellTheSame(Proposition one, Proposition other) {
        if (one instanceof Cause a && other instanceof Cause b) {
            return a.cause().equals(b.cause()) && a.role() == b.role();
        }
        return one.entails(other) && other.entails(one);
    }
}
