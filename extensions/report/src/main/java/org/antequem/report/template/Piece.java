package org.antequem.report.template;

import com.google.errorprone.annotations.Immutable;
import org.antequem.explanation.Paragraph.Look;

/**
 * Words of a sentence that look alike.
 *
 * @param target the id of what explains them; empty where nothing on the page does
 */
@Immutable
public record Piece(Look look, String words, String target) {}
