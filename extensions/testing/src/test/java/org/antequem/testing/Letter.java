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
              that is: the printing of the letter decided the defeat
              said by an editor; from whom is not recorded
              CAUSE_AFTER_EFFECT refutes
                firm, resting on the record
                  the defeat: 1924-10-08 (the record)
                  the printing of the letter: 1924-10-25 (granted)
                  so the defeat ended before the printing of the letter began, by at least
                      16 days
              ALREADY_DECIDED refutes
                weak, resting on a minister; and on the record
                  the talks belongs to the defeat, as planning (a minister)
                  the defeat: 1924-10-08 (the record)
                  the printing of the letter: 1924-10-25 (granted)
                  so the talks began before the printing of the letter began, by at least 16
                      days
                  presuming that planning and preparation follow a decision in principle
                  weak because of LATE_FIRST_REPORT
              LINEAGE_NOT_RECORDED weakens: from whom is not recorded: an editor
              NOT_IN_POSITION_TO_KNOW weakens: was outside of: the printing of the letter;
                  was outside of: the defeat
            """;

    /** Why it cannot be told, where the record is left out. */
    static final String WHY_NOT = """

            NOT ENOUGH EVIDENCE: "The letter brought them down"
              that is: the printing of the letter decided the defeat
              said by an editor; from whom is not recorded
              not enough: no rule found anything on record, apart from the claim itself, for
                  it or against it
              LINEAGE_NOT_RECORDED weakens: from whom is not recorded: an editor
              NOT_IN_POSITION_TO_KNOW weakens: was outside of: the printing of the letter;
                  was outside of: the defeat
            """;

    /** Why it cannot be told what the talks did. */
    static final String WHY_TIMED = """

            NOT ENOUGH EVIDENCE: "The talks decided it"
              that is: the talks decided the defeat
              said by nobody: a hypothesis
              not enough: no rule found anything on record, apart from the claim itself, for
                  it or against it
              the dates allow it: the talks began at most 1 day before the defeat ended
            """;

    static final Claim HAPPENED = Claim.that("They were defeated in October")
            .states(REMEMBERED.proposition())
            .build();

    static final String WHY_HAPPENED = """

            SUPPORTED (confidence moderate): "They were defeated in October"
              that is: the defeat: 1924-10
              said by nobody: a hypothesis
              TESTIMONY supports
                firm, resting on the record
                  the defeat: 1924-10-08 (the record)
                  which says as much
            """;

    /** Where all that is on record is that there had been talks before. */
    static final Evaluation PLANNED_BEFORE = Evaluator.standard()
            .evaluate(Dossier.titled("The talks")
                    .claims(september(), about(), BROUGHT_DOWN)
                    .build());

    static final String WHY_PLANNED = """

            REFUTED (confidence moderate): "The letter brought them down"
              that is: the printing of the letter decided the defeat
              said by an editor; from whom is not recorded
              ALREADY_DECIDED refutes
                firm, resting on a secretary
                  the talks belongs to the defeat, as planning (a secretary)
                  the talks: 1924-09 (a secretary)
                  the printing of the letter: 1924-10-25 (granted)
                  so the talks began before the printing of the letter began, by at least 24
                      days
                  presuming that planning and preparation follow a decision in principle
              LINEAGE_NOT_RECORDED weakens: from whom is not recorded: an editor
              NOT_IN_POSITION_TO_KNOW weakens: was outside of: the printing of the letter;
                  was outside of: the defeat
              presumes PREPARATION_FOLLOWS_DECISION: planning and preparation follow a
                  decision in principle; without it: NOT ENOUGH EVIDENCE
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
