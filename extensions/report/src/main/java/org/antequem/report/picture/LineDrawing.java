package org.antequem.report.picture;

import static org.antequem.report.svg.Element.number;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.model.Event;
import org.antequem.report.picture.Legend.Sign;
import org.antequem.report.picture.LinePlan.Arrow;
import org.antequem.report.picture.LinePlan.Gap;
import org.antequem.report.picture.LinePlan.Limit;
import org.antequem.report.picture.LinePlan.Row;
import org.antequem.report.svg.Element;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;
import org.antequem.time.Bounds;

/** Draws the rows of a line of argument, and what certainly lies between them. */
final class LineDrawing {

    private static final double SPACE = TimeFrame.SPACE;
    private static final double HEIGHT_OF_GAP = 26;
    private static final double BESIDE = 6;
    private static final double TIP = 7;
    private static final int LINES_OF_WORDS = 6;

    private final Sheet sheet;
    private final LinePlan plan;
    private final Limits limits;
    private final BarDrawing bars;
    private final TimeFrame frame;
    private final TimeScale scale;

    /** Where the bars of events have their upper edges. */
    private final Map<Event, Double> tops = new HashMap<>();

    /** Where rows begin, and where beneath their names their bars may. */
    private final Map<Event, Strip> heads = new HashMap<>();

    private final List<LimitLine> limitLines = new ArrayList<>();
    private final List<Placed> arrows = new ArrayList<>();

    /** From a gap to the bar of its later event, which may be further down. */
    private record LimitLine(Event later, double x, double top) {}

    /** An arrow, and how far down it runs. */
    private record Placed(Arrow arrow, double y) {}

    LineDrawing(Sheet sheet, LinePlan plan, ZoneId zone) {
        this.sheet = sheet;
        this.plan = plan;
        this.bars = new BarDrawing(sheet);
        this.frame = plan.floatsFrom().isPresent()
                ? TimeFrame.counted(sheet, plan.seconds().orElse(Bounds.UNKNOWN), plan.unit())
                : TimeFrame.onTheCalendar(sheet, plan.seconds(), zone);
        this.scale = frame.scale();
        this.limits = plan.floatsFrom().isPresent() ? Limits.from(plan.unit()) : Limits.of(zone);
    }

    TimeScale scale() {
        return scale;
    }

    void draw() {
        for (Row row : plan.rows()) {
            row(row);
            for (Gap gap : plan.gaps()) {
                if (gap.order().earlier().event().equals(row.event())) {
                    gap(gap);
                }
            }
        }
        frame.close();
        limitLines.forEach(this::drawLimit);
        arrows.forEach(this::draw);
    }

