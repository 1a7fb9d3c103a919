package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import org.antequem.rule.Rule;
import org.antequem.rule.interest.InterestRules;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.rule.temporal.TemporalRules;
import org.antequem.rule.testimony.TestimonyRules;

/** The bundled rules. Yours have the same rights. */
final class StandardRules {

    private StandardRules() {}

    static ImmutableList<Rule> all() {
        return ImmutableList.<Rule>builder()
                .addAll(TemporalRules.all())
                .addAll(ProvenanceRules.all())
                .addAll(TestimonyRules.all())
                .addAll(InterestRules.all())
                .build();
    }
}
