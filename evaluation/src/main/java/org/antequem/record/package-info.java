/**
 * The record as it is judged: which statements are admitted, and what is taken as given while a claim is judged.
 *
 * <p>It stands on the timeline and the lineage, which it makes once for all who ask. It knows no rule and finds
 * nothing. {@link org.antequem.record.RecordView} alone decides which statements are admitted;
 * {@link org.antequem.record.Granted} alone decides what a claim is granted.
 */
@NullMarked
@CheckReturnValue
package org.antequem.record;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
