package org.antequem.report.picture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.report.picture.Legend.Sign;
import org.antequem.report.picture.RecordPlan.Row;
import org.antequem.report.svg.Element;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.time.Bounds;

/**
 * A picture of the timeline of a whole record. Outlines show when events were as stated; filled bars show what
 * everything else forces. Another strip shows when sources spoke and came to light. Contradictions are listed beneath.
 */
public final class RecordPicture implements Picture {

    /** As many rows as a sheet of paper has room for. */
    private static final int MOST_ON_PAPER = 13;

    private final RecordPlan plan;
    private final String title;

    private RecordPicture(RecordPlan plan, String title) {
        this.plan = plan;
        this.title = title;
    }

    /** A picture of everything that an evaluation's dossier says about time. */
    public static RecordPicture of(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        RecordPlan plan = RecordPlan.of(evaluation);
        return new RecordPicture(plan, title(plan));
    }

    /**
     * Pictures of a record, as many as it takes for each to have room on a sheet of paper. Each has an axis for its own
     * events; when sources spoke stands in the last.
     */
    public static ImmutableList<RecordPicture> partsOf(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        RecordPlan whole = RecordPlan.of(evaluation);
        ImmutableList<RecordPlan> plans = whole.parts(MOST_ON_PAPER);
        ImmutableList.Builder<RecordPicture> parts = ImmutableList.builder();
        for (RecordPlan plan : plans) {
            String part = plans.size() == 1 ? "" : " (part " + (plans.indexOf(plan) + 1) + " of " + plans.size() + ")";
            parts.add(new RecordPicture(plan, title(whole) + part));
        }
        return parts.build();
    }

    private static String title(RecordPlan plan) {
        int conflicts = plan.conflicts().size();
        return Words.capital(plan.title()) + ": " + Words.counted(plan.number(), "event")
                + (conflicts == 0
                        ? ", and no two dates contradict each other"
                        : ", and " + Words.counted(conflicts, "contradiction") + " among their dates");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        List<String> sentences = new ArrayList<>(List.of(title() + "."));
        for (ImmutableList<String> row : facts().rows()) {
            sentences.add(String.join(": ", Iterables.filter(row, text -> !text.isEmpty())) + ".");
        }
        return String.join(" ", sentences);
    }

    @Override
    public FactTable facts() {
        Limits limits = Limits.of(plan.zone());
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Row row : plan.rows()) {
            rows.add(ImmutableList.of(row.name(), limits.within(row.extent()), String.join("; ", row.details())));
        }
        plan.conflicts().forEach(conflict -> rows.add(ImmutableList.of("Contradiction", "", conflict)));
        return new FactTable(ImmutableList.of("Event", "When", "What is stated of it"), rows.build());
    }

    @Override
    public String svg(int width) {
        return drawn(width).svg();
    }

    Drawn drawn(int width) {
        Sheet sheet = new Sheet(width, title);
        sheet.paragraph(title(), Ink.TITLE);
        if (plan.leftOut() > 0) {
            sheet.paragraph(
                    "Events that decide no verdict are folded into bands: " + plan.leftOut() + " of them.",
                    Ink.SUBTITLE);
        }
        if (plan.undated() > 0) {
            sheet.paragraph("Nothing dates " + Words.counted(plan.undated(), "event") + ".", Ink.SUBTITLE);
        }
        sheet.space(10);
        TimeFrame frame = TimeFrame.onTheCalendar(sheet, plan.seconds(), plan.zone());
        BarDrawing bars = new BarDrawing(sheet);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Row row : plan.rows()) {
            row(sheet, frame, bars, row, signs);
        }
        sources(sheet, frame, signs);
        frame.close();
        if (!plan.conflicts().isEmpty()) {
            sheet.paragraph("These cannot all be true", Ink.STRONG);
            plan.conflicts().forEach(conflict -> sheet.paragraph(conflict, Ink.BODY));
            sheet.space(8);
        }
        new Legend(sheet).draw(signs);
        return new Drawn(sheet, sheet.svg(title(), description(), bars.pattern()));
    }

    private static void row(Sheet sheet, TimeFrame frame, BarDrawing bars, Row row, Set<Sign> signs) {
        double top = sheet.bottom();
        TimeFrame.Label label =
                frame.label(top, row.name(), row.isContested() ? Ink.STRONG : Ink.HEADING, row.details());
        double bar = label.plot() + 3;
        for (Bounds stated : row.stated()) {
            if (stated.equals(row.extent())) {
                continue;
            }
            signs.add(Sign.STATED);
            double left = frame.scale().x(stated.earliest());
            double right = Math.max(frame.scale().x(stated.latest()), left + BarDrawing.LEAST);
            sheet.draw(Sheet.box("stated", left - 2, bar - 3, right + 2, bar + BarDrawing.HEIGHT + 3));
        }
        Bar drawn = Bar.of(row.start(), row.end());
        drawn.parts().forEach(part -> signs.add(Sign.of(part)));
        bars.draw(drawn, frame.scale(), bar);
        if (row.isContested()) {
            signs.add(Sign.CLASH);
            sheet.draw(Sheet.box(
                    "clash",
                    frame.scale().x(row.extent().earliest()) - 4,
                    bar - 5,
                    Math.max(
                                    frame.scale().x(row.extent().latest()),
                                    frame.scale().x(row.extent().earliest()) + 3)
                            + 4,
                    bar + BarDrawing.HEIGHT + 5));
        }
        sheet.reach(Math.max(label.bottom(), bar + BarDrawing.HEIGHT + 3) + 10);
    }

    private void sources(Sheet sheet, TimeFrame frame, Set<Sign> signs) {
        if (plan.told().isEmpty() && plan.cameToLight().isEmpty()) {
            return;
        }
        double top = sheet.bottom() + 4;
        String words = Words.counted(plan.told().size(), "source") + " of a known date"
                + (plan.cameToLight().isEmpty() ? "" : ", " + plan.cameToLight().size() + " came to light later");
        TimeFrame.Label label = frame.label(top, "When sources spoke", Ink.HEADING, ImmutableList.of(words));
        double y = label.plot() + BarDrawing.HEIGHT / 2;
        for (long second : plan.told()) {
            signs.add(Sign.SPOKE);
            mark(sheet, frame.scale().x(second), y, false);
        }
        for (long second : plan.cameToLight()) {
            signs.add(Sign.CAME_TO_LIGHT);
            mark(sheet, frame.scale().x(second), y, true);
        }
        sheet.reach(Math.max(label.bottom(), y + BarDrawing.HEIGHT / 2) + TimeFrame.SPACE);
    }

    /** A triangle, or a diamond. */
    static void mark(Sheet sheet, double x, double y, boolean isDiamond) {
        sheet.draw(Element.of("path")
                .with("class", isDiamond ? "node" : "tip")
                .with(
                        "d",
                        "M" + Element.number(x) + " " + Element.number(y - 6)
                                + (isDiamond ? "l5 6l-5 6l-5 -6z" : "l5 11h-10z")));
    }
}
