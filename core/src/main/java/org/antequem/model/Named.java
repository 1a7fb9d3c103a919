package org.antequem.model;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/** Something that the author of a dossier gave a name of its own: an event, a source, an actor, a matter. */
@Immutable
public sealed interface Named extends Serializable permits Actor, Examinable, Matter {

    /** The name, as it was given. */
    String name();

    /**
     * The name as a text shows it, in double quotes, so that it cannot be taken for words of the text. Signs that would
     * not be seen, or would change how the text around them is read, are shown by their number.
     */
    default String quoted() {
        return Names.quoted(name());
    }
}
