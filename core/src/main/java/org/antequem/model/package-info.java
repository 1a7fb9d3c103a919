/**
 * The record: actors, events, sources, claims with their propositions, interests, and the dossier that holds them.
 *
 * <p>The package stands on {@code org.antequem.time} and Guava. It says what is recorded and never what follows from
 * it. Every type is an immutable, serializable value that checks itself when it is built; only builders are mutable,
 * and are for one thread. A part of a builder that takes one value can be set once: a second call throws
 * {@link IllegalStateException}. Null is refused with {@link NullPointerException} unless a parameter is marked as
 * nullable. <em>Not recorded</em> is a value of its own and is never treated as <em>none</em>.
 */
@NullMarked
@CheckReturnValue
package org.antequem.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
