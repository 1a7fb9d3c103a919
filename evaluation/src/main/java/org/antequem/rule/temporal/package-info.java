/**
 * Rules about order in time: what a cause cannot have done because of when it happened.
 *
 * <p>They stand on the language of rules and know no other bundled rule. Passing them supports nothing: a cause must
 * come first, but much that comes first is no cause.
 */
@NullMarked
@CheckReturnValue
package org.antequem.rule.temporal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
