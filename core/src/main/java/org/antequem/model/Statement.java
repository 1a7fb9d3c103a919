package org.antequem.model;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Comparator;

/** Something on which an answer can rest: a claim of a source, or a stipulation of the dossier. */
@Immutable
public sealed interface Statement extends Serializable permits Claim, Stipulation {

    /**
     * Compares statements by their contents and not by their order in a dossier: stipulations come first, then claims
     * by teller and wording. It is 0 only for statements that do not differ.
     */
    Comparator<Statement> BY_CONTENT = StatementOrder.BY_CONTENT;

    /** What this states, in a form that rules can read. */
    Proposition proposition();
}
