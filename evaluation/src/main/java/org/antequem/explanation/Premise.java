package org.antequem.explanation;

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

/** A leaf of an explanation: a statement of the record, and whose it is. */
@Immutable
public sealed interface Premise extends Node {

    Statement statement();

    /** Who says it: from the root to its teller; nobody, where it is stipulated, granted, or a hypothesis. */
    ImmutableSet<Source> sources();

    @Override
    default ImmutableList<Node> parts() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Remark> remarks() {
        return ImmutableList.of();
    }

    /**
     * A claim that serves as evidence.
     *
     * @param telling from whom it comes, through whom; and in its claims the hedges, and what was taken back
     * @param weaknesses what was found on that telling
     */
    @Immutable
    record Told(Telling telling, ImmutableList<Finding> weaknesses) implements Premise {

        @Override
        public Claim statement() {
            return telling.claim();
        }

        @Override
        public ImmutableSet<Source> sources() {
            return telling.speakers();
        }

        /** Those of its teller first, back to the root. */
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
     * What the dossier stipulates, or what is granted for the test.
     *
     * @param isGranted true where it only holds because the claim, or a document, says so of itself
     */
    @Immutable
    record Given(Statement statement, boolean isGranted) implements Premise {

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
     * The claim that is put to the test, as its teller makes it: nobody's evidence, but what a weakness is found on.
     */
    @Immutable
    record UnderTest(Claim statement) implements Premise {

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
     * A claim on which a finding rests that shows no line, as its teller makes it.
     *
     * @param statement said by somebody
     */
    @Immutable
    record Said(Claim statement) implements Premise {

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
