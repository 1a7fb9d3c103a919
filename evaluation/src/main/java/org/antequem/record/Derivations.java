package org.antequem.record;

import com.google.common.collect.ImmutableSetMultimap;
import org.antequem.model.Claim;
import org.antequem.model.Derivation;
import org.antequem.model.Source;

/** How each source derives from others, by its own lineage and by what it says in a view. */
final class Derivations {

    private Derivations() {}

    static ImmutableSetMultimap<Source, Derivation> in(RecordView view) {
        ImmutableSetMultimap.Builder<Source, Derivation> derivations = ImmutableSetMultimap.builder();
        for (Source source : view.dossier().sources()) {
            derivations.putAll(source, source.lineage());
            for (Claim claim : view.wordsOf(source)) {
                if (view.admits(claim)) {
                    derivations.putAll(source, claim.citing().derivations());
                }
            }
        }
        return derivations.build();
    }
}
