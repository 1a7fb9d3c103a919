/**
 * An extension for JUnit Jupiter: dossiers and verdicts as parameters of tests, and a test for each claim.
 *
 * <p>The package stands on {@code evaluation}, on the assertions, and on JUnit 5.10 or later, which users bring
 * themselves. It does not know the house rules. Dossiers from files need {@code antequem-files}, which users bring as
 * well. It is not a test engine, and works together with everything else in JUnit.
 */
@NullMarked
@CheckReturnValue
package org.antequem.testing.junit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
