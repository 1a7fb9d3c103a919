package org.antequem.report.picture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.report.picture.LineageGraph.Link;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.time.QuotedWords;

/**
 * A picture of who says something first, and through whom it comes. Arrows point in the direction of telling, unlike
 * the links of PROV.
 */
public final class LineagePicture implements Picture {

    private final LineageGraph graph;
    private final CommonGround common;
    private final Layers<Source> layers;
    private final String title;
    private final String subtitle;

    private LineagePicture(LineageGraph graph, CommonGround common, boolean isOfOneClaim, String subtitle) {
        this.graph = graph;
        this.common = common;
        this.layers = Layers.of(
                graph.sources(),
                graph.links().stream()
                        .map(link -> new Layers.Link<>(link.from(), link.to()))
                        .toList());
        this.title = title(graph, common, isOfOneClaim);
        this.subtitle = subtitle;
    }

    /**
     * A picture of all sources that say as much as a claim does. If there are none, it shows those on whose words the
     * evidence for and against the claim rests.
     */
    public static LineagePicture of(Claim claim, Evaluation evaluation) {
        requireNonNull(claim, "claim");
        requireNonNull(evaluation, "evaluation");
        Proposition said = claim.proposition().in(evaluation.dossier().conventions());
        ImmutableList<Claim> tellings = evaluation.dossier().counting().stream()
                .filter(other -> other.saidBy().isPresent())
                .filter(other -> other.equals(claim)
                        || other.proposition()
                                .in(evaluation.dossier().conventions())
                                .entails(said))
                .collect(ImmutableList.toImmutableList());
        boolean isTold = !tellings.isEmpty();
        LineageGraph graph = LineageGraph.of(isTold ? tellings : evidence(evaluation.of(claim)), evaluation);
        String of = isTold
                ? "Who says so: " + Words.quoted(claim.wording()) + "."
                : "Nobody on record says so: " + Words.quoted(claim.wording())
                        + ". These are the sources of the evidence for and against it.";
        return new LineagePicture(
                graph, isTold ? CommonGround.of(graph, tellings, evaluation) : CommonGround.NONE, isTold, of);
    }

    /** A picture of all sources that say something in an evaluation's dossier. */
    public static LineagePicture of(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        ImmutableList<Claim> told = evaluation.dossier().counting().stream()
                .filter(claim -> claim.saidBy().isPresent())
                .collect(ImmutableList.toImmutableList());
        LineageGraph graph = LineageGraph.of(told, evaluation);
        return new LineagePicture(
                graph,
                CommonGround.NONE,
                false,
                "All sources of the record: "
                        + QuotedWords.shown(evaluation.dossier().title()) + ".");
    }

    private static ImmutableList<Claim> evidence(Judgement judgement) {
        List<Line> lines = new ArrayList<>(judgement.lines(Bearing.REFUTES));
        lines.addAll(judgement.lines(Bearing.SUPPORTS));
        return lines.stream()
                .flatMap(line -> line.tellings().keySet().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static String title(LineageGraph graph, CommonGround common, boolean isOfOneClaim) {
        if (graph.sources().isEmpty()) {
            return "No source on record";
        }
        int tellers = graph.tellers().size();
        if (!graph.only().isEmpty()) {
            return Words.capital(Words.counted(tellers, "source")) + (isOfOneClaim ? " say so" : "")
                    + ", and all of it comes through "
                    + graph.only().iterator().next().quoted();
        }
        if (tellers == 1) {
            Source teller = graph.tellers().iterator().next();
            Source root =
                    graph.roots().isEmpty() ? teller : graph.roots().iterator().next();
            return teller.quoted()
                    + (root.equals(teller)
                            ? (isOfOneClaim ? " alone says so" : " is the only source")
                            : graph.roots().size() == 1
                                    ? " has it from " + root.quoted()
                                    : " has it from "
                                            + Words.counted(graph.roots().size(), "source"));
        }
        String ground = common.ofAll()
                .map(thing -> ", and all infer it from " + thing.quoted())
                .orElse(", and they rest on "
                        + (graph.roots().isEmpty()
                                ? "each other"
                                : Words.counted(graph.roots().size(), "first source")));
        return Words.capital(Words.counted(tellers, "source")) + (isOfOneClaim ? " say so" : "") + ground;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        List<String> sentences = new ArrayList<>(List.of(subtitle, Words.capital(graph.caption()) + "."));
        sentences.addAll(common.sentences());
        for (ImmutableList<String> row : facts().rows()) {
            sentences.add(String.join(": ", Iterables.filter(row, text -> !text.isEmpty())) + ".");
        }
        return String.join(" ", sentences);
    }

    @Override
    public FactTable facts() {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Source source : graph.sources()) {
            String from = graph.links().stream()
                    .filter(link -> link.to().equals(source))
                    .map(LineagePicture::words)
                    .collect(Collectors.joining("; "));
            String first = graph.unrecorded().contains(source) ? "not recorded" : "nobody else";
            rows.add(ImmutableList.of(
                    Words.capital(source.toString()),
                    from.isEmpty() ? first : from,
                    String.join(", ", graph.codes().get(source))));
        }
        return new FactTable(ImmutableList.of("Source", "Has it from", "Weakened by"), rows.build());
    }

    private static String words(Link link) {
        String verbs = link.verbs().stream().map(Verb::toString).collect(Collectors.joining(" and "));
        return link.from().quoted()
                + (verbs.isEmpty() ? "" : " (" + verbs + ")")
                + (link.codes().isEmpty() ? "" : " (undermined: " + String.join(", ", link.codes()) + ")");
    }

    @Override
    public String svg(int width) {
        return drawn(width).svg();
    }

    Drawn drawn(int width) {
        Sheet sheet = new Sheet(width, title + subtitle + description() + facts());
        sheet.paragraph(title, Ink.TITLE);
        sheet.paragraph(subtitle, Ink.SUBTITLE);
        sheet.paragraph(point(), Ink.POINT);
        if (graph.leftOut() > 0) {
            sheet.paragraph(
                    "Left out: " + Words.counted(graph.leftOut(), "source") + " that matter less to the verdict.",
                    Ink.POINT);
        }
        sheet.space(10);
        LineageSigns signs = new LineageSigns(sheet);
        if (LineageDrawing.hasRoomFor(layers.layers().size(), sheet)) {
            new LineageDrawing(sheet, graph, layers, signs).draw();
        } else {
            new LineageList(sheet, graph, layers, signs).draw();
        }
        rules(sheet);
        signs.explain();
        return new Drawn(sheet, sheet.svg(title, description()));
    }

    private String point() {
        return Words.capital(graph.caption()) + "."
                + (graph.links().isEmpty() ? "" : " Arrows point from who said it first to who told it on.")
                + common.sentences().stream().map(sentence -> " " + sentence).collect(Collectors.joining());
    }

    /** The rules that are named by numbers, for their names have no room in the picture. */
    private void rules(Sheet sheet) {
        int number = 0;
        for (Map.Entry<String, String> rule : graph.sentences().entrySet()) {
            number++;
            sheet.paragraph(number + " " + rule.getKey() + ": " + rule.getValue(), Ink.DETAIL);
        }
        sheet.space(6);
    }
}
