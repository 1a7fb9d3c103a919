package org.antequem.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;

/** A statement at the end of an explanation, which rests on nothing further, and who says it. */
@Immutable
public sealed interface Premise extends Node {

    /** The statement of the record that stands here. */
    Statement statement();

    /**
     * The sources through which it comes, from the first one to its teller; empty if it is stipulated, taken as given,
     * or a hypothesis.
     */
    ImmutableSet<Source> sources();

    /** Who says it, in words: {@code "according to "a witness", as retold by "the gazette""}, {@code "stipulated"}. */
    default String attribution() {
        return Attribution.line(this);
    }

    @Override
    default ImmutableList<Node> parts() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Remark> remarks() {
        return ImmutableList.of();
    }

    /**
     * A claim that is used as evidence.
     *
     * @param telling the chain of sources through which it comes
     * @param weaknesses what was found on that chain
     */
    @Immutable
    record Told(Telling telling, ImmutableList<Finding> weaknesses) implements Premise {

        public Told {
            requireNonNull(telling, "telling");
            requireNonNull(weaknesses, "weaknesses");
        }

        @Override
        public Claim statement() {
            return telling.claim();
        }

        @Override
        public ImmutableSet<Source> sources() {
            return telling.speakers();
        }

        /** The hedges on this chain, from that of the teller back to that of the first source. */
        public ImmutableSet<Hedge> hedges() {
            ImmutableSet.Builder<Hedge> hedges = ImmutableSet.builder();
            for (Claim link : telling.chain()) {
                link.hedge().ifPresent(hedges::add);
            }
            return hedges.build();
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * A statement that nobody has to say, because it is stipulated or taken as given.
     *
     * @param statement the statement
     * @param isGranted true if it is only taken as given, because the claim or a document says it of itself
     */
    @Immutable
    record Given(Statement statement, boolean isGranted) implements Premise {

        public Given {
            requireNonNull(statement, "statement");
        }

        /** A claim is judged on its own terms: of a cause its date is granted, of others what the rule grants. */
        static Given underTest(Claim claim, Statement statement) {
            boolean isGranted = (statement instanceof Stipulation stipulated && stipulated.isGranted())
                    || Granted.to(claim).covers(statement);
            return new Given(statement, isGranted);
        }

        @Override
        public ImmutableSet<Source> sources() {
            return ImmutableSet.of();
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * The claim that is judged, as its teller makes it. It is not evidence, and stands here for what was found on it.
     *
     * @param statement the claim
     */
    @Immutable
    record UnderTest(Claim statement) implements Premise {

        public UnderTest {
            requireNonNull(statement, "statement");
        }

        @Override
        public ImmutableSet<Source> sources() {
            return statement.saidBy().map(ImmutableSet::of).orElse(ImmutableSet.of());
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * A claim on which a finding without lines rests, as its teller makes it.
     *
     * @param statement the claim, which somebody says
     */
    @Immutable
    record Said(Claim statement) implements Premise {

        public Said {
            requireNonNull(statement, "statement");
        }

        @Override
        public ImmutableSet<Source> sources() {
            return statement.saidBy().map(ImmutableSet::of).orElse(ImmutableSet.of());
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }
}
