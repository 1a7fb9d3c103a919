package org.antequem.report.picture;

import static org.antequem.report.svg.Sheet.MARGIN;

import java.util.Set;
import org.antequem.report.picture.Bar.Look;
import org.antequem.report.picture.Bar.Part;
import org.antequem.report.svg.Element;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;
import org.antequem.time.Bounds;

/** Says what the signs of a timeline mean: those that are on it, and no others. */
final class Legend {

    private static final double WIDTH_OF_SIGN = 40;
    private static final double ROW = 30;
    private static final double BESIDE = 8;
    private static final double SPACE = 26;

    private final Sheet sheet;
    private double left = MARGIN;
    private double top;

    Legend(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What can be explained. */
    enum Sign {
        WITHIN("at some time within"),
        NO_EARLIER_LIMIT("the same, no earlier limit"),
        NO_LATER_LIMIT("the same, no later limit"),
        CERTAIN("certainly going on"),
        OPEN("may go on, may be over"),
        GAP("gap that remains, whichever dates are true"),
        ARROW("from its date follows that of the next"),
        STATED("as stated, where other dates say more"),
        CLASH("its dates contradict each other"),
        SPOKE("a source spoke"),
        CAME_TO_LIGHT("a source came to light"),
        STANDS("the verdict at that time"),
        MAY_STAND("from some time within");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        static Sign of(Part part) {
            if (part.look() != Look.HATCHED) {
                return part.look() == Look.SOLID ? CERTAIN : OPEN;
            }
            if (part.from() == Bounds.DISTANT_PAST) {
                return NO_EARLIER_LIMIT;
            }
            return part.to() == Bounds.DISTANT_FUTURE ? NO_LATER_LIMIT : WITHIN;
        }
    }

    void draw(Set<Sign> signs) {
        if (signs.isEmpty()) {
            return;
        }
        sheet.draw(Sheet.line("rule", MARGIN, sheet.bottom(), sheet.right(), sheet.bottom()));
        top = sheet.bottom() + 12;
        for (Sign sign : signs) {
            double wide = WIDTH_OF_SIGN + BESIDE + Ink.DETAIL.width(sign.words);
            if (left > MARGIN && left + wide > sheet.right()) {
                left = MARGIN;
                top += ROW;
            }
            draw(sign, left, left + WIDTH_OF_SIGN);
            sheet.text(
                    left + WIDTH_OF_SIGN + BESIDE,
                    top + (BarDrawing.HEIGHT - Ink.DETAIL.height()) / 2,
                    sign.words,
                    Ink.DETAIL,
                    Anchor.START,
                    sheet.right() - left,
                    1);
            left += wide + SPACE;
        }
        sheet.reach(top + BarDrawing.HEIGHT);
    }

    private void draw(Sign sign, double from, double to) {
        BarDrawing bars = new BarDrawing(sheet);
        double middle = top + BarDrawing.HEIGHT / 2;
        switch (sign) {
            case WITHIN -> bars.draw(new Part(Look.HATCHED, 0, 1), from, to, top);
            case NO_EARLIER_LIMIT -> bars.draw(new Part(Look.HATCHED, Bounds.DISTANT_PAST, 1), from, to, top);
            case NO_LATER_LIMIT -> bars.draw(new Part(Look.HATCHED, 0, Bounds.DISTANT_FUTURE), from, to, top);
            case CERTAIN -> bars.draw(new Part(Look.SOLID, 0, 1), from, to, top);
            case OPEN -> bars.draw(new Part(Look.DOTS, 0, 1), from, to, top);
            case STATED -> sheet.draw(Sheet.box("stated", from, top, to, top + BarDrawing.HEIGHT));
            case CLASH -> sheet.draw(Sheet.box("clash", from, top, to, top + BarDrawing.HEIGHT));
            case SPOKE -> RecordPicture.mark(sheet, (from + to) / 2, middle, false);
            case CAME_TO_LIGHT -> RecordPicture.mark(sheet, (from + to) / 2, middle, true);
            case STANDS -> bars.draw(new Part(Look.SOLID, 0, 1), from, to, top);
            case MAY_STAND -> bars.draw(new Part(Look.HATCHED, 0, 1), from, to, top);
            case GAP -> sheet.draw(Sheet.box("gap", from, top, to, top + BarDrawing.HEIGHT));
            case ARROW -> {
                sheet.draw(Sheet.line("line", from, middle, to - 7, middle));
                sheet.draw(Element.of("path")
                        .with("class", "tip")
                        .with("d", "M" + Element.number(to) + " " + Element.number(middle) + "l-7 -3.5v7z"));
            }
        }
    }
}
