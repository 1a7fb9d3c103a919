package org.antequem.model;

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
            return entails(premise, counted.uncounted().negated());
        }
        if (premise instanceof Not denial
                && denial.negated() instanceof Occurred counted
                && counted.mayBeNone()
                && !(conclusion instanceof Not)) {
            return entails(counted.uncounted(), conclusion);
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
        return sameKind(premise, conclusion);
    }

    static boolean excludes(Proposition one, Proposition other) {
        if (isOfNone(one) || isOfNone(other)) {
            return excludes(withoutNone(one), withoutNone(other));
        }
        if (one instanceof Not denial) {
            return entails(other, denial.negated());
        }
        if (other instanceof Not denial) {
            return entails(one, denial.negated());
        }
        if (one instanceof Held held) {
            return excludes(held.occurred(), other);
        }
        if (other instanceof Held held) {
            return excludes(one, held.occurred());
        }
        if (one instanceof Occurred a && other instanceof Occurred b) {
            boolean mayBeNone = a.mayBeNone() || b.mayBeNone();
            return a.event().equals(b.event())
                    && (!a.count().overlaps(b.count())
                            || (!mayBeNone && !a.dating().overlaps(b.dating())));
        }
        if (one instanceof Order a && other instanceof Order b) {
            return a.events().equals(b.events()) && OrderClosure.of(a).excludes(b);
        }
        if (one instanceof StageOf stage && other instanceof Order) {
            return excludes(stage.order(), other);
        }
        if (one instanceof Order && other instanceof StageOf stage) {
            return excludes(one, stage.order());
        }
        if (one instanceof Cause a && other instanceof Cause b) {
            return (a.alone() || b.alone())
                    && a.effect().equals(b.effect())
                    && a.role() == b.role()
                    && !a.cause().equals(b.cause());
        }
        if (one instanceof Aligned a && other instanceof Aligned b) {
            return a.isBetweenTheSame(b)
                    && (a.matter().encloses(b.matter()) || b.matter().encloses(a.matter()))
                    && a.kinds().stream().noneMatch(b.kinds()::contains)
                    && a.certainlyOverlaps(b);
        }
        return false;
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
                && premise.events().contains(event);
    }

    /** Who says of an interest no more than when it was held tells nothing of what serves it. */
    private static boolean tellsAllOf(Proposition premise, Interest interest) {
        return premise instanceof Held held ? held.interest().tellsAllOf(interest) : interest.isBare();
    }

    private static boolean sameKind(Proposition premise, Proposition conclusion) {
        if (premise instanceof Occurred a && conclusion instanceof Occurred b) {
            return a.event().equals(b.event())
                    && b.dating().encloses(a.dating())
                    && b.count().encloses(a.count())
                    && (b.mayBeNone() || !a.mayBeNone());
        }
        if (premise instanceof Order a && conclusion instanceof Order b) {
            return a.repeats(b)
                    || (a.events().equals(b.events()) && OrderClosure.of(a).entails(b));
        }
        if (premise instanceof StageOf stage && conclusion instanceof Order) {
            return entails(stage.order(), conclusion);
        }
        if (premise instanceof Cause a && conclusion instanceof Cause b) {
            return a.cause().equals(b.cause())
                    && a.role() == b.role()
                    && a.effect().equals(b.effect())
                    && (a.alone() || !b.alone());
        }
        if (premise instanceof Aligned a && conclusion instanceof Aligned b) {
            return a.isBetweenTheSame(b)
                    && a.matter().encloses(b.matter())
                    && b.kinds().containsAll(a.kinds())
                    && a.outlasts(b);
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
