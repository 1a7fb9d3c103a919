/**
 * What holds over all modules at once: the floors of the house, the documents of its packages, the promises of its
 * values, and the size of what is published.
 *
 * <p>Stands above every other module and is never published. A rule here is a sentence, and the sentence is the text of
 * its failure; a rule that selects nothing fails.
 */
@NullMarked
@CheckReturnValue
package org.antequem.verification;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
