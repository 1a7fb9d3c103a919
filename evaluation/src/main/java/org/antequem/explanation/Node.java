package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * One step of an explanation: the verdict, a ground for it, an inference, or a statement. {@code toString} is the line
 * for this step alone, without what lies beneath it.
 */
@Immutable
public sealed interface Node extends Serializable permits Explanation, Ground, Inference, Premise {

    /** The steps that this step rests on, in reading order. Empty for a {@link Premise}. */
    ImmutableList<? extends Node> parts();

    /** The remarks on this step, which are read after its parts. */
    ImmutableList<Remark> remarks();
}
