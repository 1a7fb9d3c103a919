/**
 * How single values of a dossier are read from nodes and written to nodes, in the short and in the complete form.
 *
 * <p>A {@link org.antequem.files.form.Key} has a name, a {@link org.antequem.files.form.Type} and a description; the
 * reader, the writer and the schema are made of the same keys. It stands on {@code org.antequem.files.tree}, and is not
 * exported.
 */
@NullMarked
@CheckReturnValue
package org.antequem.files.form;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
