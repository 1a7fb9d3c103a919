/**
 * A report: verdicts, their arguments and their pictures as one HTML file that loads nothing and runs no script.
 *
 * <p>The package stands on pictures and evaluations. What it says about a claim are the paragraphs of its explanation.
 */
@NullMarked
@CheckReturnValue
package org.antequem.report.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
