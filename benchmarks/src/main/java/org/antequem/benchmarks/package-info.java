/**
 * How fast the judgement is, beside its floor and beside what a user might pick instead.
 *
 * <p>It stands on the library's public API, as a user's program does, and is never published; nothing may know it. All
 * who take part answer one question about one seeded {@link org.antequem.benchmarks.World}, and a benchmark whose
 * answers differ fails before it measures anything.
 */
@NullMarked
@CheckReturnValue
package org.antequem.benchmarks;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
