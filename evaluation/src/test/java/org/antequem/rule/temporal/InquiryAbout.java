package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** What a rule is told that asks something about a claim. */
final class InquiryAbout {

    private InquiryAbout() {}

    static <T> T answering(Claim asked, Dossier dossier, Function<Inquiry, T> question) {
        List<T> answers = new ArrayList<>();
        LineRule rule = new LineRule("ASKS", Bearing.SUPPORTS, "A rule that only asks.") {
            @Override
            public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
                if (claim.equals(asked) && answers.isEmpty()) {
                    answers.add(question.apply(inquiry));
                }
                return ImmutableList.of();
            }
        };
        Judgement unused = Evaluator.of(rule).evaluate(dossier).of(asked);
        return answers.get(0);
    }
}
