package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.lineage.Telling;
import org.antequem.model.Admiralty;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;

/** The grades of those through whom a chain of telling comes. */
final class AdmiraltyGrade {

    /** Fairly reliable, possibly true. */
    private static final Admiralty FAIR = new Admiralty('C', 3);

    private AdmiraltyGrade() {}

    /** True of somebody who is graded as unreliable, or whose word is graded as doubtful. */
    static boolean isPoor(Source source) {
        return source.grade().filter(AdmiraltyGrade::isPoor).isPresent();
    }

    static boolean isPoor(Admiralty grade) {
        return grade.isLessReliableThan(FAIR) || grade.isLessCredibleThan(FAIR);
    }

    /** Those on a chain whose grades are of a kind, each with its grade; whoever said it first comes first. */
    static ImmutableList<Fact> shown(Telling telling, Inquiry inquiry, String label, Predicate<Admiralty> kind) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Source source : telling.speakers().asList().reverse()) {
            Optional<Admiralty> grade =
                    inquiry.needing(source.grade(), Lack.of("grade", source)).filter(kind);
            if (grade.isPresent()) {
                facts.add(Fact.naming(label, source), Fact.shown("grade", grade.get()));
            }
        }
        return facts.build();
    }
}
