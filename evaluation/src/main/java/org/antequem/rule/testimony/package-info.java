/**
 * Rules about those who speak: where they were, for whom they speak, and what they say about themselves.
 *
 * <p>They stand on the language of rules and know no other bundled rule.
 */
@NullMarked
@CheckReturnValue
package org.antequem.rule.testimony;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
