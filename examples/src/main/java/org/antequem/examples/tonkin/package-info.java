/**
 * The night of 4 August 1964 in the Gulf of Tonkin, to the minute: whether an intercepted message was the report of an
 * attack that two destroyers reported, too.
 *
 * <p>It uses the library as any program does; no module of the library may depend on it. It holds data only, and claims
 * are worded anew. Local time is seven hours ahead of Greenwich. What is not known to the minute is an uncertain date,
 * and a link of which nobody is sure is not recorded.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.tonkin;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
