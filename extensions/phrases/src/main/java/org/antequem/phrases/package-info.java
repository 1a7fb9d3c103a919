/**
 * Dates in the words of English reports: "late spring 2015", "before 1850", "between April and June 2015".
 *
 * <p>An extension, on top of the house. It stands on {@code org.antequem.time} and Guava and knows nothing of events,
 * claims or sources; nothing outside its module knows it. What a phrase comes to is always said in EDTF, too: nothing
 * is read that could not have been written there.
 */
@NullMarked
@CheckReturnValue
package org.antequem.phrases;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
