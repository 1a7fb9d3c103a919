package org.antequem.files.verdict;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Node;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.files.tree.Mapping;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** What rules found, as JSON: each finding with its facts, and each line with the statements on which it rests. */
final class FindingJson {

    private final Values values;
    private final StatementJson statements;
    private final Conventions conventions;

    FindingJson(Values values, StatementJson statements, Conventions conventions) {
        this.values = values;
        this.statements = statements;
        this.conventions = conventions;
    }

    Mapping of(Ground ground) {
        List<Inference> lines = new ArrayList<>();
        List<Premise> premises = new ArrayList<>();
        for (Node part : ground.parts()) {
            if (part instanceof Inference inference) {
                lines.add(inference);
            } else if (part instanceof Premise premise && !(premise instanceof UnderTest)) {
                premises.add(premise);
            }
        }
        return head(ground.finding())
                .put("also_found_by", Values.texts(ground.alsoFoundBy()))
                .put("lines", Values.each(lines, this::line))
                .put("statements", Values.each(premises, statements::of))
                .put("facts", Values.each(ground.finding().facts(), this::fact))
                .put("text", Values.texts(Iterables.concat(ground.found(), ground.remarks())))
                .build();
    }

    private Mapping.Builder head(Finding finding) {
        return Mapping.builder()
                .put("code", finding.code())
                .put("bearing", finding.bearing().name())
                .put("sentence", finding.sentence())
                .put("page", RulePage.of(finding.code()).map(RulePage::path))
                .put("on", values.nouns().of(finding.claim()));
    }

    private Mapping line(Inference inference) {
        Line line = inference.line();
        OptionalLong margin = line.margin();
        return Mapping.builder()
                .put("strength", line.strength().name())
                .put("roots", values.nouns(line.roots()))
                .put("margin", Times.margin(margin))
                .put("presuming", values.names(line.presuming()))
                .put("statements", Values.each(inference.parts(), statements::of))
                .put("conclusions", Values.each(line.argument().conclusions(), values::conclusion))
                .put("uncertain_dates", Values.each(line.uncertain(), values.times()::dating))
                .put("weaknesses", Values.each(line.weaknesses(), this::weakness))
                .put("bounds", bounds(inference))
                .put("text", inference.toString())
                .put("remarks", Values.texts(inference.remarks()))
                .build();
    }

    private Mapping weakness(Finding weakness) {
        return head(weakness)
                .put("facts", Values.each(weakness.facts(), this::fact))
                .put("text", Values.texts(new Ground(weakness).found()))
                .build();
    }

    private Mapping fact(Fact fact) {
        return Mapping.builder()
                .put("kind", CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, kind(fact)))
                .put("label", fact.label())
                .put("values", values.all(fact.values()))
                .build();
    }

    private static String kind(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    /** When its events were, as its own statements have it, and no others. */
    private org.antequem.files.tree.Node bounds(Inference inference) {
        ImmutableSet<Statement> own = inference.line().statements();
        Set<Event> events = new LinkedHashSet<>();
        own.forEach(statement -> events.addAll(statement.proposition().events()));
        for (Conclusion conclusion : inference.line().argument().conclusions()) {
            if (conclusion instanceof Precedes order) {
                events.add(order.earlier().event());
                events.add(order.later().event());
            } else if (conclusion instanceof DaysApart apart) {
                events.add(apart.from().event());
                events.add(apart.to().event());
            }
        }
        return bounds(events, Timeline.of(own, inference.read(conventions)));
    }

    org.antequem.files.tree.Node bounds(Iterable<Event> events, Timeline timeline) {
        return Values.each(
                events,
                event -> Mapping.builder()
                        .put("event", values.nouns().of(event))
                        .put("start", Times.bounds(timeline.bounds(Moment.startOf(event))))
                        .put("end", Times.bounds(timeline.bounds(Moment.endOf(event))))
                        .build());
    }
}
