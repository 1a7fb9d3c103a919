/**
 * The programs from which the guide takes its code and its output.
 *
 * <p>It uses the public API alone. Its records are made up.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.tour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
