/**
 * Assertions on verdicts, dates and dossiers, for tests that use AssertJ.
 *
 * <p>This extension stands on {@code evaluation} and AssertJ, and only tests stand on it. It knows neither JUnit nor
 * the house rules beside it, so that it can be used with any test engine.
 */
@NullMarked
@CheckReturnValue
package org.antequem.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
