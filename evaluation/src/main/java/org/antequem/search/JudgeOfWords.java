package org.antequem.search;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;

/** Judges what would follow for a claim if a source were right; for rules that ask for it. */
record JudgeOfWords(Judge judge) implements Hearing.Judging {

    @Override
    public ImmutableList<Finding> established(Claim claim, Inquiry asker) {
        return trial(claim, asker).sides().established();
    }

    @Override
    public ImmutableList<Finding> refuting(Claim claim, Inquiry asker) {
        return trial(claim, asker).refuting();
    }

    private Trial trial(Claim claim, Inquiry asker) {
        return judge.trial(claim, judge.hearing().inquiry(asker));
    }
}
