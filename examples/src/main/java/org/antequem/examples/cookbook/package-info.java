/**
 * The recipes of the cookbook: a method for each question, which prints what the page shows.
 *
 * <p>It uses the public API alone. Statements on real people and events are worded anew; the rest is made up.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.cookbook;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
