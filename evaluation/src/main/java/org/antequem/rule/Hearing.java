package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.record.RecordView;

/**
 * One view of a record while its claims are judged: where inquiries into it begin, and what they came to know is kept
 * for later ones.
 */
public final class Hearing {

    private final RecordView view;
    private final AtItsWord words;
    private final Memo<Object, ImmutableList<Fact>> remembered = new Memo<>();

    /** Judges claims in one view of a record. */
    @FunctionalInterface
    public interface Judging {

        /**
         * What refutes a claim and what supports it, where that side is established.
         *
         * @param asker with whose notes is noted what was consulted
         */
        ImmutableList<Finding> established(Claim claim, Inquiry asker);
    }

    /** @param judge judges in views of this view, by the same rules */
    public Hearing(RecordView view, Function<RecordView, Judging> judge) {
        this.view = view;
        this.words = new AtItsWord(view, judge);
    }

    /** An inquiry about no claim in particular, of which nothing is noted. */
    public Inquiry inquiry() {
        return Inquiry.in(this);
    }

    RecordView view() {
        return view;
    }

    Memo<Object, ImmutableList<Fact>> remembered() {
        return remembered;
    }

    ImmutableList<Finding> atItsWord(Source source, Claim claim, Inquiry asker) {
        return words.on(claim, source, asker);
    }
}
