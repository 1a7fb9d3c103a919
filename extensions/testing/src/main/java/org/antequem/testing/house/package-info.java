/**
 * House rules: what every claim, source or event of a dossier must be like, as sentences that can be checked.
 *
 * <p>They stand on {@code evaluation}, beside the assertions and unknown to them. They bear on no verdict: a rule of
 * {@code org.antequem.rule} says what a record permits to say of a claim, a house rule what its authors ask of the
 * record.
 */
@NullMarked
@CheckReturnValue
package org.antequem.testing.house;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
