package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.antequem.model.Derivation.Verb;

/**
 * The sources to which a statement is attributed. Three cases differ: some sources, nobody, or not recorded.
 *
 * @param isRecorded false if nothing is recorded, which is never treated as "nobody"
 * @param sources empty if the statement is attributed to nobody, or if nothing is recorded
 * @param derivations how the statement derives from these sources; a source for which that is not stated has none here
 */
@Immutable
public record Citation(boolean isRecorded, ImmutableSet<Source> sources, ImmutableSet<Derivation> derivations)
        implements Serializable {

    /** Nothing is recorded about where the teller got the statement. */
    public static final Citation NOT_RECORDED = new Citation(false, ImmutableSet.of());

    /**
     * The statement comes from nobody else: the teller says it first-hand, or an analyst looked for a source and found
     * none.
     */
    public static final Citation NOBODY = new Citation(true, ImmutableSet.of());

    public Citation {
        requireNonNull(derivations, "derivations");
        requireNonNull(sources, "sources");
        if (!isRecorded && !sources.isEmpty()) {
            throw new IllegalArgumentException("a citation of " + sources + " is recorded");
        }
        for (Derivation derivation : derivations) {
            if (!sources.contains(derivation.from())) {
                throw new IllegalArgumentException(
                        "it " + derivation + ", which is not among what it cites: " + sources);
            }
        }
    }

    /** Makes a citation that does not say how the statement derives from its sources. */
    public Citation(boolean isRecorded, ImmutableSet<Source> sources) {
        this(isRecorded, sources, ImmutableSet.of());
    }

    /** How the statement derives from a source, as far as that is recorded; empty if it is not. */
    public ImmutableSet<Verb> verbs(Source source) {
        requireNonNull(source, "source");
        ImmutableSet.Builder<Verb> verbs = ImmutableSet.builder();
        for (Derivation derivation : derivations) {
            if (derivation.from().equals(source)) {
                verbs.add(derivation.verb());
            }
        }
        return verbs.build();
    }

    /** The citation as words that can follow a teller: {@code "citing "the ledger"; quoting "the letter""}. */
    @Override
    public String toString() {
        if (sources.isEmpty()) {
            return isRecorded ? "citing nobody" : "where it comes from is not recorded";
        }
        StringBuilder words = new StringBuilder();
        Set<Source> derivedFrom = new HashSet<>();
        derivations.forEach(derivation -> derivedFrom.add(derivation.from()));
        for (Source source : sources) {
            if (!derivedFrom.contains(source)) {
                words.append(words.isEmpty() ? "citing " : " and ").append(source.quoted());
            }
        }
        for (Derivation derivation : derivations) {
            words.append(words.isEmpty() ? "" : "; ")
                    .append(derivation.verb().doing())
                    .append(' ')
                    .append(derivation.from().quoted());
        }
        return words.toString();
    }
}
