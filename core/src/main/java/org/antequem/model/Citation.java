package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.antequem.model.Derivation.Verb;

/**
 * To whom somebody attributes what is said: to somebody, to nobody, or nothing is recorded of it.
 *
 * @param isRecorded false where nothing is recorded; never treated as nobody
 * @param sources empty where it is attributed to nobody, or where nothing is recorded
 * @param derivations how it derives from these sources, as far as that is said; a source of which it is not said has
 *     none
 */
@Immutable
public record Citation(boolean isRecorded, ImmutableSet<Source> sources, ImmutableSet<Derivation> derivations)
        implements Serializable {

    public static final Citation NOT_RECORDED = new Citation(false, ImmutableSet.of());

    /** It is nobody else's: the teller says it of its own knowledge, or an analyst looked and found nobody. */
    public static final Citation NOBODY = new Citation(true, ImmutableSet.of());

    public Citation {
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

    /** Of sources of which it is not said how it derives from them. */
    public Citation(boolean isRecorded, ImmutableSet<Source> sources) {
        this(isRecorded, sources, ImmutableSet.of());
    }

    /** How it derives from a source, as far as it says so. */
    public ImmutableSet<Verb> verbs(Source source) {
        ImmutableSet.Builder<Verb> verbs = ImmutableSet.builder();
        for (Derivation derivation : derivations) {
            if (derivation.from().equals(source)) {
                verbs.add(derivation.verb());
            }
        }
        return verbs.build();
    }

    /** As what follows a teller: {@code "citing "the ledger"; quoting "the letter""}. */
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
                words.append(words.isEmpty() ? "citing " : ", ").append(source.quoted());
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
