package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * One link of a source's lineage: from what other source it derives, and how.
 *
 * @param verb how it derives
 * @param from the source that it derives from
 */
@Immutable
public record Derivation(Verb verb, Source from) implements Serializable {

    public Derivation {
        requireNonNull(verb, "verb");
        requireNonNull(from, "from");
    }

    /**
     * The ways in which one source can derive from another: terms of W3C PROV, and three that reporting needs.
     *
     * @see <a href="https://www.w3.org/TR/prov-o/#qualified-terms-figure">W3C PROV-O, derivation and its subtypes</a>
     */
    public enum Verb {
        /** The source quotes the other word for word: {@code prov:wasQuotedFrom}. */
        QUOTES("quotes", "quoting"),
        /** The source relies on the other as a first-hand account: {@code prov:hadPrimarySource}. */
        HAS_PRIMARY_SOURCE("has as primary source", "with as primary source"),
        /** The source is a later version of the other: {@code prov:wasRevisionOf}. */
        REVISES("revises", "revising"),
        /** The source was made from the other in some way: {@code prov:wasDerivedFrom}. */
        DERIVES_FROM("derives from", "deriving from"),
        /** The source is a translation of the other: {@code prov:wasDerivedFrom}. */
        TRANSLATES("translates", "translating"),
        /** The source relates what the other says, without quoting it: {@code prov:wasInfluencedBy}. */
        DRAWS_ON("draws on", "drawing on"),
        /** The source is an unchanged copy of the other in another place: {@code prov:alternateOf}. */
        REPUBLISHES("republishes", "republishing");

        private final String words;
        private final String doing;

        Verb(String words, String doing) {
            this.words = words;
            this.doing = doing;
        }

        /** This verb as a word that can follow a teller: {@code "quoting"}. */
        public String doing() {
            return doing;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String toString() {
        return verb + " " + from.quoted();
    }
}
