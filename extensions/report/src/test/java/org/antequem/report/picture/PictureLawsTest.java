package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Inference;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.report.svg.Sheet;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures of random records. */
final class PictureLawsTest {

    @Test
    void a_drawn_gap_is_as_wide_as_the_margin_of_its_proof() {
        int gaps = 0;
        for (int seed = 0; seed < Laws.worlds(150); seed++) {
            for (Judgement judgement : judgements(RandomDossier.withMoreOfTime(seed))) {
                for (Line line : linesOfTime(judgement)) {
                    LinePlan plan = LinePlan.of(new Inference(line, judgement.claim()), judgement.conventions());
                    for (LinePlan.Gap gap : plan.gaps()) {
                        assertThat(gap.to() - gap.from())
                                .as("seed %s", seed)
                                .isEqualTo(gap.order().margin());
                        gaps++;
                    }
                    TimelinePicture picture = TimelinePicture.of(line, judgement);
                    double second = 1
                            / new LineDrawing(
                                            new Sheet(800, ""),
                                            plan,
                                            judgement.conventions().zone())
                                    .scale()
                                    .secondsOfAPixel();
                    ImmutableList<Double> drawn = widths(picture.svg(), "gap");
                    assertThat(drawn)
                            .as("seed %s: %s", seed, picture.title())
                            .hasSize(plan.gaps().isEmpty() ? 0 : plan.gaps().size() + 1);
                    List<Double> margins = plan.gaps().stream()
                            .map(gap -> Math.max(2, gap.order().margin() * second))
                            .sorted()
                            .toList();
                    List<Double> rectangles =
                            drawn.stream().limit(plan.gaps().size()).sorted().toList();
                    for (int i = 0; i < margins.size(); i++) {
                        assertThat(rectangles.get(i))
                                .as("seed %s: %s", seed, picture.title())
                                .isCloseTo(margins.get(i), within(0.02));
                    }
                }
            }
        }
        assertThat(gaps).isGreaterThan(20);
    }

    @Test
    void texts_do_not_overlap_and_bytes_are_the_same_each_time() {
        int lines = 0;
        for (int seed = 0; seed < Laws.worlds(60); seed++) {
            RandomDossier random = RandomDossier.of(seed);
            Evaluation evaluation = Evaluator.standard().evaluate(random.dossier());
            String what = "seed " + seed;
            for (Judgement judgement : judgements(random)) {
                for (Line line : linesOfTime(judgement)) {
                    Checks.hold(
                            what, width -> TimelinePicture.of(line, judgement).drawn(width));
                    lines++;
                }
            }
            Claim claim = random.claims().get(0);
            Checks.hold(what, width -> LineagePicture.of(claim, evaluation).drawn(width));
            Checks.hold(what, width -> LineagePicture.of(evaluation).drawn(width));
            Checks.hold(what, width -> RecordPicture.of(evaluation).drawn(width));
            Checks.hold(what, width -> HistoryPicture.of(claim, evaluation).drawn(width));
            List<Claim> hypotheses = random.hypotheses();
            if (hypotheses.size() > 1) {
                Matrix matrix = Matrix.of(evaluation, hypotheses.toArray(Claim[]::new));
                Checks.hold(what, width -> MatrixPicture.of(matrix).drawn(width));
            }
        }
        assertThat(lines).isGreaterThan(20);
    }

    private static ImmutableList<Judgement> judgements(RandomDossier random) {
        Evaluation evaluation = Evaluator.standard().evaluate(random.dossier());
        return ImmutableList.<Judgement>builder()
                .addAll(evaluation.judgements())
                .addAll(random.hypotheses().stream().map(evaluation::of).toList())
                .build();
    }

    private static List<Line> linesOfTime(Judgement judgement) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        lines.addAll(judgement.lines(Bearing.REFUTES)).addAll(judgement.lines(Bearing.SUPPORTS));
        return lines.build().stream().filter(TimelinePicture::isOf).toList();
    }

    /** Of the rectangles of a look, those of the legend among them. */
    private static ImmutableList<Double> widths(String svg, String look) {
        NodeList all = Checks.parsed(svg).getElementsByTagName("rect");
        ImmutableList.Builder<Double> widths = ImmutableList.builder();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("class").equals(look)) {
                widths.add(Double.parseDouble(element.getAttribute("width")));
            }
        }
        return widths.build();
    }
}
