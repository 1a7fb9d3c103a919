package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Lack;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** {@code ANACHRONISM}, where it refutes: no document knows what comes after it, or is signed by the dead. */
final class AnachronismRefutes extends LineRule {

    AnachronismRefutes() {
        super(
                ProvenanceRules.ANACHRONISM,
                Bearing.REFUTES,
                "A claim that a document is genuine is refuted where the document mentions, or is signed by, what its own date rules out.");
    }

    /** One for each document of a bundle. */
    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        ImmutableList.Builder<Goal> goals = ImmutableList.builder();
        if (claim.proposition() instanceof Authorship authorship) {
            for (Source document : authorship.sources()) {
                if (inquiry.needing(document.bearsDate(), Lack.of("written date", document))
                        .isPresent()) {
                    ImmutableList<Statement> contents = inquiry.about(new Authorship(document));
                    goals.add(statements ->
                            Anachronism.in(document, contents, statements, words -> isStoodBy(words, inquiry)));
                }
            }
        }
        return goals.build();
    }

    /** Neither hedged nor taken back or doubted since: such words are stipulated as the document's own. */
    private static boolean isStoodBy(Claim words, Inquiry inquiry) {
        return words.hedge().isEmpty()
                && words.withdrawn().filter(inquiry::knows).isEmpty()
                && words.doubted().filter(inquiry::knows).isEmpty();
    }
}
