/**
 * What may be said of a claim: the verdict, how well it is founded, and what it depends on.
 *
 * <p>Immutable values, above the findings that they are made from and below the texts that show them.
 * {@code org.antequem.search} works out how a verdict is reached.
 */
@NullMarked
@CheckReturnValue
package org.antequem.verdict;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
