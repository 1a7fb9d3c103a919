package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.files.DossierFile;
import org.antequem.files.Expectation;
import org.antequem.files.verdict.Verdicts;
import org.antequem.model.Claim;

/**
 * A file, and what was judged of it.
 *
 * @param claims those that were asked for
 * @param isWhole true where that is all of them, because none was named
 */
record Judged(DossierFile file, Evaluation evaluation, ImmutableList<Claim> claims, boolean isWhole) {

    ImmutableList<Judgement> judgements() {
        return claims.stream().map(evaluation::of).collect(ImmutableList.toImmutableList());
    }

    /** What the file expects of these claims; nothing of a view. */
    ImmutableMap<Claim, Expectation> expectations() {
        return verdicts().expectations();
    }

    /** How many of these claims the file expects something of that is not held against this view. */
    int notCompared() {
        int expected = Maps.filterKeys(file.expectations(), claims::contains).size();
        return expected - expectations().size();
    }

    /** The judgements that are not as the file expects, and what it expects. */
    ImmutableMap<Judgement, Expectation> unexpected() {
        return verdicts().unexpected();
    }

    Verdicts verdicts() {
        return Verdicts.of(evaluation, file).on(claims.toArray(Claim[]::new));
    }

    /** Its id in the file, or else its wording. */
    String name(Claim claim) {
        return file.ids().of(claim).orElse(claim.wording());
    }
}
