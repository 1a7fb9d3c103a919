package org.antequem.model;

import com.google.errorprone.annotations.Immutable;

/** What can be examined: a document in an archive, an event by an inquiry. */
@Immutable
public sealed interface Examinable extends Named permits Event, Source {}
