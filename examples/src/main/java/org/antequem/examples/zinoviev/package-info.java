/**
 * The Zinoviev letter of 1924: a translation before any original, a corroboration that was none, and what the letter
 * can and cannot have brought about.
 *
 * <p>It uses the library as any program does; no module of the library may depend on it. It holds data only, and claims
 * are worded anew. Sources that differ make an uncertain date; a link of which nobody is sure is not recorded.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.zinoviev;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
