package org.antequem.report.picture;

import static java.util.Objects.requireNonNull;
import static org.antequem.report.picture.LineageSigns.TIP;
import static org.antequem.report.picture.SourceBoxes.STUB;
import static org.antequem.report.svg.Element.number;
import static org.antequem.report.svg.Sheet.MARGIN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.model.Source;
import org.antequem.report.picture.Layers.Place;
import org.antequem.report.picture.LineageGraph.Link;
import org.antequem.report.picture.LineageSigns.Sign;
import org.antequem.report.svg.Sheet;

/**
 * Draws a lineage from top to bottom, one source beneath the other, where there is no room for its layers beside each
 * other. Ways run down on the right. All that lead to one source have a lane together; they join it in a bend, so that
 * a way that only crosses a lane can be told from one that joins it.
 */
final class LineageList {

    private static final double LANE = 13;
    private static final double MOST_FOR_LANES = 0.3;
    private static final double BEFORE_LANES = 22;
    private static final double BEND = 6;
    private static final double BETWEEN = 12;

    private final Sheet sheet;
    private final LineageSigns signs;
    private final SourceBoxes boxes;
    private final ImmutableList<Source> order;
    private final ImmutableSetMultimap<Source, Link> to;
    private final ImmutableSetMultimap<Source, Link> from;
    private final Map<Source, Integer> lanes = new HashMap<>();
    private final Map<Source, Double> tops = new HashMap<>();
    private final double lane;
    private final double right;

    LineageList(Sheet sheet, LineageGraph graph, Layers<Source> layers, LineageSigns signs) {
        this.sheet = sheet;
        this.signs = signs;
        this.to = graph.links().stream().collect(ImmutableSetMultimap.toImmutableSetMultimap(Link::to, link -> link));
        this.from =
                graph.links().stream().collect(ImmutableSetMultimap.toImmutableSetMultimap(Link::from, link -> link));
        this.order = order(layers);
        int number = shareLanes();
        double free = sheet.width() - 2 * MARGIN - STUB;
        this.lane = number == 0 ? 0 : Math.min(LANE, (free * MOST_FOR_LANES - BEFORE_LANES) / number);
        this.right = sheet.right() - (number == 0 ? 0 : BEFORE_LANES + number * lane);
        this.boxes = new SourceBoxes(sheet, graph, signs, right - MARGIN - STUB);
    }

    void draw() {
        double next = sheet.bottom();
        for (Source source : order) {
            tops.put(source, next);
            boxes.draw(source, MARGIN + STUB, next);
            next += boxes.height(source) + BETWEEN;
        }
        order.stream().filter(to::containsKey).forEach(this::drawWaysTo);
        sheet.reach(next + BETWEEN);
    }

    /** Each after all from whom it has it, as soon as these stand; what closes a circle in the order of its layers. */
    private ImmutableList<Source> order(Layers<Source> layers) {
        List<Source> open = new ArrayList<>();
        layers.layers()
                .forEach(layer ->
                        layer.stream().filter(Place::isOfNode).map(Place::node).forEach(open::add));
        Set<Source> placed = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Source next = first(open, source -> to.containsKey(source) && isReady(source, placed))
                    .or(() -> first(open, source -> !to.containsKey(source)))
                    .orElse(open.get(0));
            open.remove(next);
            placed.add(next);
        }
        return ImmutableList.copyOf(placed);
    }

    private static Optional<Source> first(List<Source> sources, Predicate<Source> isWanted) {
        return sources.stream().filter(isWanted).findFirst();
    }

    private boolean isReady(Source source, Set<Source> placed) {
        return to.get(source).stream().allMatch(link -> placed.contains(link.from()));
    }

    /** Gives each source to which something leads a lane; short ones are near to the boxes. */
    private int shareLanes() {
        Map<Source, Integer> rows = new HashMap<>();
        order.forEach(source -> rows.put(source, rows.size()));
        List<Span> spans = to.keySet().stream()
                .map(source -> Span.of(source, to.get(source), rows))
                .sorted(Comparator.comparingInt(Span::length).thenComparingInt(Span::first))
                .toList();
        List<List<Span>> shared = new ArrayList<>();
        for (Span span : spans) {
            int free = 0;
            while (free < shared.size() && shared.get(free).stream().anyMatch(span::overlaps)) {
                free++;
            }
            if (free == shared.size()) {
                shared.add(new ArrayList<>());
            }
            shared.get(free).add(span);
            lanes.put(span.of(), free);
        }
        return shared.size();
    }

    /** The rows that a lane passes. */
    private record Span(Source of, int first, int last) {

        static Span of(Source source, Set<Link> links, Map<Source, Integer> rows) {
            int own = requireNonNull(rows.get(source));
            int first = own;
            int last = own;
            for (Link link : links) {
                first = Math.min(first, requireNonNull(rows.get(link.from())));
                last = Math.max(last, requireNonNull(rows.get(link.from())));
            }
            return new Span(source, first, last);
        }

        int length() {
            return last - first;
        }

        boolean overlaps(Span other) {
            return first <= other.last && other.first <= last;
        }
    }

    private void drawWaysTo(Source source) {
        double x = right + BEFORE_LANES + (requireNonNull(lanes.get(source)) + 0.5) * lane - BEND;
        double end = port(source, 0);
        Set<Link> links = to.get(source);
        for (Link link : links) {
            double start = port(
                    link.from(), 1 + ImmutableList.copyOf(from.get(link.from())).indexOf(link));
            double turn = end < start ? -BEND : BEND;
            signs.way(
                    Sign.of(link.verbs()),
                    "M" + number(right) + " " + number(start) + "H" + number(x) + bend(BEND, turn, true) + "V"
                            + number(end - turn) + bend(-BEND, turn, false) + "H" + number(right + TIP));
            if (!link.codes().isEmpty()) {
                signs.strike(right + 9, start);
            }
        }
        signs.tipToTheLeft(right, end);
    }

    private static String bend(double across, double down, boolean isFirstAcross) {
        return "q" + (isFirstAcross ? number(across) + " 0 " : "0 " + number(down) + " ") + number(across) + " "
                + number(down);
    }

    /** Where ways meet a box: those that lead to it above those that lead away. */
    private double port(Source source, int number) {
        int all = from.get(source).size() + 1;
        return requireNonNull(tops.get(source)) + boxes.height(source) * (number + 1) / (all + 1);
    }
}
