package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Lack;
import org.antequem.finding.Look;
import org.antequem.finding.Look.Outcome;

/**
 * What one rule asks for while it looks at one claim, and whether it is there. A question is of a date or of another
 * value that is needed; where a rule asked any, they decide whether it could look, and else what it looked up. For one
 * thread.
 */
final class Looking {

    private final Set<Lack> unanswered = new LinkedHashSet<>();
    private final Set<Lack> notFound = new LinkedHashSet<>();
    private boolean isAnswered;
    private boolean isFound;

    void answered() {
        isAnswered = true;
    }

    void unanswered(Lack lack) {
        unanswered.add(lack);
    }

    void found() {
        isFound = true;
    }

    void notFound(Lack lack) {
        notFound.add(lack);
    }

    /** How the rule fared. */
    Look of(String code, Bearing bearing, boolean fired) {
        boolean asked = isAnswered || !unanswered.isEmpty();
        boolean couldLook = asked ? isAnswered : isFound || notFound.isEmpty();
        Outcome outcome = fired ? Outcome.FIRED : couldLook ? Outcome.SILENT : Outcome.COULD_NOT_LOOK;
        return new Look(
                code,
                bearing,
                outcome,
                ImmutableSet.<Lack>builder()
                        .addAll(inOrder(unanswered))
                        .addAll(inOrder(notFound))
                        .build());
    }

    /** Not as they were asked for: that depends on the order of the record. */
    private static ImmutableList<Lack> inOrder(Set<Lack> lacks) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Lack::toString), lacks);
    }
}
