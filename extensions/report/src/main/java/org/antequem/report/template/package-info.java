/**
 * What a page shows, as values that the templates of {@code src/main/jte} write, and the classes that the build makes
 * of these templates. Not exported. Every text in a value is as it is shown; the templates escape it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.report.template;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
