package org.antequem.finding;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import org.antequem.model.Statement;

/**
 * One thing that a rule found, as a value under a label; the reader's text is made elsewhere.
 *
 * @param label what it is: {@code "first told"}
 * @param value a part of the record, a dating, a number, or a collection of them, of which a copy is kept; its
 *     {@code toString} is shown
 */
@Immutable
@SuppressWarnings("Immutable") // whoever makes a rule vouches for what it shows
public record Fact(String label, Object value) implements Serializable {

    private static final String BECAUSE = "because of";

    public Fact {
        if (value instanceof Collection<?> many && !(value instanceof ImmutableCollection)) {
            value = many instanceof Set<?> each ? ImmutableSet.copyOf(each) : ImmutableList.copyOf(many);
        }
    }

    /** The statements on which a finding rests that shows no line; an explanation shows each with whose it is. */
    public static Fact because(Set<? extends Statement> statements) {
        return new Fact(BECAUSE, ImmutableSet.copyOf(statements));
    }

    /** What is said {@link #because} of; empty for any other fact. */
    public ImmutableSet<Statement> grounds() {
        return label.equals(BECAUSE) ? statements() : ImmutableSet.of();
    }

    /** Those that it names; empty where it names anything else as well. */
    public ImmutableSet<Statement> statements() {
        Collection<?> named = value instanceof Collection<?> many ? many : ImmutableList.of(value);
        return named.stream().allMatch(Statement.class::isInstance)
                ? named.stream().map(Statement.class::cast).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }
}
