package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * One step of an explanation: a conclusion, a reason for it, an inference, or a statement on which that rests. Its
 * {@code toString} is its own line, in words, without what lies beneath it.
 */
@Immutable
public sealed interface Node extends Serializable permits Explanation, Ground, Inference, Premise {

    /** What it rests on, in the order in which it is read. Only a {@link Premise} rests on nothing further. */
    ImmutableList<? extends Node> parts();

    /** What is to be said of it once its parts are read. */
    ImmutableList<Remark> remarks();
}
