package org.antequem.model;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;

/**
 * What follows from what, and what cannot hold together: defined here, for every pair of propositions, and nowhere
 * else.
 */
final class Entailment {

    private Entailment() {}

    static boolean entails(Proposition premise, Proposition conclusion) {
        if (premise.equals(conclusion)) {
            return true;
        }
        if (isOfNone(premise) || isOfNone(conclusion)) {
            return entails(withoutNone(premise), withoutNone(conclusion));
        }
        if (premise instanceof Not && conclusion instanceof Occurred counted && counted.mayBeNone()) {
            return entails(premise, Occurred.of(counted.event()).negated());
        }
        if (premise instanceof Not denial
                && denial.negated() instanceof Occurred counted
                && counted.mayBeNone()
                && !(conclusion instanceof Not)) {
            return entails(Occurred.of(counted.event()), conclusion);
        }
        if (conclusion instanceof Held held) {
            return entails(premise, held.occurred()) && tellsAllOf(premise, held.interest());
        }
        if (premise instanceof Held held) {
            return entails(held.occurred(), conclusion);
        }
        if (conclusion instanceof Not denied) {
            return premise instanceof Not denial
                    ? entails(denied.negated(), denial.negated())
                    : excludes(premise, denied.negated());
        }
        if (conclusion instanceof Occurred occurred && occurred.isBare()) {
            return presupposes(premise, occurred.event());
        }
        if (conclusion instanceof Appearance appearance) {
            return presupposes(premise, appearance.source());
        }
        if (conclusion instanceof Association association) {
            return (premise instanceof Cause || premise instanceof Association)
                    && premise.events().equals(association.events());
        }
        return sameKind(premise, conclusion);
    }

    static boolean excludes(Proposition one, Proposition other) {
        if (isOfNone(one) || isOfNone(other)) {
            return excludes(withoutNone(one), withoutNone(other));
        }
        if (one instanceof Not denial) {
            return isDenied(other, denial.negated());
        }
        if (other instanceof Not denial) {
            return isDenied(one, denial.negated());
        }
        if (one instanceof Held held) {
            return excludes(held.occurred(), other);
        }
        if (other instanceof Held held) {
            return excludes(one, held.occurred());
        }
        if (one instanceof Deed a && other instanceof Deed b) {
            return a.isAtOddsWith(b);
        }
        if (one instanceof Occurred a && other instanceof Occurred b) {
            boolean mayBeNone = a.mayBeNone() || b.mayBeNone();
            return a.event().equals(b.event())
                    && (!a.count().overlaps(b.count())
                            || (!mayBeNone && !a.dating().overlaps(b.dating())));
        }
        if (one instanceof Spacing a && other instanceof Spacing b && a.events().equals(b.events())) {
            return differ(a, b) || OrderClosure.of(a).excludes(b);
        }
        if (one instanceof Spacing || other instanceof Spacing) {
            return one instanceof StageOf stage
                    ? excludes(stage.order(), other)
                    : other instanceof StageOf stage
                            ? excludes(one, stage.order())
                            : Sets.intersection(one.events(), other.events()).stream()
                                    .anyMatch(event -> !lasting(event, one).overlaps(lasting(event, other)));
        }
        if (one instanceof Cause a && other instanceof Cause b) {
            return (a.alone() || b.alone())
                    && a.effect().equals(b.effect())
                    && a.role() == b.role()
                    && !lies(a.cause(), b.cause())
                    && !lies(b.cause(), a.cause());
        }
        if (one instanceof Aligned a && other instanceof Aligned b) {
            return a.isBetweenTheSame(b) && (a.leavesNoOther(b) || b.leavesNoOther(a)) && a.certainlyOverlaps(b);
        }
        return false;
    }

    /** True where one is the other, or a stage of it, or of a stage of it, as the events themselves say. */
    private static boolean lies(Event within, Event whole) {
        Set<Event> met = new HashSet<>(Set.of(within));
        Deque<Event> open = new ArrayDeque<>(met);
        while (!open.isEmpty() && !met.contains(whole)) {
            for (Event.StageLink link : open.remove().stageOf()) {
                if (met.add(link.whole())) {
                    open.add(link.whole());
                }
            }
        }
        return met.contains(whole);
    }

    /** True where it counts none, or denies that it was none. */
    private static boolean isOfNone(Proposition said) {
        Proposition counted = said instanceof Not denial ? denial.negated() : said;
        return counted instanceof Occurred occurred && occurred.count().isNone();
    }

    /** The same, said without a count: who counts none says that it did not happen. */
    private static Proposition withoutNone(Proposition said) {
        if (said instanceof Not denial) {
            return withoutNone(denial.negated()).negated();
        }
        return said.denied().map(Proposition::negated).orElse(said);
    }

    /** Whoever relates what an event did, or when, says that it happened; who reports a saying does not say it. */
    private static boolean presupposes(Proposition premise, Event event) {
        return !(premise instanceof Not)
                && !(premise instanceof Occurred counted && counted.mayBeNone())
                && !(premise instanceof Saying)
                && !(premise instanceof Presence)
                && !(premise instanceof Examination)
                && !isIfAtAll(premise)
                && premise.events().contains(event);
    }

    /** True of what says only what an event is, should it have happened. */
    private static boolean isIfAtAll(Proposition said) {
        return (said instanceof Deed deed && deed.ifAtAll()) || (said instanceof StageOf stage && stage.ifAtAll());
    }

