package org.antequem.files.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.antequem.evaluation.Judgement;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Paragraph;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.finding.Look;
import org.antequem.verdict.Hinges;

/** What is judged of one claim, as JSON: written from its explanation, so that it says what a reader sees. */
final class JudgementJson {

    private final Values values;
    private final StatementJson statements;
    private final FindingJson findings;
    private final boolean hangsOn;
    private final boolean history;

    JudgementJson(Values values, StatementJson statements, FindingJson findings, boolean hangsOn, boolean history) {
        this.values = values;
        this.statements = statements;
        this.findings = findings;
        this.hangsOn = hangsOn;
        this.history = history;
    }

    Mapping of(Judgement judgement) {
        Explanation explanation = judgement.explanation();
        RemarkJson remarks = new RemarkJson(values);
        ImmutableList<Look> looks = judgement.looks().stream()
                .filter(look -> look.outcome() == Look.Outcome.COULD_NOT_LOOK)
                .collect(ImmutableList.toImmutableList());
        return Mapping.builder()
                .put("claim", values.nouns().of(judgement.claim()))
                .put("statement", statements.of(new UnderTest(judgement.claim())))
                .put("decision", values.decision(judgement.decision()))
                .put("findings", Values.each(explanation.grounds(), findings::of))
                .put("remarks", Values.each(explanation.remarks(), remarks::of))
                .put("not_looked", Values.each(looks, remarks::notLooked))
                .put("hangs_on", hangsOn ? hangsOn(judgement.hangsOn()) : Scalar.NULL)
                .put("history", history ? history(judgement) : Scalar.NULL)
                .put("explanation", Values.each(explanation.paragraphs(), JudgementJson::paragraph))
                .build();
    }

    private static Mapping paragraph(Paragraph paragraph) {
        return Mapping.builder()
                .put("depth", paragraph.depth())
                .put("text", paragraph.text())
                .build();
    }

    private Mapping hangsOn(Hinges hinges) {
        Remark.HangsOn words = new Remark.HangsOn(hinges);
        return Mapping.builder()
                .put("linchpins", values.nouns(hinges.linchpins()))
                .put("losses", Values.each(hinges.losses(), this::loss))
                .put("up_to", hinges.upTo())
                .put("is_complete", hinges.isComplete())
                .put("needed", values.names(hinges.needed()))
                .put("presumption_losses", Values.each(hinges.presumptionLosses(), this::presumptionLoss))
                .put("margin", Times.margin(hinges.margin()))
                .put("reversals", Values.each(hinges.reversals(), this::reversal))
                .put("text", Values.texts(Iterables.concat(ImmutableList.of(words), words.beneath())))
                .build();
    }

    private Mapping loss(Hinges.Loss loss) {
        return Mapping.builder()
                .put("of", values.nouns(loss.of()))
                .put("left", values.decision(loss.left()))
                .build();
    }

    private Mapping presumptionLoss(Hinges.PresumptionLoss loss) {
        return Mapping.builder()
                .put("of", values.name(loss.of()))
                .put("left", values.decision(loss.left()))
                .build();
    }

    private Mapping reversal(Hinges.Reversal reversal) {
        return Mapping.builder()
                .put("says", reversal.statement().toString())
                .put("if_said", values.decision(reversal.ifSaid()))
                .put("if_so", values.decision(reversal.ifSo()))
                .build();
    }

    private Node history(Judgement judgement) {
        return Values.each(judgement.evaluation().throughTime(judgement.claim()).entries(), this::entry);
    }

    private Mapping entry(VerdictHistory.Entry entry) {
        boolean isAsItStands = entry.isAsItStands();
        return Mapping.builder()
                .put("verdict", entry.verdict().name())
                .put(
                        "from",
                        isAsItStands ? Scalar.NULL : Times.second(entry.during().earliest()))
                .put(
                        "to",
                        isAsItStands ? Scalar.NULL : Times.second(entry.during().latest()))
                .put("is_as_it_stands", isAsItStands)
                .put("by", values.nouns(entry.by()))
                .put("told", Times.bounds(entry.told()))
                .put("undated", values.nouns(entry.undated()))
                .build();
    }
}
