package org.antequem.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Look;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Notes;
import org.antequem.verdict.Verdict;

/** The sources that were consulted for everything that is told of a claim: those noted, and who tells what was. */
public final class Consulted {

    private Consulted() {}

    /** By a judge. */
    public static Set<Source> by(Judge judge, Claim claim) {
        Judge knowing = judge.knowing(claim);
        Notes notes = new Notes();
        Inquiry inquiry = knowing.hearing()
                .testing(claim, Granted.to(claim), knowing.hearing().inquiry(notes));
        Sides sides = new Trial(claim, inquiry, inquiry, knowing).everything();
        List<Look> unusedButLooked =
                knowing.looksInVain(claim, sides.findings(), knowing.hearing().inquiry(notes));
        boolean unusedButNoted = knowing.permitted(claim, knowing.hearing().inquiry(notes))
                .leeways()
                .isEmpty();
        if (judge.decision(claim).verdict() == Verdict.NOT_ENOUGH_EVIDENCE) {
            List<Claim> unusedLikewise =
                    knowing.nobodysWord(claim, knowing.hearing().inquiry(notes));
        }
        Set<Source> sources = new HashSet<>(notes.sources());
        for (Statement statement : notes.statements()) {
            if (statement instanceof Claim told) {
                told.saidBy().ifPresent(sources::add);
                for (Telling telling : knowing.view().lineage().tellings(told)) {
                    sources.addAll(telling.speakers());
                }
            }
        }
        return sources;
    }
}
