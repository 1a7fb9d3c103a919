package org.antequem.model;

import com.google.errorprone.annotations.Immutable;

/** Something that a source can examine: a document in an archive, or an event in an inquiry. */
@Immutable
public sealed interface Examinable extends Named permits Event, Source {}
