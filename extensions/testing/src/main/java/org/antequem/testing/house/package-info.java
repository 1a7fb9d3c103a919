/**
 * House rules: what every claim, source or event of a dossier must be like, as sentences that can be checked.
 *
 * <p>The package stands on {@code evaluation}, beside the assertions, which do not know it. House rules have no effect
 * on verdicts. A rule of {@code org.antequem.rule} says what a record permits to say about a claim; a house rule says
 * what its authors ask of the record.
 */
@NullMarked
@CheckReturnValue
package org.antequem.testing.house;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
