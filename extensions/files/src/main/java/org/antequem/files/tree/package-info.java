/**
 * The values of which a YAML or JSON text is made, each with its place in the text.
 *
 * <p>A {@link org.antequem.files.tree.Node} is a scalar, a list or a mapping. Both forms of a file are read into such
 * values and written from them. Nothing here knows what a dossier is.
 */
@NullMarked
@CheckReturnValue
package org.antequem.files.tree;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
