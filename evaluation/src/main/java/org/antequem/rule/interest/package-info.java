/**
 * Rules about interests: how those of two actors related, who had a motive, and who gains from being believed.
 *
 * <p>They stand on the language of rules and know no other bundled rule. An interest is used as far as the statement
 * that somebody has it is admitted: because the dossier stipulates it, or because a source says so. Whoever has a
 * motive need not have acted on it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.rule.interest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
