/**
 * The Zinoviev letter of 1924: a translation before any original, a corroboration that was none, and what the letter
 * can and cannot have brought about.
 *
 * <p>On the third floor, beside every other user of the library; nothing below may know it. Here is data only, in words
 * of its own. Sources that differ make an uncertain date; a link of which nobody is sure is not recorded.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.zinoviev;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
