/**
 * Verdicts as data: an evaluation as JSON, SARIF or JUnit XML, and a stream of dossiers turned into a stream of
 * results.
 *
 * <p>The package stands on dossier files and on explanations. Everything it writes is taken from the values from which
 * the text of an explanation is made, so that it says what a reader sees.
 */
@NullMarked
@CheckReturnValue
package org.antequem.files.verdict;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
