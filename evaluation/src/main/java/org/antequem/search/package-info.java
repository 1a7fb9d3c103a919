/**
 * The search for what is found on a claim: goals, the lines of argument that reach them, and the two sides that the
 * lines establish.
 *
 * <p>It stands on the language of rules and knows no bundled rule. A {@link org.antequem.search.Judge} is a function of
 * a view of the record and the rules; what is judged anew is the same judge over another view.
 */
@NullMarked
@CheckReturnValue
package org.antequem.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