    /** What says something, is genuine or was examined is there. */
    private static boolean presupposes(Proposition premise, Source source) {
        return (premise instanceof Saying saying && saying.source().equals(source))
                || (premise instanceof Authorship authorship
                        && authorship.sources().contains(source))
                || (premise instanceof Examination examination
                        && examination.examined().equals(source));
    }

    /** Who says of an interest no more than when it was held tells nothing of what serves it. */
    private static boolean tellsAllOf(Proposition premise, Interest interest) {
        return premise instanceof Held held ? held.interest().tellsAllOf(interest) : interest.isBare();
    }

    /**
     * True where each relation of the other is, or lies within, one that stands here: no calendar is needed to see it.
     */
    private static boolean repeats(Spacing one, Spacing other) {
        return one.event().equals(other.event())
                && one.anchor().equals(other.anchor())
                && other.relations().stream()
                        .allMatch(wider -> one.relations().stream().anyMatch(wider::encloses));
    }

    /** True where two of their relations count other numbers of one unit: no calendar is needed to see it. */
    private static boolean differ(Spacing one, Spacing other) {
        return one.event().equals(other.event())
                && one.anchor().equals(other.anchor())
                && one.relations().stream()
                        .anyMatch(relation -> other.relations().stream().anyMatch(relation::excludes));
    }

    /**
     * How long what is said lets an event last. All that two propositions of different events can contradict each other
     * about is that; and a single relation of two events says nothing of it.
     */
    private static Gap lasting(Event event, Proposition said) {
        if (said instanceof Spacing spacing
                && (said instanceof Lasted || spacing.relations().size() > 1)) {
            return OrderClosure.of(spacing).lasting(event);
        }
        if (!(said instanceof Occurred occurred) || occurred.mayBeNone()) {
            return Gap.UNKNOWN;
        }
        Gap dated = Gap.between(occurred.dating().start(), occurred.dating().end());
        return new Gap(Math.max(0, dated.least()), dated.greatest());
    }

    /**
     * True where it entails what is denied. Whoever denies "before June" denies what is so by either use of these
     * words; and these very words.
     */
    private static boolean isDenied(Proposition said, Proposition denied) {
        return entails(said, denied)
                && denied.stated()
                        .filter(Dating::hasOpenBorder)
                        .flatMap(date -> said.stated().map(other -> isDenied(other, date)))
                        .orElse(true);
    }

    private static boolean isDenied(Dating said, Dating denied) {
        return said.agreesWith(denied)
                || denied.certainly().filter(certain -> certain.encloses(said)).isPresent();
    }

    private static boolean sameKind(Proposition premise, Proposition conclusion) {
        if (premise instanceof Occurred a && conclusion instanceof Occurred b) {
            return a.event().equals(b.event())
                    && b.dating().encloses(a.dating())
                    && b.count().encloses(a.count())
                    && (b.mayBeNone() || !a.mayBeNone());
        }
        if (premise instanceof Spacing a && conclusion instanceof Spacing b) {
            return repeats(a, b)
                    || (a.events().containsAll(b.events()) && OrderClosure.of(a).entails(b));
        }
        if (premise instanceof Occurred occurred && conclusion instanceof Lasted lasted) {
            return !occurred.mayBeNone()
                    && occurred.event().equals(lasted.event())
                    && lasted.by()
                            .countingLastDay()
                            .innerAfter(Bounds.UNKNOWN, Conventions.STANDARD)
                            .filter(certain -> certain.encloses(lasting(lasted.event(), occurred)))
                            .isPresent();
        }
        if (premise instanceof StageOf stage && conclusion instanceof Order) {
            return !stage.ifAtAll() && entails(stage.order(), conclusion);
        }
        if (premise instanceof StageOf a && conclusion instanceof StageOf b) {
            return b.equals(StageOf.ifAtAll(a.event(), a.stage(), a.whole()));
        }
        if (premise instanceof Cause a && conclusion instanceof Cause b) {
            return a.cause().equals(b.cause())
                    && a.role() == b.role()
                    && a.effect().equals(b.effect())
                    && (a.alone() || !b.alone());
        }
        if (premise instanceof Aligned a && conclusion instanceof Aligned b) {
            return a.isBetweenTheSame(b) && a.reaches(b.matter()) && b.kinds().containsAll(a.kinds()) && a.outlasts(b);
        }
        if (premise instanceof Deed a && conclusion instanceof Deed b) {
            return a.event().equals(b.event())
                    && a.actor().equals(b.actor())
                    && (a.alone() || !b.alone())
                    && (b.ifAtAll() || !a.ifAtAll());
        }
        if (premise instanceof Agency a && conclusion instanceof Agency b) {
            return a.actor().equals(b.actor()) && a.principal().equals(b.principal()) && a.outlasts(b);
        }
        if (premise instanceof Presence a && conclusion instanceof Presence b) {
            return a.source().equals(b.source())
                    && a.event().equals(b.event())
                    && a.part().compareTo(b.part()) >= 0;
        }
        if (premise instanceof Identity a && conclusion instanceof Identity b) {
            return a.sources().equals(b.sources());
        }
        if (premise instanceof Authorship a && conclusion instanceof Authorship b) {
            return a.sources().contains(b.document());
        }
        if (premise instanceof Saying a && conclusion instanceof Saying b) {
            return a.source().equals(b.source()) && entails(a.said(), b.said());
        }
        return false;
    }
}
