/**
 * The nouns of a dossier: one class for each, with its keys; and the dossier as a whole, read from nodes and written to
 * nodes.
 *
 * <p>It stands on {@code org.antequem.files.form} and {@code org.antequem.files.form.proposition}.
 */
@NullMarked
@CheckReturnValue
package org.antequem.files.form.noun;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
