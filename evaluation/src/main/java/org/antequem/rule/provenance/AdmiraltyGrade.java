package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.lineage.Telling;
import org.antequem.model.Admiralty;
import org.antequem.model.Claim;
import org.antequem.model.Grading;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;

/** The grades of those through whom a chain of telling comes. */
final class AdmiraltyGrade {

    /** Fairly reliable, possibly true. */
    private static final Admiralty FAIR = new Admiralty('C', 3);

    private AdmiraltyGrade() {}

    /** True of somebody whom anybody grades as unreliable, or whose word as doubtful. */
    static boolean isPoor(Source source, Inquiry inquiry) {
        return inquiry.ofKind(Grading.class, source).stream()
                .anyMatch(statement -> statement.proposition() instanceof Grading grading && isPoor(grading.grade()));
    }

    static boolean isPoor(Admiralty grade) {
        return grade.isLessReliableThan(FAIR) || grade.isLessCredibleThan(FAIR);
    }

    /** Those on a chain whose grades are of a kind, each with its grade; whoever said it first comes first. */
    static ImmutableList<Fact> shown(
            Telling telling, Strengths earlier, Inquiry inquiry, String label, Predicate<Admiralty> kind) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Source source : telling.speakers().asList().reverse()) {
            ImmutableList<Statement> gradings = inquiry.needing(
                            Optional.of(inquiry.ofKind(Grading.class, source)).filter(some -> !some.isEmpty()),
                            Lack.of("grade", source))
                    .orElse(ImmutableList.of());
            for (Statement statement : gradings) {
                if (statement.proposition() instanceof Grading grading
                        && kind.test(grading.grade())
                        && earlier.of(statement).isAtLeast(earlier.of(telling))) {
                    facts.add(Fact.naming(label, source), Fact.shown("with the grade {}", grading.grade()));
                    if (statement instanceof Claim claim) {
                        facts.add(Fact.stating("according to {}", claim));
                    }
                }
            }
        }
        return facts.build();
    }
}
