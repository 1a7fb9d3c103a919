package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antequem.finding.Fact;
import org.antequem.finding.Few;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;

/**
 * What a text shows of a finding: the strongest few of its lines, and a few of what it tells of many in the same way.
 *
 * @param more how many of its lines, or of what it tells, are left out
 */
record Extract(Finding finding, int more) {

    static Extract of(Finding finding) {
        Few<Line> lines = Few.of(finding.lines());
        Few<ImmutableList<Fact>> told = Few.of(toldInTheSameWay(finding.facts()), Extract::text);
        if (lines.more() == 0 && told.more() == 0) {
            return new Extract(finding, 0);
        }
        ImmutableList<Fact> facts =
                told.listed().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        return new Extract(
                new Finding(
                        finding.code(), finding.sentence(), finding.bearing(), finding.claim(), lines.listed(), facts),
                lines.more() + told.more());
    }

    /** Facts that begin with the label of the first one tell the same of something else. */
    private static List<ImmutableList<Fact>> toldInTheSameWay(ImmutableList<Fact> facts) {
        List<ImmutableList<Fact>> told = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= facts.size(); to++) {
            if (to == facts.size() || facts.get(to).label().equals(facts.get(0).label())) {
                told.add(facts.subList(from, to));
                from = to;
            }
        }
        return told;
    }

    /** Its facts without the proof, those together that tell one thing. */
    static List<ImmutableList<Fact>> clauses(Finding finding) {
        return finding.shown().isEmpty() ? List.of() : toldInTheSameWay(finding.shown());
    }

    private static String text(ImmutableList<Fact> facts) {
        return facts.stream().map(Words::line).collect(Collectors.joining("; "));
    }
}
