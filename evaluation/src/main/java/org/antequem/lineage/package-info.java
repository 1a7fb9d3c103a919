/**
 * Lineage: who says so in the end, through whom, and whether two who say so are independent.
 *
 * <p>It stands on the model. It follows citations claim by claim, knows nothing of what a claim is worth, and never
 * takes <em>not recorded</em> for <em>none</em>.
 */
@NullMarked
@CheckReturnValue
package org.antequem.lineage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
