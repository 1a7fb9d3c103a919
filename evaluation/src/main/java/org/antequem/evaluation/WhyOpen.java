package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.Changed;
import org.antequem.explanation.Remark.Noted;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Statement;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;

/**
 * What a reader should know where there is not enough evidence: who contests what there is, and which claims that might
 * have helped are nobody's word, so that no rule used them.
 */
final class WhyOpen {

    private final Judgement judgement;

    private WhyOpen(Judgement judgement) {
        this.judgement = judgement;
    }

    static ImmutableList<Remark> of(Judgement judgement) {
        WhyOpen why = new WhyOpen(judgement);
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        why.contested(
                "The claim is contested by",
                Iterables.concat(judgement.findings(), why.weaknesses(Bearing.SUPPORTS)),
                remarks);
        why.contested("What is said against the claim is contested by", why.weaknesses(Bearing.REFUTES), remarks);
        why.ownWord(remarks);
        List<Claim> nobodys = judgement.evaluation().judge().nobodysWord(judgement.claim());
        if (!nobodys.isEmpty()) {
            String so = nobodys.size() == 1
                    ? ", a hypothesis of the dossier, so that no rule could use it."
                    : ", hypotheses of the dossier, so that no rule could use them.";
            remarks.add(new Noted("Nobody on record says", ImmutableList.copyOf(nobodys), so, ImmutableList.of()));
        }
        return remarks.build();
    }

    /** Nobody is evidence for himself: where that decides, what the verdict would be if the claim were only asked. */
    private void ownWord(ImmutableList.Builder<Remark> remarks) {
        Claim claim = judgement.claim();
        if (claim.saidBy().isEmpty()) {
            return;
        }
        Optional<Decision> otherwise = judgement.evaluation().judge().asQuestion(claim);
        if (otherwise
                .filter(decision -> decision.verdict() == Verdict.SUPPORTED)
                .isPresent()) {
            String teller = claim.saidBy().get().quoted();
            remarks.add(Noted.of("The claim comes from", teller)
                    .endingWith(", whose own word is no evidence for it.")
                    .over(new Changed(
                            "Asked as a question of its own,",
                            ImmutableList.of("with that word as evidence"),
                            otherwise.get())));
        }
    }

    private List<Finding> weaknesses(Bearing side) {
        return judgement.lines(side).stream()
                .map(Line::weaknesses)
                .flatMap(List::stream)
                .toList();
    }

    private void contested(String lead, Iterable<Finding> findings, ImmutableList.Builder<Remark> remarks) {
        Set<String> by = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.code().equals(ProvenanceRules.CONTESTED)) {
                for (Fact fact : finding.facts()) {
                    if (fact instanceof Fact.Contradicted contradicted) {
                        contradicted.statements().forEach(statement -> by.add(speaker(statement)));
                    }
                }
            }
        }
        if (!by.isEmpty()) {
            remarks.add(new Noted(lead, ImmutableList.copyOf(by), ".", ImmutableList.of()));
        }
    }

    private static String speaker(Statement statement) {
        return statement instanceof Claim claim ? claim.saidBy().orElseThrow().quoted() : "the dossier";
    }
}
