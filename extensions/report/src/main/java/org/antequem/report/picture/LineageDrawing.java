package org.antequem.report.picture;

import static java.util.Objects.requireNonNull;
import static org.antequem.report.picture.LineageSigns.TIP;
import static org.antequem.report.picture.SourceBoxes.STUB;
import static org.antequem.report.svg.Element.number;
import static org.antequem.report.svg.Sheet.MARGIN;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antequem.model.Source;
import org.antequem.report.picture.Layers.Place;
import org.antequem.report.picture.LineageGraph.Link;
import org.antequem.report.picture.LineageSigns.Sign;
import org.antequem.report.svg.Sheet;

/** Draws a lineage from left to right, in the direction of telling. */
final class LineageDrawing {

    private static final double LEAST = 124;
    private static final double MOST = 250;
    private static final double BETWEEN = 16;

    private final Sheet sheet;
    private final LineageGraph graph;
    private final Layers<Source> layers;
    private final LineageSigns signs;
    private final SourceBoxes boxes;
    private final double step;
    private final double wide;
    private final Map<Place<Source>, Double> tops = new HashMap<>();
    private final ListMultimap<Source, Link> arriving = ArrayListMultimap.create();

    LineageDrawing(Sheet sheet, LineageGraph graph, Layers<Source> layers, LineageSigns signs) {
        this.sheet = sheet;
        this.graph = graph;
        this.layers = layers;
        this.signs = signs;
        int number = layers.layers().size();
        this.step = Math.min(MOST + 90, (sheet.width() - 2 * MARGIN - STUB + gap(number)) / number);
        this.wide = Math.min(MOST, step - gap(number));
        this.boxes = new SourceBoxes(sheet, graph, signs, wide);
    }

    /** True where there is room for so many layers beside each other. */
    static boolean hasRoomFor(int layers, Sheet sheet) {
        return layers * LEAST <= sheet.width() - 2 * MARGIN;
    }

    void draw() {
        double top = sheet.bottom();
        double highest =
                layers.layers().stream().mapToDouble(this::height).max().orElse(0);
        for (List<Place<Source>> layer : layers.layers()) {
            double next = top + (highest - height(layer)) / 2;
            for (Place<Source> place : layer) {
                tops.put(place, next);
                next += height(place) + BETWEEN;
            }
        }
        graph.links().stream()
                .sorted(Comparator.comparingDouble(this::last))
                .forEach(link -> arriving.put(link.to(), link));
        for (int i = 0; i < graph.links().size(); i++) {
            draw(graph.links().get(i), layers.ways().get(i));
        }
        for (List<Place<Source>> layer : layers.layers()) {
            layer.stream().filter(Place::isOfNode).forEach(place -> boxes.draw(place.node(), left(place), top(place)));
        }
        sheet.reach(top + highest + BETWEEN);
    }

    private static double gap(int layers) {
        return layers > 4 ? 26 : 44;
    }

    private double left(Place<Source> place) {
        return MARGIN + STUB + place.layer() * step;
    }

    private double height(List<Place<Source>> layer) {
        return layer.stream().mapToDouble(place -> height(place) + BETWEEN).sum() - BETWEEN;
    }

    private double height(Place<Source> place) {
        return place.isOfNode() ? boxes.height(place.node()) : 4;
    }

    private void draw(Link link, List<Place<Source>> way) {
        boolean isBackward = way.get(0).layer() >= way.get(way.size() - 1).layer();
        double x = left(way.get(0)) + wide;
        double y = middle(way.get(0));
        StringBuilder path = new StringBuilder("M" + number(x) + " " + number(y));
        for (Place<Source> place : way.subList(1, way.size())) {
            double to = left(place) - (place.isOfNode() ? TIP : 0);
            double level = place.isOfNode() ? arrival(link) : middle(place);
            double bend = isBackward ? 40 : Math.max(12, (to - x) / 2);
            path.append("C" + number(x + bend) + " " + number(y) + " " + number(to - bend) + " " + number(level) + " "
                    + number(to) + " " + number(level));
            x = to;
            y = level;
            if (!place.isOfNode()) {
                path.append("h" + number(wide));
                x += wide;
            }
        }
        signs.way(Sign.of(link.verbs()), path.toString());
        signs.tip(x + TIP, y);
        if (!link.codes().isEmpty()) {
            signs.strike(x - 8, y);
        }
    }

    /** Links that lead to one source arrive beside each other, in the order in which they come. */
    private double arrival(Link link) {
        List<Link> all = arriving.get(link.to());
        Place<Source> place = way(link).get(way(link).size() - 1);
        return top(place) + height(place) * (all.indexOf(link) + 1) / (all.size() + 1);
    }

    private ImmutableList<Place<Source>> way(Link link) {
        return layers.ways().get(graph.links().indexOf(link));
    }

    private double last(Link link) {
        return middle(way(link).get(Math.max(0, way(link).size() - 2)));
    }

    private double top(Place<Source> place) {
        return requireNonNull(tops.get(place), "a place that is laid out");
    }

    private double middle(Place<Source> place) {
        return top(place) + height(place) / 2;
    }
}
