/**
 * JSON Schemas of the forms of a dossier, and the strict form for the structured output of language models.
 *
 * <p>The schemas are made from the keys of the forms, so that they say what the reader reads. This package stands on
 * the forms and knows nothing of files.
 */
@NullMarked
@CheckReturnValue
package org.antequem.files.schema;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
