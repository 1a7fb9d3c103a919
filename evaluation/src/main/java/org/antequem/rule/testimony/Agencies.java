package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.lineage.Acquaintance;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;

/** Who did something, and for whom they acted, as far as what is on record is no weaker than some telling. */
final class Agencies {

    private final Strengths earlier;
    private final Inquiry inquiry;
    private final Strength least;

    /** @param telling beside which what is told of actors must not be weaker */
    Agencies(Telling telling, Strengths earlier, Inquiry inquiry) {
        this.earlier = earlier;
        this.inquiry = inquiry;
        this.least = earlier.of(telling);
    }

    /** Who says whose deed something was, if it happened. */
    ImmutableList<Statement> deeds(Event event) {
        return inquiry.ofKind(Deed.class, event).stream()
                .filter(statement -> statement.proposition() instanceof Deed
                        && earlier.of(statement).isAtLeast(least))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whose deed something was, if it happened. */
    ImmutableSet<Actor> doers(Event event) {
        return deeds(event).stream()
                .map(statement -> ((Deed) statement.proposition()).actor())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** True where a source speaks for an actor, for somebody who acted for him, or for whom he acted. */
    boolean isOneSide(Source source, Actor actor, Event event) {
        return Acquaintance.voices(source).stream().anyMatch(voice -> areOneSide(voice, actor, event));
    }

    /**
     * True where one acted for the other at the time of something, by what is told of that, whoever denies it: nobody
     * leaves the side of the accused by his own word, and others cannot know.
     */
    boolean areOneSide(Actor one, Actor other, Event event) {
        return principals(one, event, false).contains(other)
                || principals(other, event, false).contains(one);
    }

    /** True where one is the other, or acted for him at the time of something, directly or not, whoever denies it. */
    boolean actedFor(Actor one, Actor other, Event event) {
        return principals(one, event, false).contains(other);
    }

    /**
     * True where a source speaks for a doer of something, or for somebody for whom he acted at the time: he knows what
     * was done for him. Who merely acts for another does not know what that one did; and who acted for nobody, by the
     * word of one of the two that is no weaker, did nothing for him.
     */
    boolean answersFor(Source source, Actor doer, Event event) {
        Set<Actor> voices = Acquaintance.voices(source);
        return !voices.isEmpty()
                && !Sets.intersection(principals(doer, event, true), voices).isEmpty();
    }

    /** The same, where the dossier vouches for every step. */
    boolean certainlyAnswersFor(Source source, Actor doer, Event event) {
        return source.answersFor(doer) && answersFor(source, doer, event);
    }

    /**
     * An actor, and all for whom he acted at the time of something, directly or not.
     *
     * @param undenied false where denials are not asked for
     */
    private Set<Actor> principals(Actor actor, Event event, boolean undenied) {
        Set<Actor> all = new HashSet<>();
        Deque<Actor> open = new ArrayDeque<>();
        open.add(actor);
        while (!open.isEmpty()) {
            Actor next = open.remove();
            if (all.add(next)) {
                for (Statement statement : inquiry.ofKind(Agency.class, next)) {
                    if (statement.proposition() instanceof Agency agency
                            && agency.actor().equals(next)
                            && counts(statement, agency)
                            && !isOfAnotherTime(agency.throughout(), event)
                            && !(undenied && isDenied(statement, agency, event))) {
                        open.add(agency.principal());
                    }
                }
            }
        }
        return all;
    }

    /** What is told of it counts where it is no weaker, and comes from one of the two. */
    private boolean counts(Statement statement, Agency agency) {
        return !(statement instanceof Claim claim)
                || inquiry.tellings(claim).stream().anyMatch(by -> isHeard(by, agency, least));
    }

    private boolean isHeard(Telling by, Agency agency, Strength atLeast) {
        return earlier.of(by).isAtLeast(atLeast)
                && !Sets.intersection(Acquaintance.voices(by.root()), agency.actors())
                        .isEmpty();
    }

    /** One of the two denies it, in words that are no weaker, and is not known to stand with the doer by others. */
    private boolean isDenied(Statement statement, Agency agency, Event event) {
        if (!(statement instanceof Claim)) {
            return false;
        }
        Strength strength = earlier.of(statement);
        return inquiry.ofKind(Agency.class, agency.actor()).stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(denial -> denial.proposition() instanceof Not
                        && inquiry.read(agency).excludes(inquiry.read(denial.proposition())))
                .flatMap(denial -> inquiry.tellings(denial).stream())
                .anyMatch(by -> isHeard(by, agency, strength) && !isOfTheAccused(by.root(), event));
    }

    /** As the dossier vouches. */
    private boolean isOfTheAccused(Source source, Event event) {
        return doers(event).stream().anyMatch(doer -> source.standsFor(doer) || source.answersFor(doer));
    }

    private boolean isOfAnotherTime(Dating throughout, Event event) {
        if (throughout.isUnknown()) {
            return false;
        }
        Dating read = inquiry.read(throughout);
        return inquiry.bounds(Moment.endOf(event)).certainlyBefore(read.start())
                || (!read.ongoing() && read.end().certainlyBefore(inquiry.bounds(Moment.startOf(event))));
    }
}
