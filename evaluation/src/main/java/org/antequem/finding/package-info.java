/**
 * What rules find: findings, the lines of statements that they rest on, and the facts that they show.
 *
 * <p>Immutable values between the rules that make them and the verdicts and texts that are made from them. The package
 * stands on the timeline and the lineage and knows no rule.
 */
@NullMarked
@CheckReturnValue
package org.antequem.finding;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
