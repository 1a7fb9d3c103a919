package org.antequem.report.template;

import com.google.errorprone.annotations.Immutable;

/**
 * The verdict on a claim.
 *
 * @param look the class of its colours
 * @param sign which says the same as the colour
 * @param verdict in capitals, as explanations write it
 * @param confidence one word; empty where the verdict has none
 */
@Immutable
public record Answer(String look, String sign, String verdict, String confidence) {}
