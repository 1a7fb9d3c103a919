/**
 * What may be said of a claim: the verdict, how well it is founded, and what it hangs on.
 *
 * <p>Values without behaviour, above the findings they are made from and below the texts that show them. How a verdict
 * is reached is worked out in {@code org.antequem.search}.
 */
@NullMarked
@CheckReturnValue
package org.antequem.verdict;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
