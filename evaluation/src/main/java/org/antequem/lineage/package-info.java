/**
 * Lineage: who says something first, through whom it comes, and whether two first sources are independent.
 *
 * <p>The package stands on the model. It follows citations claim by claim, does not know what a claim is worth, and
 * never treats <em>not recorded</em> as <em>none</em>.
 */
@NullMarked
@CheckReturnValue
package org.antequem.lineage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
