package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.NoteRule;

/** {@code SINGLE_ROOT}: many voices, one origin. */
final class SingleRoot extends NoteRule {

    private static final String LIKE_EFFECTS = "like effects of the same cause are told by {}";
    private static final String BEYOND = "which has it from {}";

    SingleRoot() {
        super(
                ProvenanceRules.SINGLE_ROOT,
                "It is noted where several people tell the same, and all of them have it through one source.");
    }

    /** Who tells it, and through whom, is the same for all who say the same: a thousand retellers are traced once. */
    @Override
    public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
        Proposition said = claim.proposition();
        Object same = said instanceof Cause cause ? List.of(cause.cause(), cause.role(), cause.effect()) : said;
        ImmutableList<Fact> traced = inquiry.remembered(List.of(this, same), own -> traced(said, own));
        if (traced.isEmpty()) {
            return traced;
        }
        Source only = traced.get(1).sources().iterator().next();
        Fact beyond = traced.get(2).sources().isEmpty() ? inItsWords(only, claim, inquiry) : traced.get(2);
        return ImmutableList.<Fact>builder()
                .add(traced.get(0), traced.get(1), beyond)
                .addAll(traced.subList(3, traced.size()))
                .build();
    }

    /** By whom it is told, through whom, on whom that source rests, and where all chains end, if that is farther on. */
    private static ImmutableList<Fact> traced(Proposition said, Inquiry inquiry) {
        Proposition read = inquiry.read(said);
        ImmutableList<Statement> some = said instanceof Cause ? inquiry.about(said) : inquiry.entailing(said);
        ImmutableSet<Claim> told = some.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(other -> tellTheSame(read, inquiry.read(other.proposition())))
                .collect(ImmutableSet.toImmutableSet());
        SourceLineage lineage = SourceLineage.of(told);
        Optional<Source> only = lineage.only();
        if (only.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableSet<Source> next = lineage.beyond(only.get());
        Optional<Source> root =
                lineage.onlyRoot(only.get()).filter(last -> !last.equals(only.get()) && !next.contains(last));
        boolean isOfOneEffect = told.stream().allMatch(other -> haveOneEffect(said, other.proposition()));
        return ImmutableList.<Fact>builder()
                .add(Fact.naming(isOfOneEffect ? "it is told by {}" : LIKE_EFFECTS, lineage.tellers()))
                .add(Fact.naming("who all have it through {}", only.get()))
                .add(Fact.naming(BEYOND, next))
                .addAll(root.map(last -> Fact.naming("and all of it comes in the end from {}", last)).stream()
                        .toList())
                .build();
    }

    /**
     * From whom it has those of its words that say as much or more, or else those that say less; nobody, where its
     * lineage is recorded as none, or where it says all of that of its own knowledge.
     */
    private static Fact inItsWords(Source only, Claim claim, Inquiry inquiry) {
        Proposition read = inquiry.read(claim.proposition());
        Set<Claim> words = WordsOf.source(only, claim, inquiry);
        Set<Claim> own =
                Sets.filter(words, other -> inquiry.read(other.proposition()).entails(read));
        if (own.isEmpty()) {
            own = Sets.filter(words, other -> saysLess(inquiry.read(other.proposition()), read));
        }
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

    private static boolean haveOneEffect(Proposition one, Proposition other) {
        return !(one instanceof Cause a)
                || !(other instanceof Cause b)
                || a.effect().equals(b.effect());
    }

    /** What whoever has it from this source added to: that it was the only cause, when it was, another effect. */
    private static boolean saysLess(Proposition other, Proposition claimed) {
        return claimed.entails(other) || tellTheSame(claimed, other);
    }

    private static boolean tellTheSame(Proposition one, Proposition other) {
        if (one instanceof Cause a && other instanceof Cause b) {
            return a.cause().equals(b.cause()) && a.role() == b.role();
        }
        return one.entails(other) && other.entails(one);
    }
}
