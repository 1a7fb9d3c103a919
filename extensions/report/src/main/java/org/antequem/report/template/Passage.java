package org.antequem.report.template;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * A paragraph, and those that belong to it.
 *
 * @param pieces its words, from first to last
 * @param beneath what stands further in
 */
@Immutable
public record Passage(ImmutableList<Piece> pieces, ImmutableList<Passage> beneath) {}
