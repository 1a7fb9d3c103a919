/**
 * The language in which rules are written, both the bundled ones and yours.
 *
 * <p>There are three kinds of rules. A {@link org.antequem.rule.TellingRule} says what a chain of telling is worth, by
 * itself or, in a later {@link org.antequem.rule.Pass}, compared with others. A {@link org.antequem.rule.LineRule} says
 * what the record must force to refute or support a claim. A {@link org.antequem.rule.NoteRule} points something out. A
 * rule sees the record and never a verdict on it, and no rule knows another.
 */
@NullMarked
@CheckReturnValue
package org.antequem.rule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
