/**
 * The programs from which the guide takes its code and its output.
 *
 * <p>It stands on the public API alone. What it tells is made up.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.tour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
