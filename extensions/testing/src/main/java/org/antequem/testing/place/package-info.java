/**
 * Where the claims under test stand in their files, for whoever says that a test failed.
 *
 * <p>The extension for JUnit writes it down, and assertions and house rules read it; neither knows the other, and none
 * of them but the extension knows files. Not exported.
 */
@NullMarked
@CheckReturnValue
package org.antequem.testing.place;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
