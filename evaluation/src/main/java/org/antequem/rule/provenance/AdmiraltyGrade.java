package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Admiralty;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;

/** {@code ADMIRALTY_GRADE}: a poor grade, or one that the record does not bear out. */
public final class AdmiraltyGrade extends TellingRule {

    /** Fairly reliable, possibly true. */
    private static final Admiralty FAIR = new Admiralty('C', 3);

    private static final Admiralty UNKNOWN = new Admiralty('F', 6);

    /**
     * One of the two sides of the rule.
     *
     * @param bearing {@link Bearing#WEAKENS} for a poor grade, {@link Bearing#NOTES} for one that is not borne out
     */
    public AdmiraltyGrade(Bearing bearing) {
        super(
                "ADMIRALTY_GRADE",
                bearing,
                bearing == Bearing.WEAKENS
                        ? "A statement is weak where its root, or somebody through whom it came, is graded D or E, or what they say"
                                + " 4 or 5."
                        : "It is noted where its root, or somebody through whom it came, is graded 1, and no other root on record"
                                + " whose independence is established says as much.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        Set<Source> through = new LinkedHashSet<>();
        telling.chain().forEach(link -> through.add(link.saidBy().orElse(telling.root())));
        through.add(telling.root());
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Source source : through) {
            Admiralty grade = source.grade().orElse(UNKNOWN);
            if (applies(grade, telling, reading)) {
                facts.add(
                        new Fact(bearing() == Bearing.WEAKENS ? "poorly graded" : "confirmed by nobody here", source));
                facts.add(new Fact("grade", grade));
            }
        }
        return facts.build();
    }

    private boolean applies(Admiralty grade, Telling telling, Reading reading) {
        return bearing() == Bearing.WEAKENS
                ? isPoor(Optional.of(grade))
                : grade.credibility() == 1 && !isConfirmed(telling, reading);
    }

    static boolean isPoor(Optional<Admiralty> grade) {
        return grade.isPresent()
                && (grade.get().isLessReliableThan(FAIR) || grade.get().isLessCredibleThan(FAIR));
    }

    private static boolean isConfirmed(Telling telling, Reading reading) {
        Proposition said = reading.read(telling.claim().proposition());
        for (Statement statement : reading.about(said)) {
            if (statement instanceof Claim claim
                    && reading.read(claim.proposition()).entails(said)) {
                for (Telling other : reading.lineage().tellings(claim)) {
                    if (other.ending().compareTo(Ending.NOT_RECORDED) <= 0
                            && Independence.of(telling, other, reading.dossier().conventions(), reading::presumes)
                                    .isEstablished()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
