/**
 * What rules find: findings, the lines of statements they rest on, and the facts they show.
 *
 * <p>Values without behaviour, between the rules that make them and the verdict and the texts that are made from them.
 * It stands on the timeline and the lineage and knows no rule.
 */
@NullMarked
@CheckReturnValue
package org.antequem.finding;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
