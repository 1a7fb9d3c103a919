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

    private static final String BEYOND = "beyond it";

    SingleRoot() {
        super(
                ProvenanceRules.SINGLE_ROOT,
                "It is noted where two or more tellers of a claim, or of claims that give the same cause the same role, all"
                        + " have it through one source.");
    }

    /** Who tells it, and through whom, is the same for all who say the same: a thousand retellers are traced once. */
    @Override
    public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
        Proposition said = claim.proposition();
        Object same = said instanceof Cause cause ? List.of(cause.cause(), cause.role()) : said;
        ImmutableList<Fact> traced = inquiry.remembered(List.of(this, same), own -> traced(said, own));
        if (traced.isEmpty()) {
            return traced;
        }
        Source only = traced.get(1).sources().iterator().next();
        Fact beyond = traced.get(2).sources().isEmpty() ? inItsWords(only, claim, inquiry) : traced.get(2);
        return ImmutableList.of(traced.get(0), traced.get(1), beyond);
    }

    /** By whom it is told, through whom, and on whom that source rests. */
    private static ImmutableList<Fact> traced(Proposition said, Inquiry inquiry) {
        Proposition read = inquiry.read(said);
        ImmutableSet<Claim> told = inquiry.about(said).stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(other -> tellTheSame(read, inquiry.read(other.proposition())))
                .collect(ImmutableSet.toImmutableSet());
        SourceLineage lineage = SourceLineage.of(told);
        Optional<Source> only = lineage.only();
        return only.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(
                        Fact.naming("told by", lineage.tellers()),
                        Fact.naming("all through", only.get()),
                        Fact.naming(BEYOND, lineage.beyond(only.get())));
    }

    /**
     * By whom it has what it says as much or more; nobody, where its lineage is recorded as none, or where it says all
     * of that of its own knowledge.
     */
    private static Fact inItsWords(Source only, Claim claim, Inquiry inquiry) {
        Set<Claim> own = WordsOf.source(only, claim, inquiry);
        own.removeIf(other -> !inquiry.read(other.proposition()).entails(inquiry.read(claim.proposition())));
        Set<Source> beyond = new LinkedHashSet<>();
        for (Claim other : own) {
            beyond.addAll(other.origin().sources());
        }
        if (!beyond.isEmpty()) {
            return Fact.naming(BEYOND, beyond);
        }
        boolean isNone = !own.isEmpty() && own.stream().allMatch(Claim::isOfOwnKnowledge);
        return Fact.shown(BEYOND, isNone || only.isLineageRecorded() ? Citation.NOBODY : Citation.NOT_RECORDED);
    }

    private static boolean tellTheSame(Proposition one, Proposition other) {
        if (one instanceof Cause a && other instanceof Cause b) {
            return a.cause().equals(b.cause()) && a.role() == b.role();
        }
        return one.entails(other) && other.entails(one);
    }
}
