package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A grade of the Admiralty code, such as {@code B2}: a letter for the source and a digit for the information.
 *
 * @param reliability A (completely reliable) to E (unreliable), or F: reliability cannot be judged, which is not a
 *     middle value
 * @param credibility 1 (confirmed by other sources) to 5 (improbable), or 6: credibility cannot be judged
 * @see "NATO AJP-2.1, Intelligence Procedures: source reliability and information credibility"
 */
@Immutable
public record Admiralty(char reliability, int credibility) implements Serializable {

    public Admiralty {
        checkArgument(
                reliability >= 'A' && reliability <= 'F' && credibility >= 1 && credibility <= 6,
                "\"%s%s\" is no Admiralty grade: expected A to F and 1 to 6, like \"B2\"",
                reliability,
                credibility);
    }

    /**
     * Reads a grade that is written as a letter and a digit: {@code Admiralty.of("B2")}.
     *
     * @throws IllegalArgumentException if the text is not a letter from A to F and a digit from 1 to 6
     */
    public static Admiralty of(String grade) {
        requireNonNull(grade, "grade");
        checkArgument(
                grade.matches("[A-F][1-6]"),
                "\"%s\" is no Admiralty grade: expected A to F and 1 to 6, like \"B2\"",
                grade);
        return new Admiralty(grade.charAt(0), grade.charAt(1) - '0');
    }

    /**
     * True if the letter of this grade is worse than that of the other. False if either is F, which cannot be judged.
     */
    public boolean isLessReliableThan(Admiralty other) {
        requireNonNull(other, "other");
        return reliability > other.reliability && reliability < 'F';
    }

    /**
     * True if the digit of this grade is worse than that of the other. False if either is 6, which cannot be judged.
     */
    public boolean isLessCredibleThan(Admiralty other) {
        requireNonNull(other, "other");
        return credibility > other.credibility && credibility < 6;
    }

    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}
