/**
 * The bordereau, 1894 to 1906: who wrote it, what was examined, what the accused said of themselves, and when each
 * could be known.
 *
 * <p>On the third floor, beside every other user of the library; nothing below may know it. Here is data only, in words
 * of its own. A date of which nobody is sure is uncertain; a link of which nobody is sure is not recorded.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.dreyfus;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
