package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The words that were made for a dating which came without any, and what they say. A dating in other words than these
 * is in those of a source.
 */
@Immutable
record Made(String words, Wording saying) implements Serializable {}
