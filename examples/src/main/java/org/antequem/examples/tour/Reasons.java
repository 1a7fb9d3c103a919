package org.antequem.examples.tour;

import static org.antequem.examples.tour.Recall.ARTICLE_DID_IT;
import static org.antequem.examples.tour.Recall.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Node;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Dating;

/** Why the claim on the recall is judged as it is: as a value, and on a page of one's own. */
final class Reasons {

    static final Judgement JUDGEMENT = Evaluator.standard().evaluate(DOSSIER).of(ARTICLE_DID_IT);

    static final Explanation EXPLANATION = JUDGEMENT.explanation();

    private Reasons() {}

    /** The statements on which the verdict rests and that somebody makes. */
    static ImmutableSet<Statement> statementsTold() {
        ImmutableSet.Builder<Statement> told = ImmutableSet.builder();
        for (Premise premise : EXPLANATION.premises()) {
            if (premise instanceof Told) {
                told.add(premise.statement());
            }
        }
        return told.build();
    }

    /** Everybody who says something on which the verdict rests. */
    static ImmutableSet<Source> heard() {
        ImmutableSet.Builder<Source> heard = ImmutableSet.builder();
        EXPLANATION.premises().forEach(premise -> heard.addAll(premise.sources()));
        return heard.build();
    }

    /** What would be left of the verdict, one presumption at a time. */
    static ImmutableList<String> presumed() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Remark remark : EXPLANATION.remarks()) {
            if (remark instanceof Presumed presumed) {
                lines.add(presumed.presumption().name() + ": "
                        + presumed.without().verdict());
            }
        }
        return lines.build();
    }

    /** An explanation that says more. */
    static Explanation reviewed() {
        return EXPLANATION.with(
                Noted.of("It was reviewed by", Recall.COMPANY).over(Noted.of("This was", Dating.of("2021-07-01"))));
    }

    /** Nested lists; each item has the class of its kind. */
    static String html(Node node) {
        StringBuilder beneath = new StringBuilder();
        if (node instanceof Explanation explanation) {
            explanation.preface().forEach(remark -> beneath.append(html(remark)));
        }
        if (node instanceof Ground ground) {
            ground.found().forEach(remark -> beneath.append(html(remark)));
        }
        boolean isOfTheClaim = false;
        for (Node part : node.parts()) {
            if (!isOfTheClaim
                    && part instanceof Ground ground
                    && !ground.finding().bearing().isOfASide()) {
                isOfTheClaim = true;
                beneath.append(item("remark", Explanation.ABOUT_THE_CLAIM, ""));
            }
            beneath.append(html(part));
        }
        node.remarks().forEach(remark -> beneath.append(html(remark)));
        return item(kind(node), words(node), beneath);
    }

    /** The words of a node; for a rule, also when it applies. */
    static String words(Node node) {
        return node instanceof Ground ground ? ground + ". " + ground.finding().sentence() : node.toString();
    }

    static String html(Remark remark) {
        StringBuilder beneath = new StringBuilder();
        remark.beneath().forEach(more -> beneath.append(html(more)));
        return item("remark", remark, beneath);
    }

    private static String item(String kind, Object words, CharSequence beneath) {
        String list = beneath.isEmpty() ? "" : "<ul>" + beneath + "</ul>";
        return "<li class=\"" + kind + "\">" + HtmlEscapers.htmlEscaper().escape(words.toString()) + list + "</li>";
    }

    static String kind(Node node) {
        if (node instanceof Explanation explanation) {
            return explanation.decision().verdict().name();
        }
        if (node instanceof Ground ground) {
            return ground.finding().code();
        }
        if (node instanceof Inference inference) {
            return inference.line().strength().name();
        }
        if (node instanceof Given given) {
            return given.isGranted() ? "granted" : "stipulated";
        }
        return node instanceof UnderTest ? "claim" : "told";
    }

    public static void main(String[] args) {
        System.out.println(EXPLANATION.markdown());

        System.out.println(statementsTold());
        System.out.println(heard());
        System.out.println(presumed());
        System.out.println(reviewed().remarks());
    }
}
