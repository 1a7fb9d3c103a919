package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * One link of a source's lineage.
 *
 * @param verb how it derives
 * @param from the source it derives from
 */
@Immutable
public record Derivation(Verb verb, Source from) implements Serializable {

    public Derivation {
        requireNonNull(verb, "verb");
        requireNonNull(from, "from");
    }

    /**
     * How one source derives from another: the terms of PROV, and three that reporting needs.
     *
     * @see <a href="https://www.w3.org/TR/prov-o/#qualified-terms-figure">W3C PROV-O, derivation and its subtypes</a>
     */
    public enum Verb {
        /** {@code prov:wasQuotedFrom}. */
        QUOTES("quotes", "quoting"),
        /** {@code prov:hadPrimarySource}. */
        HAS_PRIMARY_SOURCE("has as primary source", "with as primary source"),
        /** {@code prov:wasRevisionOf}. */
        REVISES("revises", "revising"),
        /** {@code prov:wasDerivedFrom}. */
        DERIVES_FROM("derives from", "deriving from"),
        /** A derivation that changes the language: {@code prov:wasDerivedFrom}. */
        TRANSLATES("translates", "translating"),
        /** Hearsay: it relates what the other said or wrote, without quoting it: {@code prov:wasInfluencedBy}. */
        DRAWS_ON("draws on", "drawing on"),
        /** A derivation that changes nothing: {@code prov:alternateOf}. */
        REPUBLISHES("republishes", "republishing");

        private final String words;
        private final String doing;

        Verb(String words, String doing) {
            this.words = words;
            this.doing = doing;
        }

        /** As what follows a teller: {@code "quoting"}. */
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
