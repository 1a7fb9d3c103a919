/**
 * An extension for JUnit Jupiter: dossiers and verdicts as parameters of tests, and a test for each claim.
 *
 * <p>It stands on {@code evaluation} and on JUnit 5.10 or later, which users bring themselves, and knows neither the
 * assertions nor the house rules. It is no engine: whatever else JUnit offers goes on working beside it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.testing.junit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
