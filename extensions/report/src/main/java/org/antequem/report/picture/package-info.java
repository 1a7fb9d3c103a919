/**
 * Pictures of verdicts, as SVG: timelines of a piece of evidence and of a record, lineages of a claim and of a dossier,
 * matrices of hypotheses, and the verdict over time.
 *
 * <p>The package stands on the evaluation, decides nothing, and knows no rule.
 */
@NullMarked
@CheckReturnValue
package org.antequem.report.picture;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