    /** Those that it has drawn, in their order. */
    Set<Sign> signs() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Row row : plan.rows()) {
            Bar.of(row.start(), row.end()).parts().forEach(part -> signs.add(Sign.of(part)));
        }
        if (!plan.gaps().isEmpty()) {
            signs.add(Sign.GAP);
        }
        if (!arrows.isEmpty()) {
            signs.add(Sign.ARROW);
        }
        return signs;
    }

    Element[] definitions() {
        return new Element[] {bars.pattern()};
    }

    private void row(Row row) {
        double top = sheet.bottom();
        List<Double> fromAbove = linesFromAbove(row);
        TimeFrame.Label label = frame.label(top, plan.names().of(row.event()), Ink.NAME, RowWords.of(row), fromAbove);
        heads.put(row.event(), new Strip(top, label.plot()));
        double next = label.plot();
        for (Arrow arrow : plan.arrowsTo(row)) {
            next = arrow.isDown() ? lane(arrow, next, Strip.clearOf(fromAbove, scale.left(), scale.right())) : next;
        }
        for (Limit limit : plan.limitsOf(row)) {
            String words = limit.isLatest() ? limits.latest(limit.second()) : limits.earliest(limit.second());
            next = limit(words, scale.x(limit.second()), limit.isLatest(), next);
        }
        tops.put(row.event(), next);
        bars.draw(Bar.of(row.start(), row.end()), scale, next);
        double bottom = next + BarDrawing.HEIGHT;
        for (Arrow arrow : plan.arrowsTo(row)) {
            bottom = arrow.isDown()
                    ? bottom
                    : lane(arrow, bottom + 12, Strip.clearOf(linesBelow(row), scale.left(), scale.right()));
        }
        sheet.reach(Math.max(label.bottom(), bottom) + SPACE);
    }

    /** Where lines run down to the bar of a row, or past it: no words should stand there. */
    private List<Double> linesFromAbove(Row row) {
        List<Double> lines = new ArrayList<>();
        limitLines.stream().filter(line -> !tops.containsKey(line.later())).forEach(line -> lines.add(line.x()));
        List<Arrow> down = plan.arrowsTo(row).stream()
                .filter(arrow -> arrow.isDown() && arrow.isDrawn())
                .toList();
        down.forEach(arrow -> lines.add(scale.x(arrow.fromSecond())));
        if (down.size() > 1) {
            down.forEach(arrow -> lines.add(scale.x(arrow.toSecond())));
        }
        return lines;
    }

    /** Where lines run up to the bar of a row, or down from it. */
    private List<Double> linesBelow(Row row) {
        List<Double> lines = new ArrayList<>();
        plan.gaps().stream()
                .filter(gap -> gap.order().earlier().event().equals(row.event()))
                .forEach(gap -> lines.add(scale.x(gap.from())));
        plan.arrowsTo(row).stream()
                .filter(arrow -> !arrow.isDown() && arrow.isDrawn())
                .forEach(arrow -> lines.add(scale.x(arrow.toSecond())));
        return lines;
    }

    /** Beside the limit, where there is room. */
    private double limit(String words, double x, boolean isToTheLeft, double top) {
        double wide = Ink.LIMIT.width(words);
        boolean fitsLeft = x - BESIDE - wide >= scale.left();
        boolean fitsRight = x + BESIDE + wide <= scale.right();
        boolean left = isToTheLeft ? fitsLeft || !fitsRight : !fitsRight && fitsLeft;
        double within = frame.wide();
        double edge = left
                ? Math.max(x - BESIDE, scale.left() + Math.min(wide, within))
                : Math.min(x + BESIDE, scale.right() - Math.min(wide, within));
        return sheet.text(edge, top, words, Ink.LIMIT, left ? Anchor.END : Anchor.START, within, 2);
    }

    /** The words by which one event is dated from another, in a strip, and room for an arrow beneath them. */
    private double lane(Arrow arrow, double top, Strip strip) {
        double middle = arrow.isDrawn()
                ? (scale.x(arrow.fromSecond()) + scale.x(arrow.toSecond())) / 2
                : (scale.left() + scale.right()) / 2;
        double bottom = centred(RowWords.of(arrow.link().said(), arrow.to().event()), middle, top, strip);
        if (!arrow.isDrawn()) {
            return bottom;
        }
        arrows.add(new Placed(arrow, bottom + TIP));
        return bottom + 2 * TIP + 4;
    }

    private double centred(ImmutableList<RowWords.Said> lines, double middle, double top, Strip strip) {
        double next = top;
        for (RowWords.Said said : lines) {
            double half = Math.min(said.ink().width(said.words()), strip.width()) / 2;
            double x = Math.max(strip.left() + half, Math.min(strip.right() - half, middle));
            next = sheet.text(x, next, said.words(), said.ink(), Anchor.MIDDLE, strip.width(), LINES_OF_WORDS);
        }
        return next + 4;
    }

    private void gap(Gap gap) {
        double top = sheet.bottom() - SPACE / 2;
        double left = scale.x(gap.from());
        double right = Math.max(scale.x(gap.to()), left + 2);
        String full = plan.words(gap);
        String words = Ink.ON_STRONG.width(full) + 2 * BESIDE <= right - left ? full : full.replaceFirst(" \\(.*", "");
        double wide = Ink.ON_STRONG.width(words);
        double baseline = top + (HEIGHT_OF_GAP - Ink.STRONG.height()) / 2;
        double bottom = top + HEIGHT_OF_GAP;
        sheet.draw(Sheet.box("gap", left, top, right, bottom));
        double within = frame.wide();
        if (wide + 2 * BESIDE <= right - left) {
            sheet.text((left + right) / 2, baseline, words, Ink.ON_STRONG, Anchor.MIDDLE, wide + 1, 1);
        } else if (left - BESIDE - wide >= scale.left()) {
            sheet.text(left - BESIDE, baseline, words, Ink.STRONG, Anchor.END, wide + 1, 1);
        } else if (right + BESIDE + wide <= scale.right()) {
            sheet.text(right + BESIDE, baseline, words, Ink.STRONG, Anchor.START, wide + 1, 1);
        } else {
            bottom = sheet.text(scale.left(), bottom + 2, words, Ink.STRONG, Anchor.START, within, 2);
        }
        double bar = tops.getOrDefault(gap.order().earlier().event(), top);
        sheet.drawBehind(Sheet.line("line", left, bar - 4, left, top + HEIGHT_OF_GAP));
        sheet.reach(bottom + SPACE);
        limitLines.add(new LimitLine(gap.order().later().event(), right, top));
    }

    /** To the bar of the later event; names that stand in its way are left free. */
    private void drawLimit(LimitLine line) {
        double bar = tops.getOrDefault(line.later(), line.top());
        if (bar <= line.top()) {
            drawLimit(line.x(), line.top() + HEIGHT_OF_GAP, bar - 4);
            return;
        }
        Strip head = heads.getOrDefault(line.later(), new Strip(bar, bar));
        drawLimit(line.x(), line.top(), head.left());
        drawLimit(line.x(), head.right(), bar + BarDrawing.HEIGHT + 4);
    }

    private void drawLimit(double x, double from, double to) {
        sheet.drawBehind(Sheet.line("line", x, from, x, to));
    }

    /** From the bar by which an event is dated, along the lane, to the bar of that event. */
    private void draw(Placed placed) {
        Arrow arrow = placed.arrow();
        double from = scale.x(arrow.fromSecond());
        double to = scale.x(arrow.toSecond());
        double start = tops.getOrDefault(arrow.from().event(), placed.y()) + (arrow.isDown() ? BarDrawing.HEIGHT : 0);
        double end = tops.getOrDefault(arrow.to().event(), placed.y()) + (arrow.isDown() ? 0 : BarDrawing.HEIGHT);
        double tip = arrow.isDown() ? -TIP : TIP;
        sheet.drawBehind(Element.of("path")
                .with("class", "line")
                .with(
                        "d",
                        "M" + number(from) + " " + number(start) + "V" + number(placed.y()) + "H" + number(to) + "V"
                                + number(end + tip)));
        sheet.drawBehind(Element.of("path")
                .with("class", "tip")
                .with(
                        "d",
                        "M" + number(to) + " " + number(end) + "L" + number(to - TIP / 2) + " " + number(end + tip)
                                + "H" + number(to + TIP / 2) + "z"));
    }
}
