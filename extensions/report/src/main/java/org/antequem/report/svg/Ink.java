package org.antequem.report.svg;

/** The part that a text plays in a picture, and how it looks because of that. */
public enum Ink {
    /** The conclusion, which is the title of a picture. */
    TITLE(Typeface.BOLD, 20, "ink"),
    /** What the picture is of. */
    SUBTITLE(Typeface.REGULAR, 13, "quiet"),
    /** What a part of the picture is about. */
    HEADING(Typeface.BOLD, 13, "ink"),
    /** The name of a row. */
    NAME(Typeface.BOLD, 14, "ink"),
    /** What is said of a row. */
    DETAIL(Typeface.REGULAR, 12, "quiet"),
    /** The name of a source. */
    NODE(Typeface.REGULAR, 12, "ink"),
    /** A remark inside of something small. */
    SMALL(Typeface.REGULAR, 11, "quiet"),
    /** The code of a rule that weakens something. */
    CODE(Typeface.BOLD, 10, "strong"),
    /** A limit, at a bar. */
    LIMIT(Typeface.BOLD, 12, "ink"),
    /** A sentence. */
    BODY(Typeface.REGULAR, 13, "ink"),
    /** The sentence that matters most. */
    POINT(Typeface.BOLD, 13, "ink"),
    /** On the strong colour. */
    ON_STRONG(Typeface.BOLD, 13, "paper"),
    /** In the strong colour. */
    STRONG(Typeface.BOLD, 13, "strong");

    private final Typeface face;
    private final double size;
    private final String colour;

    Ink(Typeface face, double size, String colour) {
        this.face = face;
        this.size = size;
        this.colour = colour;
    }

    /** The width of a text in this look, in pixels. */
    public double width(String words) {
        return face.width(words, size);
    }

    /** How far apart the lines of a text are, in pixels. */
    public double leading() {
        return size * 1.3;
    }

    /** How far the baseline is below the top of a line. */
    double ascent() {
        return size * 0.95;
    }

    /** How high a line is, from the top of its letters to what hangs below them. */
    public double height() {
        return size * 1.2;
    }

    Element text(String words) {
        Element text = Element.of("text").with("class", colour).with("font-size", size);
        return (face == Typeface.BOLD ? text.with("font-weight", "bold") : text).saying(words);
    }
}
