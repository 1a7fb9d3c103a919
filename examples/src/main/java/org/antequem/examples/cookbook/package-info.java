/**
 * The recipes of the cookbook: a method for each question, which prints what the page shows.
 *
 * <p>It stands on the public API alone. What it tells of real people and events is in words of its own; the rest is
 * made up.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.cookbook;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
