package org.antequem.model;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Comparator;

/** What an answer can rest on: a claim that somebody makes, or a stipulation of the dossier. */
@Immutable
public sealed interface Statement extends Serializable permits Claim, Stipulation {

    /**
     * An order that depends on nothing but what the statements are, and not on where they stand in a dossier:
     * stipulations first, then claims by teller and wording. Two that differ are never tied in it.
     */
    Comparator<Statement> BY_CONTENT = StatementOrder.BY_CONTENT;

    Proposition proposition();
}
