package org.antequem.testing;

import static org.antequem.model.Stage.PLANNING;

import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.rule.Rule;

/** A letter, a defeat, and who tells of them: small enough to know every verdict by heart. */
final class Letter {

    static final Event PRINTED =
            Event.called("the printing of the letter").during("1924-10-25").build();
    static final Event DEFEAT = Event.called("the defeat").build();
    static final Event TALKS = Event.called("the talks").build();

    static final Source RECORD = Source.document("the record")
            .observed(DEFEAT)
            .published("1924-10-09")
            .build();
    static final Source CLERK =
            Source.witness("a clerk").observed(DEFEAT).published("1925").build();
    static final Source MINISTER =
            Source.witness("a minister").tookPartIn(TALKS).published("1930").build();
    static final Source SECRETARY = Source.witness("a secretary")
            .tookPartIn(TALKS)
            .published("1924-10-01")
            .build();
    static final Source EDITOR =
            Source.commentary("an editor").published("1924-10-26").build();

    static final Claim VOTED_OUT = Claim.that("They were voted out on 8 October")
            .event(DEFEAT)
            .happened("1924-10-08")
            .saidBy(RECORD)
            .citingNobody()
            .build();
    static final Claim REMEMBERED = Claim.that("It was in October")
            .event(DEFEAT)
            .happened("1924-10")
            .saidBy(CLERK)
            .citingNobody()
            .build();
    static final Claim PLANNED = Claim.that("We spoke of it in September")
            .event(TALKS)
            .isStage(PLANNING, DEFEAT)
            .saidBy(MINISTER)
            .citingNobody()
            .build();
    static final Claim BROUGHT_DOWN = Claim.that("The letter brought them down")
            .cause(PRINTED)
            .decided(DEFEAT)
            .saidBy(EDITOR)
            .build();
    static final Claim TIMED =
            Claim.that("The talks decided it").cause(TALKS).decided(DEFEAT).build();

    static final Dossier DOSSIER = Dossier.titled("The letter")
            .claims(VOTED_OUT, PLANNED, BROUGHT_DOWN, TIMED)
            .build();

    static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    /** Why the letter did not bring them down. */
    static final String WHY = """

            REFUTED (confidence moderate): "The letter brought them down"
              The record refutes this claim: there is one firm piece and one weak piece of
                  evidence against it, from "the record" and "a minister". There is no
                  evidence for it.
              The claim says that "the printing of the letter" decided "the defeat".
              It is said by "an editor"; where it comes from is not recorded.
              CAUSE_AFTER_EFFECT refutes the claim. A claim of cause is refuted where the
                  effect was certainly over before the cause began.
                Firm evidence from "the record", which nothing on record makes weak
                  "the defeat" happened on 8 October 1924 (according to "the record")
                  "the printing of the letter" happened on 25 October 1924 (taken as given:
                      the claim is judged as if this were so)
                  So "the defeat" ended before "the printing of the letter" began, with at
                      least 16 full days between.
              ALREADY_DECIDED refutes the claim. A claim that one thing decided another is
                  refuted where the decision, or the planning, preparation or execution of
                  the effect, had certainly begun before.
                Weak evidence from "a minister", together with "the record"
                  "the talks" was a stage in the planning of "the defeat" (according to "a
                      minister")
                  "the defeat" happened on 8 October 1924 (according to "the record")
                  "the printing of the letter" happened on 25 October 1924 (taken as given)
                  So "the talks" began before "the printing of the letter" began, with at
                      least 16 full days between.
                  This assumes that planning and preparation follow a decision in principle
                      (PREPARATION_FOLLOWS_DECISION).
                  It is weak because it was first told in 1930, at least 1911 days (about
                      5.2 years) after the fact (LATE_FIRST_REPORT).
              The rest is about this claim as a statement: where it comes from, and what it
                  is worth as evidence for other claims. It does not change this verdict.
                LINEAGE_NOT_RECORDED makes the claim itself weak as evidence. A statement is
                    weak where the record does not say where its first source got it.
                  Here the record does not say where "an editor" got it.
                NOT_IN_POSITION_TO_KNOW makes the claim itself weak as evidence. A statement
                    is weak where nothing on record puts its first source in a position to
                    know it.
                  Here nothing on record says that "an editor" took part in "the printing of
                      the letter" or observed it.
                  Here nothing on record says that "an editor" took part in "the defeat" or
                      observed it.
            """;

    /** Why it cannot be told, where the record is left out. */
    static final String WHY_NOT = """

            NOT ENOUGH EVIDENCE: "The letter brought them down"
              The record neither supports nor refutes this claim: apart from the claim
                  itself, nothing in it that counts speaks for it or against it.
              The claim says that "the printing of the letter" decided "the defeat".
              It is said by "an editor"; where it comes from is not recorded.
            """;

