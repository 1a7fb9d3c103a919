package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.model.Source;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;

/** The sources of a lineage as boxes of one width, with their names and with what weakens what they say. */
final class SourceBoxes {

    /** How long the stub is that leads to a source of which it is not recorded where it has it. */
    static final double STUB = 26;

    private static final double INSIDE = 8;
    private static final int LINES = 5;
    private static final String UNRECORDED = "from: not recorded";

    private final Sheet sheet;
    private final LineageGraph graph;
    private final LineageSigns signs;
    private final double wide;

    SourceBoxes(Sheet sheet, LineageGraph graph, LineageSigns signs, double wide) {
        this.sheet = sheet;
        this.graph = graph;
        this.signs = signs;
        this.wide = wide;
    }

    double height(Source source) {
        return lines(source.toString(), Ink.NODE)
                + remarks(source).stream()
                        .mapToDouble(remark -> lines(remark, Ink.CODE))
                        .sum()
                + (graph.unrecorded().contains(source) ? lines(UNRECORDED, Ink.SMALL) : 0)
                + 2 * INSIDE;
    }

    void draw(Source source, double left, double top) {
        double right = left + wide;
        double bottom = top + height(source);
        if (graph.only().contains(source)) {
            signs.ring(left, top, right, bottom);
        } else if (graph.tellers().contains(source)) {
            signs.teller(left, top, right, bottom);
        } else {
            sheet.draw(Sheet.box("node", left, top, right, bottom));
        }
        double next = text(source.toString(), left, top + INSIDE, Ink.NODE);
        if (graph.unrecorded().contains(source)) {
            signs.stub(left - STUB, left, (top + bottom) / 2);
            next = text(UNRECORDED, left, next, Ink.SMALL);
        }
        for (String remark : remarks(source)) {
            next = text(remark, left, next, Ink.CODE);
        }
    }

    private double text(String words, double left, double top, Ink ink) {
        return sheet.text(left + INSIDE, top, words, ink, Anchor.START, wide - 2 * INSIDE, LINES);
    }

    private double lines(String words, Ink ink) {
        return Sheet.linesOf(words, ink, wide - 2 * INSIDE, LINES) * ink.leading();
    }

    /** Why what it says is weak, and why links to it are: by the numbers of rules. */
    private ImmutableList<String> remarks(Source source) {
        return Stream.of(
                        numbers("weak: ", graph.codes().get(source).stream()),
                        numbers(
                                "struck: ",
                                graph.links().stream()
                                        .filter(link -> link.to().equals(source))
                                        .flatMap(link -> link.codes().stream())))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<String> numbers(String lead, Stream<String> codes) {
        String numbers = codes.distinct()
                .map(code -> graph.sentences().keySet().asList().indexOf(code) + 1)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(lead + numbers);
    }
}
