package org.antequem.report.template;

import com.google.errorprone.annotations.Immutable;

/**
 * A word that a page uses.
 *
 * @param meaning in a sentence or two
 */
@Immutable
public record Term(String word, String meaning) {}
