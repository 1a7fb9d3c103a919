/**
 * Dates in the words of English reports: "late spring 2015", "before 1850", "between April and June 2015".
 *
 * <p>This extension stands on {@code org.antequem.time} and Guava. It knows nothing of events, claims or sources, and
 * nothing outside its module knows it. Whatever a phrase means is also said in EDTF; nothing is read that EDTF could
 * not express.
 */
@NullMarked
@CheckReturnValue
package org.antequem.phrases;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
