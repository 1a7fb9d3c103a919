package org.antequem.report.picture;

import org.antequem.report.svg.Sheet;

/**
 * A picture of a verdict or of a part of one. Immutable; equal pictures give the same bytes.
 *
 * <p>As SVG, it also says everything in words, loads nothing, runs nothing, is light or dark as the reader's screen is,
 * and can be read without colour. All pictures contain the same style.
 */
public interface Picture {

    /** The width of {@link #svg()}, in pixels. */
    int WIDTH = 800;

    /** The least width for which a picture is laid out, in pixels. */
    int NARROWEST = Sheet.NARROWEST;

    /** The greatest width for which a picture is laid out, in pixels. */
    int WIDEST = Sheet.WIDEST;

    /** The style element in every picture. A page with a Content Security Policy need permit no other style. */
    String STYLE = Sheet.STYLE;

    /** What the picture shows to be so, in one sentence. */
    String title();

    /** What is in the picture, in a few sentences, for those who cannot see it. */
    String description();

    /** The facts in the picture as a table, for those who cannot see it. */
    FactTable facts();

    /**
     * The picture as an SVG document, laid out for a width; its height follows from that.
     *
     * @param width in pixels
     * @throws IllegalArgumentException if it is less than {@value #NARROWEST} or more than {@value #WIDEST} pixels
     */
    String svg(int width);

    /** The picture as an SVG document, {@value #WIDTH} pixels wide. */
    default String svg() {
        return svg(WIDTH);
    }
}
