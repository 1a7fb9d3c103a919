package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * States that another proposition does not hold.
 *
 * @param negated what does not hold; itself not a negation
 */
@Immutable
public record Not(Proposition negated) implements Proposition {

    public Not {
        requireNonNull(negated, "negated");
        checkArgument(!(negated instanceof Not), "negated twice: %s", negated);
    }

    @Override
    public ImmutableSet<Event> events() {
        return negated.events();
    }

    @Override
    public ImmutableSet<Event> attested() {
        return negated.attested();
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return negated.actors();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return negated.sources();
    }

    @Override
    public ImmutableSet<Object> subjects() {
        return negated.subjects();
    }

    @Override
    public ImmutableSet<Interest> interests() {
        return negated.interests();
    }

    @Override
    public Proposition negated() {
        return negated;
    }

    @Override
    public Optional<Proposition> denied() {
        return negated.denied().isPresent() ? Optional.empty() : Optional.of(negated);
    }

    @Override
    public Proposition affirmed() {
        return negated.affirmed();
    }

    @Override
    public Optional<Dating> stated() {
        return negated.stated();
    }

    /**
     * This denial with its dates read by some conventions. If approximate words are not taken as people usually mean
     * them, it denies only what its words certainly mean.
     *
     * @throws IllegalArgumentException as {@link org.antequem.time.Dating#in} does
     */
    @Override
    public Proposition in(Conventions conventions) {
        return negated.in(requireNonNull(conventions, "conventions").ofDenials())
                .negated();
    }

    @Override
    public Proposition asRead() {
        return negated.asRead().negated();
    }

    @Override
    public String toString() {
        return "it is not true that " + negated;
    }
}
