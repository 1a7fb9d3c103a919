package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A grade in the Admiralty code: a letter for the source, a digit for the information.
 *
 * @param reliability A (completely reliable) to E (unreliable); F: cannot be judged, which is not a middle value
 * @param credibility 1 (confirmed by other sources) to 5 (improbable); 6: cannot be judged
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
     * Reads a grade.
     *
     * @throws IllegalArgumentException where the text is not a letter from A to F and a digit from 1 to 6
     */
    public static Admiralty of(String grade) {
        checkArgument(
                grade.matches("[A-F][1-6]"),
                "\"%s\" is no Admiralty grade: expected A to F and 1 to 6, like \"B2\"",
                grade);
        return new Admiralty(grade.charAt(0), grade.charAt(1) - '0');
    }

    /** By the letters. False where either is F: what cannot be judged is neither better nor worse than anything. */
    public boolean isLessReliableThan(Admiralty other) {
        return reliability > other.reliability && reliability < 'F';
    }

    /** By the digits. False where either is 6; see {@link #isLessReliableThan}. */
    public boolean isLessCredibleThan(Admiralty other) {
        return credibility > other.credibility && credibility < 6;
    }

    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}
