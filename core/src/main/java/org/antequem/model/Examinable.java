package org.antequem.model;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/** What can be examined: a document in an archive, an event by an inquiry. */
@Immutable
public sealed interface Examinable extends Named, Serializable permits Event, Source {}
