package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Premise;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.report.picture.LinePlan.Link;

/** The statements of a line that say something of time: those that date an event, and those that link two. */
final class SaidOfTime {

    private final List<Link> links = new ArrayList<>();
    private final SetMultimap<Event, Premise> said = LinkedHashMultimap.create();
    private final SetMultimap<Event, Event> linked = LinkedHashMultimap.create();

    private SaidOfTime() {}

    /** @param ofTime the statements that a timeline reads */
    static SaidOfTime in(Inference inference, ImmutableSet<Statement> ofTime) {
        SaidOfTime all = new SaidOfTime();
        Multiset<Event> used = LinkedHashMultiset.create();
        inference
                .line()
                .argument()
                .conclusions()
                .forEach(conclusion -> events(conclusion).forEach(event -> used.add(event, 2)));
        List<Premise> premises = inference.parts().stream()
                .filter(premise -> ofTime.contains(premise.statement()))
                .collect(ImmutableList.toImmutableList());
        for (Premise premise : premises) {
            Proposition proposition = premise.statement().proposition();
            int times = proposition instanceof StageOf ? 1 : 2;
            proposition.events().forEach(event -> used.add(event, times));
        }
        premises.forEach(premise -> all.add(premise, premise.statement().proposition(), used));
        return all;
    }

    /** A whole of which nothing else is said, or a stage, is no event that the argument dates. */
    private void add(Premise premise, Proposition proposition, Multiset<Event> used) {
        if (proposition instanceof Spacing spacing && !spacing.event().equals(spacing.anchor())) {
            link(spacing.anchor(), spacing.event(), premise);
        } else if (proposition instanceof StageOf stage) {
            if (used.count(stage.whole()) > 1 && used.count(stage.event()) > 1) {
                link(stage.event(), stage.whole(), premise);
            } else {
                said.put(used.count(stage.event()) > 1 ? stage.event() : stage.whole(), premise);
            }
        } else {
            proposition.events().forEach(event -> said.put(event, premise));
        }
    }

    private static ImmutableSet<Event> events(Conclusion conclusion) {
        if (conclusion instanceof Precedes order) {
            return ImmutableSet.of(order.earlier().event(), order.later().event());
        }
        if (conclusion instanceof Conclusion.DaysApart apart) {
            return ImmutableSet.of(apart.from().event(), apart.to().event());
        }
        return conclusion instanceof Conclusion.Dated date
                ? ImmutableSet.of(date.moment().event())
                : ImmutableSet.of();
    }

    private void link(Event anchor, Event placed, Premise premise) {
        links.add(new Link(anchor, placed, premise));
        linked.put(anchor, placed);
        linked.put(placed, anchor);
    }

    ImmutableList<Link> links() {
        return ImmutableList.copyOf(links);
    }

    /** What is said of when an event was, then of what it was a stage. */
    ImmutableList<Premise> of(Event event) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(premise -> premise.statement().proposition() instanceof StageOf), said.get(event));
    }

    /** What dates the earlier event, that event, the later one, what dates that; then whatever else there is. */
    ImmutableSet<Event> ordered(List<Precedes> orders, List<Conclusion> conclusions) {
        Set<Event> earlier = new LinkedHashSet<>();
        Set<Event> later = new LinkedHashSet<>();
        for (Precedes order : orders) {
            List<Event> before = new ArrayList<>(
                    reached(order.earlier().event(), order.later().event()));
            Collections.reverse(before);
            earlier.addAll(before);
            later.addAll(reached(order.later().event(), order.earlier().event()));
        }
        orders.forEach(order -> earlier.remove(order.later().event()));
        ImmutableSet.Builder<Event> all = ImmutableSet.builder();
        all.addAll(earlier).addAll(later);
        conclusions.forEach(conclusion -> all.addAll(events(conclusion)));
        return all.addAll(linked.keySet()).addAll(said.keySet()).build();
    }

    private Set<Event> reached(Event first, Event butNot) {
        Set<Event> reached = new LinkedHashSet<>(List.of(first));
        Deque<Event> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Event next : linked.get(open.remove())) {
                if (!next.equals(butNot) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
