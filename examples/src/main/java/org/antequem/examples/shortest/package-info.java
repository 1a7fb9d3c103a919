/**
 * The shortest useful program, which the README shows with its output.
 *
 * <p>It uses the public API alone, as a user's program does.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.shortest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
