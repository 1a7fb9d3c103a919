package org.antequem.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.antequem.lineage.Reading;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.time.Conventions;

/**
 * Words along a chain of telling, read by some conventions; what that presumes is no more than it takes. Of what is not
 * presumed of approximate words, one bears the other out whatever is meant by them. So who puts the words of another in
 * approximate ones presumes how these are meant, as he would who said them of his own knowledge.
 */
public record ReadByConventions(Conventions conventions) implements Reading {

    public ReadByConventions {
        requireNonNull(conventions, "conventions");
    }

    @Override
    public Optional<ImmutableSet<Presumption>> presumed(Proposition citing, Proposition cited) {
        requireNonNull(citing, "citing");
        requireNonNull(cited, "cited");
        if (isPlain(citing) && isPlain(cited)) {
            return Optional.of(ImmutableSet.of());
        }
        Set<Presumption> possible = Sets.union(
                Approximations.presumedBy(citing, conventions), Approximations.presumedBy(cited, conventions));
        return Approximations.choices(possible).stream()
                .filter(some -> Approximations.saysAsMuch(cited, citing, Sets.difference(possible, some), conventions))
                .findFirst();
    }

    private boolean isPlain(Proposition said) {
        return Approximations.presumedBy(said, conventions.asUsual()).isEmpty();
    }
}
