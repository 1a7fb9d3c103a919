package org.antequem.search;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.timeline.Moment;
import org.antequem.world.Annals;

/** Lines of one statement each, that the war happened, as somebody says of his own knowledge. */
final class SampleLines {

    static final Presumption SAME_WAR = new Presumption("SAME_WAR", "it is the same war");
    static final Presumption SAME_YEAR = new Presumption("SAME_YEAR", "it is the same year");
    static final RecordView VIEW = view(Policy.STANDARD);

    private SampleLines() {}

    static RecordView view(Policy policy) {
        return RecordView.of(Annals.dossier(), policy);
    }

    static Line line(Source root, Strength strength, Presumption... presuming) {
        return line(root, Ending.OWN_KNOWLEDGE, strength, presuming);
    }

    static Line line(Source root, Ending ending, Strength strength, Presumption... presuming) {
        Claim claim = told(root, Occurred.of(WAR));
        return new Line(
                new Argument(ImmutableSet.of(claim), ImmutableList.of(), ImmutableSet.copyOf(presuming)),
                ImmutableMap.of(claim, new Telling(ImmutableList.of(claim), root, ending)),
                strength,
                ImmutableList.of());
    }

    /** Two who say the same, both of whom are needed. */
    static Line line(Source one, Source other, Strength strength) {
        Line first = line(one, strength);
        Line second = line(other, strength);
        return new Line(
                first.argument().and(second.argument()),
                ImmutableMap.<Claim, Telling>builder()
                        .putAll(first.tellings())
                        .putAll(second.tellings())
                        .build(),
                strength,
                ImmutableList.of());
    }

    /** A line that leaves so many seconds. */
    static Line withMargin(Line line, long margin) {
        Conclusion order = new Conclusion.Precedes(Moment.startOf(WAR), Moment.endOf(WAR), margin);
        return new Line(
                new Argument(
                        line.statements(),
                        ImmutableList.of(order),
                        line.argument().presuming()),
                line.tellings(),
                line.strength(),
                line.weaknesses());
    }

    /** A line whose first sources were at nothing that they tell. */
    static Line unplaced(Line line) {
        return weakened(line, Fact.unplaced("it was outside of {}", ImmutableList.of(WAR)));
    }

    /** A line against which something more was found, by which nothing else changes. */
    static Line weakened(Line line, Fact... facts) {
        return new Line(
                line.argument(),
                line.tellings(),
                line.strength(),
                line.tellings().keySet().stream()
                        .map(claim -> Finding.of("CODE", "Something is against it.", Bearing.WEAKENS, claim, facts))
                        .collect(ImmutableList.toImmutableList()));
    }

    static Line stipulated() {
        return new Line(
                new Argument(ImmutableSet.of(new Stipulation(Occurred.of(WAR))), ImmutableList.of(), ImmutableSet.of()),
                ImmutableMap.of(),
                Strength.FIRM,
                ImmutableList.of());
    }

    static Source witness(String name) {
        return Source.document(name).observed(WAR).build();
    }
}
