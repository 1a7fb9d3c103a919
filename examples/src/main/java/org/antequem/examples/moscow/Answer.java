package org.antequem.examples.moscow;

import java.util.Locale;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;

/** A verdict, as a sentence about the record. */
final class Answer {

    private Answer() {}

    /** {@code The record refutes "…", with moderate confidence.} */
    static String on(Object claim, Decision decision) {
        return "The record " + does(decision.verdict()) + " " + claim + confidence(decision) + ".";
    }

    /** {@code the record would neither support nor refute it} */
    static String wouldBe(Decision decision) {
        String would = switch (decision.verdict()) {
            case REFUTED -> "would refute it";
            case SUPPORTED -> "would support it";
            case CONFLICTING_EVIDENCE -> "would be divided on it";
            case NOT_ENOUGH_EVIDENCE -> "would neither support nor refute it";
        };
        return "the record " + would + confidence(decision);
    }

    static String does(Verdict verdict) {
        return switch (verdict) {
            case REFUTED -> "refutes";
            case SUPPORTED -> "supports";
            case CONFLICTING_EVIDENCE -> "is divided on";
            case NOT_ENOUGH_EVIDENCE -> "neither supports nor refutes";
        };
    }

    private static String confidence(Decision decision) {
        return decision.confidence()
                .map(degree -> ", with " + degree.name().toLowerCase(Locale.ROOT) + " confidence")
                .orElse("");
    }
}
