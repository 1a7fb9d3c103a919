package org.antequem.examples.tour;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;

/** Was it the foreman who opened the gate? Three kinds of rules of one's own. */
final class OwnRules {

    static final Actor FOREMAN = Actor.person("the foreman").build();

    static final Event OPENING =
            Event.called("the opening of the gate").at("the works").build();
    static final Event SUPPER =
            Event.called("the supper at the inn").at("the inn").build();
    static final Event ARTICLE =
            Event.called("the first article").during("1911-08-20").build();

    static final Source GUARD =
            Source.witness("a guard").spoken("1911-08-16").observed(OPENING).build();
    static final Source INNKEEPER = Source.witness("the innkeeper")
            .spoken("1911-08-17")
            .observed(SUPPER)
            .build();
    static final Source NEIGHBOUR =
            Source.witness("a neighbour").spoken("1911-09-02").observed(OPENING).build();

    static final Claim IT_WAS_HE = Claim.that("The foreman opened the gate")
            .event(OPENING)
            .wasBy(FOREMAN)
            .build();
    static final Claim AT_NINE = Claim.that("It was opened a little after nine")
            .event(OPENING)
            .happened("1911-08-15T21:00/1911-08-15T21:15")
            .saidBy(GUARD)
            .citingNobody()
            .build();
    static final Claim HE_ATE = Claim.that("The foreman ate here")
            .event(SUPPER)
            .wasBy(FOREMAN)
            .saidBy(INNKEEPER)
            .citingNobody()
            .build();
    static final Claim ALL_EVENING = Claim.that("He sat here from eight to half past ten")
            .event(SUPPER)
            .happened("1911-08-15T20:00/1911-08-15T22:30")
            .saidBy(INNKEEPER)
            .citingNobody()
            .build();
    static final Claim SEEN = Claim.that("I saw the foreman open it")
            .event(OPENING)
            .wasBy(FOREMAN)
            .saidBy(NEIGHBOUR)
            .citingNobody()
            .build();

    static final ImmutableSet<Source> PAID = ImmutableSet.of(NEIGHBOUR);

    static final TellingRule PAID_WITNESS = TellingRule.weakens(
            "PAID_WITNESS", "its first source was paid for it", telling -> PAID.contains(telling.root()));

    /** Who spoke after the article may have it from there. */
    static final class AfterTheArticle extends TellingRule {

        AfterTheArticle() {
            super(
                    "AFTER_THE_ARTICLE",
                    Pass.DATES,
                    Bearing.WEAKENS,
                    "A statement is weak where its first source spoke only after the first article.");
        }

        @Override
        public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
            Bounds printed = inquiry.bounds(endOf(ARTICLE));
            Bounds spoken =
                    inquiry.read(telling.firstTold().orElse(Dating.UNKNOWN)).start();
            return printed.certainlyBefore(spoken)
                    ? ImmutableList.of(Fact.naming("the article was there for {} to read", telling.root()))
                    : ImmutableList.of();
        }
    }

    /** Nobody is in two places at once. */
    static final class Alibi extends LineRule {

        static final Presumption ONE_PLACE_AT_A_TIME =
                new Presumption("ONE_PLACE_AT_A_TIME", "nobody can be in both of these places at once");

        Alibi() {
            super(
                    "ALIBI",
                    Bearing.REFUTES,
                    "A claim that somebody did something is refuted where that person was elsewhere all that time.");
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            return claim.proposition() instanceof Deed deed
                    ? ImmutableList.of(statements -> elsewhere(deed, statements))
                    : ImmutableList.of();
        }

        private static Optional<Argument> elsewhere(Deed deed, Inquiry statements) {
            if (!statements.presumes(ONE_PLACE_AT_A_TIME)) {
                return Optional.empty();
            }
            return statements.ofKind(Deed.class, deed.actor()).stream()
                    .filter(statement -> isElsewhere(statement, deed))
                    .flatMap(statement -> allThatTime(statement, deed.event(), statements).stream())
                    .min(Argument.BEST_FIRST);
        }

        private static boolean isElsewhere(Statement statement, Deed deed) {
            return statement.proposition() instanceof Deed other
                    && other.actor().equals(deed.actor())
                    && other.event().at().isPresent()
                    && deed.event().at().isPresent()
                    && !other.event().at().equals(deed.event().at());
        }

        private static Optional<Argument> allThatTime(Statement statement, Event event, Inquiry statements) {
            Event other = ((Deed) statement.proposition()).event();
            return statements
                    .before(startOf(other), startOf(event))
                    .flatMap(first ->
                            statements.before(endOf(event), endOf(other)).map(first::and))
                    .map(argument -> argument.from(statement).presuming(ONE_PLACE_AT_A_TIME));
        }
    }

    /** A newsroom hears whom it accuses. */
    static final class NotHeard extends NoteRule {

        NotHeard() {
            super(
                    "NOT_HEARD",
                    "It is noted where a claim names somebody as the doer, and no word of that person is on record.");
        }

        @Override
        public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
            if (!(claim.proposition() instanceof Deed deed)) {
                return ImmutableList.of();
            }
            boolean isHeard = inquiry.statements().stream()
                    .filter(Claim.class::isInstance)
                    .flatMap(statement -> ((Claim) statement).saidBy().stream())
                    .anyMatch(source -> source.standsFor(deed.actor()));
            return isHeard
                    ? ImmutableList.of()
                    : ImmutableList.of(Fact.shown("no word of {} is on record", deed.actor()));
        }
    }

    static final Dossier DOSSIER = Dossier.titled("The gate")
            .inZone("Z")
            .claims(AT_NINE, HE_ATE, ALL_EVENING, SEEN)
            .events(ARTICLE)
            .build();

    private OwnRules() {}

    public static void main(String[] args) {
        print("the bundled rules", Evaluator.standard());
        print("with PAID_WITNESS", Evaluator.standard().with(PAID_WITNESS));
        print("with AFTER_THE_ARTICLE", Evaluator.standard().with(new AfterTheArticle()));
        print("with ALIBI", Evaluator.standard().with(new Alibi()));

        Evaluator ours = Evaluator.standard().with(PAID_WITNESS, new AfterTheArticle(), new Alibi(), new NotHeard());
        print("with all four", ours);
        print("with all four, without ONE_PLACE_AT_A_TIME", ours.without(Alibi.ONE_PLACE_AT_A_TIME));

        System.out.println();
        System.out.print(ours.evaluate(DOSSIER).of(IT_WAS_HE).explain());
    }

    private static void print(String what, Evaluator evaluator) {
        Evaluation evaluation = evaluator.evaluate(DOSSIER);
        System.out.println(what + ": " + evaluation.of(IT_WAS_HE).decision());
    }
}
