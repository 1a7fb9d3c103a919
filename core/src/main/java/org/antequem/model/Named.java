package org.antequem.model;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/** Something to which the author of a dossier gave a name: an event, a source, an actor or a matter. */
@Immutable
public sealed interface Named extends Serializable permits Actor, Examinable, Matter {

    /** The name as the author gave it. */
    String name();

    /**
     * The name as texts show it: in double quotes, with control characters and other invisible characters written as
     * their numbers, so that a name cannot pass for text of the library.
     */
    default String quoted() {
        return Names.quoted(name());
    }
}
