/**
 * The uranium documents, 1999 to 2003: many paths that lead to one root, and anachronisms inside the documents.
 *
 * <p>On the third floor, beside every other user of the library; nothing below may know it. Here is data only, in words
 * of its own. A date or a lineage that is not given is not recorded.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.niger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
