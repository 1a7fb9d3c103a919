/**
 * The record: actors, events, sources, claims with their propositions, interests, and the dossier that closes it.
 *
 * <p>The second floor. It stands on {@code org.antequem.time} and Guava, and says what is recorded, never what follows
 * from it: nothing here judges. Every type is an immutable, serializable value that checks itself when it is built.
 * References between them are Java references; <em>not recorded</em> is a value and is kept apart from <em>none</em>.
 */
@NullMarked
@CheckReturnValue
package org.antequem.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
