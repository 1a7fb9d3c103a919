/**
 * Assertions on verdicts, datings and dossiers, for tests that use AssertJ.
 *
 * <p>An extension, on top of the house. It stands on {@code evaluation} and AssertJ; nothing but tests stands on it.
 * Neither JUnit nor the house rules beside it are known here: whoever runs tests with something else can use it, too.
 */
@NullMarked
@CheckReturnValue
package org.antequem.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
