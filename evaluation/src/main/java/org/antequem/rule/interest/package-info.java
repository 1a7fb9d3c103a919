/**
 * Rules about interests: how those of two actors stood to each other, who had a motive of its own, and who stands to
 * gain from being believed.
 *
 * <p>They stand on the language of rules and know no other bundled rule. An interest is used as far as the statement
 * that somebody has it is admitted: stipulated in the dossier, or on the word of whoever tells of it. Who has a motive
 * need not have acted on it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.rule.interest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
