/**
 * The record as it is judged: which statements are admitted, and what is taken as given for a test.
 *
 * <p>It stands on the timeline and the lineage, which it makes once for all who ask. It knows no rule and finds
 * nothing. A {@link org.antequem.record.RecordView} is the one place that decides which statements are admitted; a
 * {@link org.antequem.record.Granted} the one place that decides what a claim is granted.
 */
@NullMarked
@CheckReturnValue
package org.antequem.record;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
