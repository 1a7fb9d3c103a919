package org.antequem.report.picture;

import static org.antequem.report.svg.Element.number;

import org.antequem.report.picture.Bar.Look;
import org.antequem.report.picture.Bar.Part;
import org.antequem.report.svg.Element;
import org.antequem.report.svg.Sheet;
import org.antequem.time.Bounds;

/** Draws bars on a sheet, and explains their signs. */
final class BarDrawing {

    /** How high a bar is. */
    static final double HEIGHT = 20;

    /** What is shorter is drawn as wide as this, so that it can be seen. */
    static final double LEAST = 3;

    private static final double TIP = 11;
    private static final double STEP = 6;

    private final Sheet sheet;

    BarDrawing(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(Bar bar, TimeScale scale, double top) {
        for (Part part : bar.parts()) {
            draw(part, scale.x(part.from()), scale.x(part.to()), top);
        }
    }

    void draw(Part part, double from, double to, double top) {
        double right = part.look() == Look.DOTS ? to : Math.max(to, from + LEAST);
        switch (part.look()) {
            case HATCHED ->
                sheet.draw(Element.of("path")
                        .with("class", "edge")
                        .with("fill", "url(#" + sheet.id("h") + ")")
                        .with(
                                "d",
                                outline(
                                        from,
                                        right,
                                        top,
                                        part.from() == Bounds.DISTANT_PAST,
                                        part.to() == Bounds.DISTANT_FUTURE)));
            case SOLID -> sheet.draw(Sheet.box("solid", from, top, right, top + HEIGHT));
            case DOTS -> {
                if (right - from > 2 * STEP) {
                    sheet.draw(Sheet.line("dots", from + STEP, top + HEIGHT / 2, right - 2, top + HEIGHT / 2));
                }
            }
        }
    }

    /** The pattern by which bars are hatched. */
    Element pattern() {
        return Element.of("pattern")
                .with("id", sheet.id("h"))
                .with("width", STEP)
                .with("height", STEP)
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(45)")
                .containing(
                        Element.of("rect")
                                .with("class", "wash")
                                .with("width", STEP)
                                .with("height", STEP),
                        Sheet.line("hatch", 0, 0, 0, STEP));
    }

    private static String outline(double left, double right, double top, boolean isOpenLeft, boolean isOpenRight) {
        double tip = Math.min(TIP, (right - left) / 2);
        double middle = top + HEIGHT / 2;
        String path =
                "M" + point(left + (isOpenLeft ? tip : 0), top) + "L" + point(right - (isOpenRight ? tip : 0), top);
        path += isOpenRight ? "L" + point(right, middle) : "";
        path += "L" + point(right - (isOpenRight ? tip : 0), top + HEIGHT) + "L"
                + point(left + (isOpenLeft ? tip : 0), top + HEIGHT);
        return path + (isOpenLeft ? "L" + point(left, middle) : "") + "z";
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }
}
