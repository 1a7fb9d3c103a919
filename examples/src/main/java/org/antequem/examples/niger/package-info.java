/**
 * The uranium documents, 1999 to 2003: many paths that lead to one root, and anachronisms inside the documents.
 *
 * <p>It uses the library as any program does; no module of the library may depend on it. It holds data only, and claims
 * are worded anew. A date or a lineage that is not given is not recorded.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.niger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
