package org.antequem.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Presumption;
import org.antequem.time.Span;

/**
 * What users can set about judging: how much evidence establishes a side, when a first report is late, how many
 * retellings weaken a statement, and which presumptions are switched off.
 *
 * @param firmLines how many firm, independent pieces of evidence establish a side; 1 or more, 1 unless set
 * @param weakLines how many weak, independent pieces of evidence establish a side; 1 or more, 2 unless set
 * @param lateAfter how long after an event a first report is late; 60 days unless set
 * @param mostHops how many retellings leave a statement as strong as it is; 3 unless set
 * @param switchedOff the presumptions that are not made; none unless set
 */
@Immutable
public record Policy(int firmLines, int weakLines, Span lateAfter, int mostHops, ImmutableSet<Presumption> switchedOff)
        implements Serializable {

    /** The policy of {@code Evaluator.standard()}: 1 firm or 2 weak pieces of evidence, 60 days, 3 retellings. */
    public static final Policy STANDARD = new Policy(1, 2, Span.days(60), 3, ImmutableSet.of());

    public Policy {
        requireNonNull(lateAfter, "lateAfter");
        requireNonNull(switchedOff, "switchedOff");
        checkArgument(firmLines >= 1, "%s firm lines establish a side: expected 1 or more", firmLines);
        checkArgument(weakLines >= 1, "%s weak lines establish a side: expected 1 or more", weakLines);
        checkArgument(
                lateAfter.least() == lateAfter.greatest(),
                "late after %s: expected one number, as in days(60)",
                lateAfter);
        checkArgument(mostHops >= 0, "at most %s hops: expected no negative number", mostHops);
    }

    /**
     * A copy of this policy in which this number of firm pieces of evidence establishes a side.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Policy firmLines(int number) {
        return new Policy(number, weakLines, lateAfter, mostHops, switchedOff);
    }

    /**
     * A copy of this policy in which this number of weak, independent pieces of evidence establishes a side.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Policy weakLines(int number) {
        return new Policy(firmLines, number, lateAfter, mostHops, switchedOff);
    }

    /**
     * A copy of this policy in which a first report is late after this time: {@code lateAfter(days(60))}.
     *
     * @throws IllegalArgumentException if the span is not a single number
     */
    public Policy lateAfter(Span span) {
        requireNonNull(span, "span");
        return new Policy(firmLines, weakLines, span, mostHops, switchedOff);
    }

    /**
     * A copy of this policy in which a statement is weak if it was retold more often than this.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Policy mostHops(int number) {
        return new Policy(firmLines, weakLines, lateAfter, number, switchedOff);
    }

    /** A copy of this policy that switches more presumptions off. */
    public Policy without(Presumption... presumptions) {
        return without(each(presumptions, "presumptions"));
    }

    /** A copy of this policy that switches more presumptions off. */
    public Policy without(Iterable<Presumption> presumptions) {
        ImmutableSet<Presumption> off = ImmutableSet.<Presumption>builder()
                .addAll(switchedOff)
                .addAll(each(presumptions, "presumptions"))
                .build();
        return new Policy(firmLines, weakLines, lateAfter, mostHops, off);
    }
}
