package org.antequem.report.svg;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A sheet that is drawn on from top to bottom. It is used by one thread. */
public final class Sheet {

    /** The distance that is kept from the edges. */
    public static final double MARGIN = 20;

    /** The style that stands on every sheet. */
    public static final String STYLE = Colours.CSS;

    /** The smallest width, in pixels. */
    public static final int NARROWEST = 320;

    /** The largest width, in pixels. */
    public static final int WIDEST = 4_000;

    private static final double SPACE = 5;
    private static final int DIGITS_OF_AN_ID = 8;

    private final int shown;
    private final double width;
    private final String id;
    private final List<Element> behind = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private double bottom = MARGIN;

    /** @param name of the picture, which no other picture of the same width has on one page */
    public Sheet(int width, String name) {
        this(width, name, 0);
    }

    /**
     * A sheet for a drawing that needs some width; where there is less, it is shown smaller.
     *
     * @param needed the width that the drawing needs, without the margins
     */
    public Sheet(int width, String name, double needed) {
        checkArgument(
                width >= NARROWEST && width <= WIDEST, "%s pixels wide: expected %s to %s", width, NARROWEST, WIDEST);
        this.shown = width;
        this.width = Math.max(width, needed + 2 * MARGIN);
        this.id = "p"
                + Hashing.sha256()
                        .hashString(width + " " + name, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, DIGITS_OF_AN_ID);
    }

    /** Which point of a text lies at the place that is given for it. */
    public enum Anchor {
        /** The text begins there. */
        START("start"),
        /** The text has its middle there. */
        MIDDLE("middle"),
        /** The text ends there. */
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** The width of the sheet, with its margins. */
    public double width() {
        return width;
    }

    /** The right edge of the drawing. */
    public double right() {
        return width - MARGIN;
    }

    /** The lower edge of what has been drawn so far. */
    public double bottom() {
        return bottom;
    }

    /** Leaves some space beneath what has been drawn. */
    public void space(double height) {
        bottom += height;
    }

    /** Makes the sheet reach as far down as that. */
    public void reach(double lowest) {
        bottom = Math.max(bottom, lowest);
    }

    /** An id that no other picture on the page has. */
    public String id(String name) {
        return id + name;
    }

    /** Draws an element. */
    public void draw(Element element) {
        elements.add(element);
    }

    /** Draws an element behind all that is drawn otherwise. */
    public void drawBehind(Element element) {
        behind.add(element);
    }

    /** A straight line. */
    public static Element line(String look, double x1, double y1, double x2, double y2) {
        return Element.of("line")
                .with("class", look)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }

    /** A rectangle. */
    public static Element box(String look, double left, double top, double right, double bottom) {
        return Element.of("rect")
                .with("class", look)
                .with("x", left)
                .with("y", top)
                .with("width", right - left)
                .with("height", bottom - top);
    }

    /** Writes a text beneath what has been drawn, over the whole width, in as many lines as it takes. */
    public void paragraph(String words, Ink ink) {
        reach(text(MARGIN, bottom, words, ink, Anchor.START, width - 2 * MARGIN, Integer.MAX_VALUE) + SPACE);
    }

    /**
     * Writes a text in lines. What does not fit is left out, ends in an ellipsis, and is told in full by its title.
     *
     * @param most lines
     * @return the lower edge of its last line
     */
    @CanIgnoreReturnValue
    public double text(double x, double top, String words, Ink ink, Anchor anchor, double within, int most) {
        Wrapped wrapped = Wrapped.of(words, ink, within, most);
        ImmutableList.Builder<Element> lines = ImmutableList.builder();
        double next = top;
        for (String line : wrapped.lines()) {
            lines.add(ink.text(line).with("x", x).with("y", next + ink.ascent()).with("text-anchor", anchor.word));
            boxes.add(box(x, next, line, ink, anchor));
            next += ink.leading();
        }
        if (wrapped.isCut()) {
            draw(Element.of("g").containing(Element.of("title").saying(words)).containing(lines.build()));
        } else {
            elements.addAll(lines.build());
        }
        return next;
    }

    /** How many lines a text takes. */
    public static int linesOf(String words, Ink ink, double within, int most) {
        return Wrapped.of(words, ink, within, most).lines().size();
    }

    /** The lines of texts that were written, for whoever wants to know whether they overlap. */
    public ImmutableList<Box> boxes() {
        return ImmutableList.copyOf(boxes);
    }

    /** The picture, as an SVG document. */
    public String svg(String title, String description, Element... definitions) {
        double height = Math.ceil(bottom + MARGIN);
        return Element.of("svg")
                        .with("xmlns", "http://www.w3.org/2000/svg")
                        .with("class", "antequem")
                        .with("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
                        .with("width", shown)
                        .with("height", Math.ceil(height * shown / width))
                        .with("role", "img")
                        .with("aria-labelledby", id("t") + " " + id("d"))
                        .containing(
                                Element.of("title").with("id", id("t")).saying(title),
                                Element.of("desc").with("id", id("d")).saying(description),
                                Element.of("style").saying(STYLE))
                        .containing(
                                definitions.length == 0
                                        ? ImmutableList.of()
                                        : ImmutableList.of(Element.of("defs").containing(definitions)))
                        .containing(Element.of("rect")
                                .with("class", "ground")
                                .with("width", width)
                                .with("height", height))
                        .containing(behind)
                        .containing(elements)
                        .xml()
                + "\n";
    }

    private static Box box(double x, double top, String line, Ink ink, Anchor anchor) {
        double wide = ink.width(line);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - wide / 2;
            case END -> x - wide;
        };
        return new Box(left, top, left + wide, top + ink.height(), line);
    }
}
