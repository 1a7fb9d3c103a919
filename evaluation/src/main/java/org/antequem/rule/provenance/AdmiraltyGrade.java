package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Admiralty;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.TellingRule;

/** {@code ADMIRALTY_GRADE}, where it weakens: somebody who could judge it thought little of it. */
public final class AdmiraltyGrade extends TellingRule {

    /** Fairly reliable, possibly true. */
    private static final Admiralty FAIR = new Admiralty('C', 3);

    /** The rule; it has no settings. */
    public AdmiraltyGrade() {
        super(
                "ADMIRALTY_GRADE",
                Bearing.WEAKENS,
                "A statement is weak where its root, or somebody through whom it came, is graded D or E, or what they say"
                        + " 4 or 5.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Source source : telling.speakers().asList().reverse()) {
            if (isPoor(source.grade())) {
                facts.add(
                        Fact.naming("poorly graded", source),
                        Fact.shown("grade", source.grade().orElseThrow()));
            }
        }
        return facts.build();
    }

    static boolean isPoor(Optional<Admiralty> grade) {
        return grade.isPresent()
                && (grade.get().isLessReliableThan(FAIR) || grade.get().isLessCredibleThan(FAIR));
    }
}
