package org.antequem.report.picture;

import static org.antequem.report.svg.Sheet.MARGIN;

import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.hypotheses.Cell;
import org.antequem.report.svg.Element;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;

/** What a piece of evidence says of a hypothesis, as a matrix shows it. */
enum Mark {
    FIRM_AGAINST("firm evidence against it"),
    WEAK_AGAINST("weak evidence against it"),
    FITS("fits it, or leaves room for it"),
    ELSEWHERE("speaks of something else");

    /** How wide and high one is. */
    static final double SIZE = 22;

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    static Mark of(Cell cell) {
        return switch (cell.fit()) {
            case INCONSISTENT ->
                cell.strength().filter(Strength.FIRM::equals).isPresent() ? FIRM_AGAINST : WEAK_AGAINST;
            case CONSISTENT -> FITS;
            case NEITHER -> ELSEWHERE;
        };
    }

    /** A minus in a box, strong where the evidence is firm: against it. A plus: it fits. A dot: of something else. */
    void draw(Sheet sheet, double x, double top) {
        double left = x - SIZE / 2;
        double middle = top + SIZE / 2;
        switch (this) {
            case FIRM_AGAINST, WEAK_AGAINST -> {
                sheet.draw(Sheet.box(this == FIRM_AGAINST ? "gap" : "clash", left, top, left + SIZE, top + SIZE));
                sheet.draw(Sheet.line(
                        this == FIRM_AGAINST ? "minus" : "clash", left + 6, middle, left + SIZE - 6, middle));
            }
            case FITS -> {
                sheet.draw(Sheet.line("line", left + 6, middle, left + SIZE - 6, middle));
                sheet.draw(Sheet.line("line", x, top + 6, x, top + SIZE - 6));
            }
            case ELSEWHERE ->
                sheet.draw(Element.of("circle")
                        .with("class", "tip")
                        .with("cx", x)
                        .with("cy", middle)
                        .with("r", 1.5));
        }
    }

    /** Says below a matrix what the marks mean that it shows, and no others. */
    static void explain(Sheet sheet, Set<Mark> shown) {
        if (shown.isEmpty()) {
            return;
        }
        sheet.space(8);
        sheet.draw(Sheet.line("rule", MARGIN, sheet.bottom(), sheet.right(), sheet.bottom()));
        sheet.space(10);
        for (Mark mark : shown) {
            double top = sheet.bottom();
            mark.draw(sheet, MARGIN + SIZE / 2, top);
            sheet.text(
                    MARGIN + SIZE + 10,
                    top + 3,
                    mark.words,
                    Ink.DETAIL,
                    Anchor.START,
                    sheet.right() - MARGIN - SIZE - 10,
                    1);
            sheet.reach(top + SIZE + 6);
        }
    }
}
