/**
 * SVG as values: elements, texts with their widths, and sheets on which both are laid out. The package knows nothing of
 * claims.
 */
@NullMarked
@CheckReturnValue
package org.antequem.report.svg;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
