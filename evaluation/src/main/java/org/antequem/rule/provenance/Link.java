package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;

/** One citation on a chain of telling: a claim, and the source that it was had from and the chain goes through. */
record Link(Claim claim, Source cited) {

    /** The citations of a chain, from the claim that is handed down on. */
    static ImmutableList<Link> of(Telling telling) {
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        for (int i = 1; i <= telling.chain().size(); i++) {
            Claim claim = telling.chain().get(i - 1);
            Source cited =
                    i < telling.chain().size() ? telling.chain().get(i).saidBy().orElseThrow() : telling.root();
            if (claim.origin().sources().contains(cited)) {
                links.add(new Link(claim, cited));
            }
        }
        return links.build();
    }

    Source teller() {
        return claim.saidBy().orElseThrow();
    }
}
