/**
 * A tour of the language: the small dossier from which the README quotes.
 *
 * <p>It stands on the public API alone. What it tells is made up.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.tour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
