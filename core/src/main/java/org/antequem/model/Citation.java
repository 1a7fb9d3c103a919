package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * To whom a teller attributes what it says: to somebody, to nobody, or nothing is recorded of it.
 *
 * @param isRecorded false where nothing is recorded; never treated as nobody
 * @param sources empty where it cites nobody, or where nothing is recorded
 */
@Immutable
public record Citation(boolean isRecorded, ImmutableSet<Source> sources) implements Serializable {

    public static final Citation NOT_RECORDED = new Citation(false, ImmutableSet.of());

    /** The teller says it of its own knowledge. */
    public static final Citation NOBODY = new Citation(true, ImmutableSet.of());

    public Citation {
        requireNonNull(sources, "sources");
        if (!isRecorded && !sources.isEmpty()) {
            throw new IllegalArgumentException("a citation of " + sources + " is recorded");
        }
    }
}
