package org.antequem.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Presumption;
import org.antequem.time.Span;

/**
 * The numbers that the design leaves to its users.
 *
 * @param firmLines so many firm lines establish a side; 1 unless set
 * @param weakLines so many weak lines, each independent of every other, establish a side; 2 unless set
 * @param lateAfter a first report later than this is late; 60 days unless set
 * @param mostHops more retellings than this weaken; 3 unless set
 * @param switchedOff presumptions that must not be used
 */
@Immutable
public record Policy(int firmLines, int weakLines, Span lateAfter, int mostHops, ImmutableSet<Presumption> switchedOff)
        implements Serializable {

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

    public Policy firmLines(int number) {
        return new Policy(number, weakLines, lateAfter, mostHops, switchedOff);
    }

    public Policy weakLines(int number) {
        return new Policy(firmLines, number, lateAfter, mostHops, switchedOff);
    }

    public Policy lateAfter(Span span) {
        return new Policy(firmLines, weakLines, span, mostHops, switchedOff);
    }

    public Policy mostHops(int number) {
        return new Policy(firmLines, weakLines, lateAfter, number, switchedOff);
    }

    /** Switches presumptions off, beyond those that are. */
    public Policy without(Presumption... presumptions) {
        return new Policy(
                firmLines,
                weakLines,
                lateAfter,
                mostHops,
                Sets.union(switchedOff, ImmutableSet.copyOf(presumptions)).immutableCopy());
    }
}
