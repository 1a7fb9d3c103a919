package org.antequem.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.List;
import org.antequem.lineage.Independence;
import org.antequem.model.Presumption;
import org.antequem.record.Approximations;
import org.antequem.rule.interest.InterestRules;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.rule.temporal.TemporalRules;
import org.antequem.rule.testimony.TestimonyRules;

/** What the bundled rules presume, by name. */
final class BundledPresumptions {

    static final ImmutableMap<String, Presumption> ALL = ImmutableSortedMap.copyOf(Maps.uniqueIndex(
            List.of(
                    Approximations.ABOUT_SO_MANY,
                    Approximations.CIRCA,
                    Approximations.CIRCA_TENFOLD,
                    Approximations.EARLY_MID_LATE,
                    Approximations.NORTHERN_SEASONS,
                    Approximations.ONE_ZONE,
                    Independence.SIDES_SPEAK_SEPARATELY,
                    Independence.TOLD_NOBODY_BEFORE,
                    Independence.WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES,
                    InterestRules.INTERESTS_LAST,
                    ProvenanceRules.DOCUMENTS_DO_NOT_FORETELL,
                    TemporalRules.PREPARATION_FOLLOWS_DECISION,
                    TemporalRules.RECORDED_STAGES_ARE_ALL,
                    TestimonyRules.DENIAL_SERVES_THE_ACCUSED,
                    TestimonyRules.WOULD_HAVE_LEFT_A_TRACE),
            Presumption::name));

    private BundledPresumptions() {}
}
