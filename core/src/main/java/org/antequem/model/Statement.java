package org.antequem.model;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/** What an answer can rest on: a claim that somebody makes, or a stipulation of the dossier. */
@Immutable
public sealed interface Statement extends Serializable permits Claim, Stipulation {

    Proposition proposition();
}
