package org.antequem.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;
import org.antequem.rule.Hearing.Judging;

/** What would follow for claims if somebody were right: they are judged in views of that source's words alone. */
final class AtItsWord {

    private final RecordView view;
    private final Function<RecordView, Judging> judge;
    /** By which nothing is refuted that rests on how roughly words are meant, or on a zone that nobody named. */
    private final Supplier<RecordView> read;

    private final Memo<Words, Judging> judges = new Memo<>();
    private final Memo<Asked, ImmutableList<Finding>> found = new Memo<>();
    private final Memo<Asked, ImmutableList<Finding>> against = new Memo<>();

    /** @param plainly true for what the source says without a hedge, and no more */
    private record Words(Source of, boolean plainly) {}

    private record Asked(Source source, Claim claim) {}

    /** What is asked of a judge. */
    @FunctionalInterface
    private interface Sought {
        ImmutableList<Finding> by(Judging judge, Claim claim, Inquiry asker);
    }

    AtItsWord(RecordView view, Function<RecordView, Judging> judge) {
        this.view = view;
        this.read = Suppliers.memoize(() -> view.reading(Approximations.ALL).without(Approximations.ONE_ZONE));
        this.judge = judge;
    }

    /** What is found on a claim; what is said plainly stands before what is hedged. */
    ImmutableList<Finding> on(Claim claim, Source source, Inquiry asker) {
        return view.isAtItsWord() || view.wordsOf(source).isEmpty()
                ? ImmutableList.of()
                : found.of(new Asked(source, claim), asker, own -> sought(claim, source, own, Judging::established));
    }

    /**
     * What is found on a claim, where that refutes it; otherwise nothing. What supports it is not sought before it is
     * known that something refutes it, which is seldom so.
     */
    ImmutableList<Finding> against(Claim claim, Source source, Inquiry asker) {
        return view.isAtItsWord() || view.wordsOf(source).isEmpty()
                ? ImmutableList.of()
                : against.of(new Asked(source, claim), asker, own -> sought(claim, source, own, Judging::refuting));
    }

    private ImmutableList<Finding> sought(Claim claim, Source source, Inquiry asker, Sought sought) {
        ImmutableList<Finding> all = sought.by(judge(source, false, asker), claim, asker);
        for (Finding finding : all) {
            if (finding.bearing() == Bearing.REFUTES) {
                return plainly(all, hedges(source) ? sought.by(judge(source, true, asker), claim, asker) : all);
            }
        }
        return all;
    }

    private static ImmutableList<Finding> plainly(ImmutableList<Finding> found, ImmutableList<Finding> plain) {
        List<Finding> all = new ArrayList<>(plain);
        all.removeIf(finding -> finding.bearing() != Bearing.REFUTES);
        boolean suffices = !all.isEmpty();
        for (Finding finding : found) {
            if (!suffices || finding.bearing() != Bearing.REFUTES) {
                all.add(finding);
            }
        }
        return ImmutableList.copyOf(all);
    }

    private boolean hedges(Source source) {
        return view.wordsOf(source).stream().anyMatch(claim -> claim.hedge().isPresent());
    }

    private Judging judge(Source source, boolean plainly, Inquiry asker) {
        return judges.of(
                new Words(source, plainly),
                asker,
                own -> judge.apply(read.get()
                        .inTheWordsOf(source, claim -> !plainly || claim.hedge().isEmpty())));
    }
}