    /** What the editor's word is worth to others. */
    static final String WORTH = """
              The rest is about this claim as a statement: where it comes from, and what it
                  is worth as evidence for other claims. It does not change this verdict.
                LINEAGE_NOT_RECORDED makes the claim itself weak as evidence. A statement is
                    weak where the record does not say where its first source got it.
                  Here the record does not say where "an editor" got it.
                NOT_IN_POSITION_TO_KNOW makes the claim itself weak as evidence. A statement
                    is weak where nothing on record puts its first source in a position to
                    know it.
                  Here nothing on record says that "an editor" took part in "the printing of
                      the letter" or observed it.
                  Here nothing on record says that "an editor" took part in "the defeat" or
                      observed it.
            """;

    /** Why it cannot be told what the talks did. */
    static final String WHY_TIMED = """

            NOT ENOUGH EVIDENCE: "The talks decided it"
              The record neither supports nor refutes this claim: apart from the claim
                  itself, nothing in it that counts speaks for it or against it.
              The claim says that "the talks" decided "the defeat".
              Nobody on record says so: it is a hypothesis.
              The dates allow it: "the talks" began at most 1 day before "the defeat" ended.
            """;

    static final Claim HAPPENED = Claim.that("They were defeated in October")
            .states(REMEMBERED.proposition())
            .build();

    static final String WHY_HAPPENED = """

            SUPPORTED (confidence moderate): "They were defeated in October"
              The record supports this claim: there is one firm piece of evidence for it,
                  from "the record". There is no evidence against it.
              The claim says that "the defeat" happened in October 1924.
              Nobody on record says so: it is a hypothesis.
              TESTIMONY supports the claim. A claim is supported where somebody on record
                  says so, or says something from which it follows.
                Firm evidence from "the record", which nothing on record makes weak
                  "the defeat" happened on 8 October 1924 (according to "the record")
                  From this the claim follows.
            """;

    /** Where all that is on record is that there had been talks before. */
    static final Evaluation PLANNED_BEFORE = Evaluator.standard()
            .evaluate(Dossier.titled("The talks")
                    .claims(september(), about(), BROUGHT_DOWN)
                    .build());

    static final String WHY_PLANNED = """

            REFUTED (confidence moderate): "The letter brought them down"
              The record refutes this claim: there is one firm piece of evidence against it,
                  from "a secretary". There is no evidence for it.
              The claim says that "the printing of the letter" decided "the defeat".
              It is said by "an editor"; where it comes from is not recorded.
              ALREADY_DECIDED refutes the claim. A claim that one thing decided another is
                  refuted where the decision, or the planning, preparation or execution of
                  the effect, had certainly begun before.
                Firm evidence from "a secretary", which nothing on record makes weak
                  "the talks" was a stage in the planning of "the defeat" (according to "a
                      secretary")
                  "the talks" happened in September 1924 (according to "a secretary")
                  "the printing of the letter" happened on 25 October 1924 (taken as given:
                      the claim is judged as if this were so)
                  So "the talks" began before "the printing of the letter" began, with at
                      least 24 full days between.
                  This assumes that planning and preparation follow a decision in principle
                      (PREPARATION_FOLLOWS_DECISION).
              It assumes PREPARATION_FOLLOWS_DECISION (planning and preparation follow a
                  decision in principle). Without this assumption the verdict would be NOT
                  ENOUGH EVIDENCE.
              The rest is about this claim as a statement: where it comes from, and what it
                  is worth as evidence for other claims. It does not change this verdict.
                LINEAGE_NOT_RECORDED makes the claim itself weak as evidence. A statement is
                    weak where the record does not say where its first source got it.
                  Here the record does not say where "an editor" got it.
                NOT_IN_POSITION_TO_KNOW makes the claim itself weak as evidence. A statement
                    is weak where nothing on record puts its first source in a position to
                    know it.
                  Here nothing on record says that "an editor" took part in "the printing of
                      the letter" or observed it.
                  Here nothing on record says that "an editor" took part in "the defeat" or
                      observed it.
            """;

    private Letter() {}

    private static Claim september() {
        return Claim.that("The talks were in September")
                .event(TALKS)
                .happened("1924-09")
                .saidBy(SECRETARY)
                .citingNobody()
                .build();
    }

    private static Claim about() {
        return Claim.that("The talks were about the defeat")
                .event(TALKS)
                .isStage(PLANNING, DEFEAT)
                .saidBy(SECRETARY)
                .citingNobody()
                .build();
    }

    /** The bundled rules of these codes. */
    static Rule[] rules(String... codes) {
        List<String> wanted = List.of(codes);
        return Evaluator.standard().rules().stream()
                .filter(rule -> wanted.contains(rule.code()))
                .toArray(Rule[]::new);
    }
}
