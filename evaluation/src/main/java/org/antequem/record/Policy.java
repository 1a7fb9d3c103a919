package org.antequem.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Presumption;
import org.antequem.time.Span;

/**
 * What users can set: how many lines establish a side, when a first report is late, how many retellings weaken a
 * statement, and which presumptions are switched off.
 *
 * @param firmLines the number of firm lines that establish a side; 1 unless set
 * @param weakLines the number of weak lines, each independent of every other, that establish a side; 2 unless set
 * @param lateAfter a first report later than this is late; 60 days unless set
 * @param mostHops more retellings than this weaken; 3 unless set
 * @param switchedOff presumptions that must not be used
 */
@Immutable
public record Policy(int firmLines, int weakLines, Span lateAfter, int mostHops, ImmutableSet<Presumption> switchedOff)
        implements Serializable {

    /** The policy of {@code Evaluator.standard()}: 1 firm line or 2 weak ones, 60 days, 3 retellings. */
    public static final Policy STANDARD = new Policy(1, 2, Span.days(60), 3, ImmutableSet.of());

    public Policy {
        checkArgument(firmLines >= 1, "%s firm lines establish a side: expected 1 or more", firmLines);
        checkArgument(weakLines >= 1, "%s weak lines establish a side: expected 1 or more", weakLines);
        checkArgument(
                lateAfter.least() == lateAfter.greatest(),
                "late after %s: expected one number, as in days(60)",
                lateAfter);
        checkArgument(mostHops >= 0, "at most %s hops: expected no negative number", mostHops);
    }

    /** A copy of this policy in which this number of firm lines establishes a side; 1 or more. */
    public Policy firmLines(int number) {
        return new Policy(number, weakLines, lateAfter, mostHops, switchedOff);
    }

    /** A copy of this policy in which this number of independent weak lines establishes a side; 1 or more. */
    public Policy weakLines(int number) {
        return new Policy(firmLines, number, lateAfter, mostHops, switchedOff);
    }

    /** A copy of this policy in which a first report is late after this time; one number, as in {@code days(60)}. */
    public Policy lateAfter(Span span) {
        return new Policy(firmLines, weakLines, span, mostHops, switchedOff);
    }

    /** A copy of this policy in which more retellings than this weaken a statement; 0 or more. */
    public Policy mostHops(int number) {
        return new Policy(firmLines, weakLines, lateAfter, number, switchedOff);
    }

    /** A copy of this policy that switches these presumptions off, too. */
    public Policy without(Presumption... presumptions) {
        return new Policy(
                firmLines,
                weakLines,
                lateAfter,
                mostHops,
                Sets.union(switchedOff, ImmutableSet.copyOf(presumptions)).immutableCopy());
    }
}
