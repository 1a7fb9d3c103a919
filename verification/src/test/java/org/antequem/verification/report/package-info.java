/** Reports, opened in a real browser. */
@NullMarked
@CheckReturnValue
package org.antequem.verification.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
