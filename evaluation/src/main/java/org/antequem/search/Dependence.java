package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.lineage.Oneself;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Identity;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.RecordView;
import org.antequem.rule.Notes;

/**
 * What the two sides of a claim depend on: if any other source is lost, the same sides are established.
 *
 * <p>What refutes or supports is forced by statements, and fewer statements do not force more. So a side that is
 * established is lost only with a teller of the lines that establish it, or with something that was consulted to say
 * how strong their tellings are, or that makes their voices separate. A side that is not established can become so only
 * where its weak tellings become stronger or their voices separate, which depends on what was consulted about them.
 * Besides, a rule may set another goal if something is lost that it looked up.
 *
 * @param sides the two sides
 * @param sources at least one of these has to be lost for other sides to be established
 * @param presumptions the presumptions of claims that were consulted
 */
public record Dependence(Sides sides, ImmutableSet<Source> sources, ImmutableSet<Presumption> presumptions) {

    /**
     * What these sides of a claim depend on.
     *
     * @param lineup in which they were found
     * @param ofGoals the notes of what rules asked to say what would have to be forced
     */
    static Dependence of(Claim claim, Sides sides, Lineup lineup, Notes ofGoals, Judge judge) {
        Sources sources = new Sources(judge);
        sources.addAll(ofGoals);
        sources.addWhoIsTeller(claim);
        for (Bearing side : sides.bearings(true)) {
            for (Line line : sides.on(side).way().orElseThrow()) {
                for (Telling telling : line.tellings().values()) {
                    sources.add(telling);
                    sources.addWeight(telling, claim);
                }
            }
        }
        for (Bearing side : sides.bearings(false)) {
            for (Telling telling : lineup.weak(side)) {
                sources.addWeight(telling, claim);
            }
        }
        return new Dependence(sides, ImmutableSet.copyOf(sources.all), ImmutableSet.copyOf(sources.presumed));
    }

    /**
     * Collects the sources that tell what is noted or hand it on, and those of which it is noted whether they speak.
     */
    private static final class Sources {

        private final Judge judge;
        private final Set<Source> all = new LinkedHashSet<>();
        private final Set<Presumption> presumed = new LinkedHashSet<>();
        private final Set<Statement> met = new LinkedHashSet<>();

        Sources(Judge judge) {
            this.judge = judge;
        }

        /** What was consulted to say how strong a telling is, and what makes its voice one with others or not. */
        void addWeight(Telling telling, Claim underTest) {
            addAll(judge.consulted(telling, underTest));
            addAll(judge.view().lineage().bearing(telling.claim()));
        }

        /**
         * Nobody corroborates himself: who is the same as the teller of a claim decides whose word is evidence. So does
         * whom he has it from, where he might otherwise be one of them.
         */
        void addWhoIsTeller(Claim underTest) {
            RecordView view = judge.view();
            underTest.saidBy().ifPresent(teller -> {
                ImmutableSet<Source> same = view.lineage().theSameAs(teller);
                same.forEach(one -> addAll(view.ofKind(Identity.class, one)));
                if (view.dossier().sources().stream().anyMatch(other -> mayBeOneOf(same, other))) {
                    addAll(view.lineage().bearing(underTest));
                }
            });
        }

        private static boolean mayBeOneOf(Set<Source> some, Source other) {
            return some.stream().anyMatch(one -> Oneself.mayBe(one, other) && !Oneself.is(one, other));
        }

        void addAll(Notes notes) {
            all.addAll(notes.sources());
            addAll(notes.statements());
        }

        private void addAll(Iterable<? extends Statement> statements) {
            for (Statement statement : statements) {
                if (statement instanceof Claim claim && met.add(claim)) {
                    presumed.addAll(claim.presuming());
                    add(claim);
                }
            }
        }

        /** What a record shows is lost with the claims that show it. */
        private void add(Claim claim) {
            RecordView view = judge.view();
            for (Claim word :
                    Iterables.concat(ImmutableList.of(claim), view.onRecord().showing(claim))) {
                view.lineage().tellings(word).forEach(this::addSpeakers);
            }
        }

        void add(Telling telling) {
            addSpeakers(telling);
            judge.view().onRecord().showing(telling.claim()).forEach(this::add);
        }

        private void addSpeakers(Telling telling) {
            all.addAll(telling.speakers());
            telling.chain().forEach(link -> presumed.addAll(link.presuming()));
        }
    }
}
