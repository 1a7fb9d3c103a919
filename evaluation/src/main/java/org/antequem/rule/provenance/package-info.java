/**
 * Rules about who says so: what a chain of telling is worth, and what the words of its first source entail or exclude.
 *
 * <p>They stand on the language of rules and know no other bundled rule. Weakening and voiding never refute: a claim
 * with a bad source can be true.
 */
@NullMarked
@CheckReturnValue
package org.antequem.rule.provenance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
