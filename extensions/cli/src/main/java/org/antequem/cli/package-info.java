/**
 * The command line: {@code antequem check}, {@code judge} and the other commands.
 *
 * <p>Each command is one class. What they share is a {@link org.antequem.cli.Terminal}, where they read and write, and
 * an {@link org.antequem.cli.ExitCode}. The package is not exported.
 */
@NullMarked
@CheckReturnValue
package org.antequem.cli;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
