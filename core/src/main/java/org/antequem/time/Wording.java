package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/** What the words say that were made for a dating which came without any. */
@Immutable
sealed interface Wording extends Serializable permits Written, Limited {

    /** Follows a verb in the past: {@code "in July 2015"}. */
    String when();

    /** Follows the name of an event: {@code "happened in July 2015"}. */
    String happened();

    /** Follows the name of a state that lasted: {@code "throughout July 2015"}. */
    String throughout();
}
