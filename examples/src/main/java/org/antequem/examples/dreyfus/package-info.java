/**
 * The bordereau, 1894 to 1906: who wrote it, what was examined, what the accused said of themselves, and when each
 * could be known.
 *
 * <p>It uses the library as any program does; no module of the library may depend on it. It holds data only, and claims
 * are worded anew. A date of which nobody is sure is uncertain; a link of which nobody is sure is not recorded.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.dreyfus;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
