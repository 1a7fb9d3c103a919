package org.antequem.report.template;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * What a page says of one claim.
 *
 * @param id of the section
 * @param isBare whether nothing that counts speaks for it or against it, but the claim itself
 * @param wording of the claim, in quotes
 * @param teller who makes the claim, in quotes; empty where nobody on record does
 * @param conclusion the sentence that says on what the verdict rests
 * @param preface what the claim says, and who says it
 * @param figures of the argument
 * @param argument grounds and remarks
 * @param lineage pictures of who has it from whom
 * @param voices who is heard, in the order in which the argument names them
 * @param history pictures of how the verdict changed
 * @param hangsOn what would change the verdict
 */
@Immutable
public record ClaimSection(
        String id,
        boolean isBare,
        String wording,
        String teller,
        Answer answer,
        Passage conclusion,
        ImmutableList<Passage> preface,
        ImmutableList<Figure> figures,
        ImmutableList<Passage> argument,
        ImmutableList<Figure> lineage,
        ImmutableList<Voice> voices,
        ImmutableList<Figure> history,
        ImmutableList<Passage> hangsOn) {

    /** True where there is nothing to tell of sources but what one sentence says of the only one. */
    public boolean isHeardAlone() {
        return voices.size() == 1 && lineage.isEmpty();
    }
}
