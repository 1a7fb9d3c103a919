/**
 * Rules about order in time: what a cause cannot have done because of when it happened.
 *
 * <p>They stand on the language of rules and know no other bundled rule. Passing them supports nothing: precedence is a
 * condition that a cause must meet, and many things that are no cause meet it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.rule.temporal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
