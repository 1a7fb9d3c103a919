package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Conventions;

/**
 * States that a source says something, which need not be true: a quotation, an attribution, a report.
 *
 * @param said what the source says
 */
@Immutable
public record Saying(Source source, Proposition said) implements Proposition {

    private static final int MOST_NESTED = 100;

    /**
     * Makes the proposition that a source says something.
     *
     * @throws IllegalArgumentException if more than a hundred sayings and denials are nested in each other
     */
    public Saying {
        requireNonNull(source, "source");
        requireNonNull(said, "said");
        checkArgument(
                canNest(said),
                "\"%s says that …\": expected at most %s sayings and denials within each other",
                source,
                MOST_NESTED);
    }

    /** The proposition that a source says something; empty where no more sayings and denials may be nested. */
    public static Optional<Saying> of(Source source, Proposition said) {
        requireNonNull(source, "source");
        requireNonNull(said, "said");
        return canNest(said) ? Optional.of(new Saying(source, said)) : Optional.empty();
    }

    /** True where one more saying may stand around what is said. */
    static boolean canNest(Proposition said) {
        int depth = 1;
        for (Proposition inner = said; inner instanceof Saying || inner instanceof Not; depth++) {
            inner = inner instanceof Saying saying ? saying.said() : ((Not) inner).negated();
        }
        return depth <= MOST_NESTED;
    }

    @Override
    public ImmutableSet<Event> events() {
        return said.events();
    }

    @Override
    public ImmutableSet<Event> attested() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return said.actors();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return ImmutableSet.<Source>builder().add(source).addAll(said.sources()).build();
    }

    @Override
    public ImmutableSet<Interest> interests() {
        return said.interests();
    }

    @Override
    public Saying in(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return new Saying(source, said.in(conventions));
    }

    @Override
    public Saying asRead() {
        return new Saying(source, said.asRead());
    }

    @Override
    public String toString() {
        return source.quoted() + " says that " + said;
    }
}
