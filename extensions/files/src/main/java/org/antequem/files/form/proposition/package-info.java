/**
 * What is said: one class for each kind of proposition, with the keys by which it is read and written.
 *
 * <p>It depends on {@code org.antequem.files.form}, and of nouns it knows the ids alone.
 */
@NullMarked
@CheckReturnValue
package org.antequem.files.form.proposition;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
