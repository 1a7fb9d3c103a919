/** Dossiers as files: reading and writing them, the ids of their nouns, their problems and expectations. */
@NullMarked
@CheckReturnValue
package org.antequem.files;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
