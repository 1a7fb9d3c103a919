/**
 * What a call is given: null is refused there, by name, and not where it would be missed later.
 *
 * <p>The package stands on Guava alone, and on it every other package of the library may stand. Only the library's own
 * modules see it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.given;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
