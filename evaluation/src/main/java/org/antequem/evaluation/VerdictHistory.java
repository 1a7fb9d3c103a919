package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.search.Judge;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;

/**
 * What the record permitted to say of a claim, as its sources appeared and some took back what they had said.
 *
 * <p>At each second that is the verdict on what had certainly been told by then, as in {@link Dossier#asOf(String)}: a
 * source is admitted from the last second at which it can have appeared, and one that says nothing may still bear on
 * what others say once it has come to light. What has no date is never admitted here, so that the last verdict need not
 * be that of the whole record.
 *
 * @param claim of which the verdicts are
 * @param entries in the order of time, without a gap; each has another verdict than the one before it
 */
@Immutable
public record VerdictHistory(Claim claim, ImmutableList<Entry> entries) {

    /**
     * One verdict, for as long as it stood.
     *
     * @param during its first and its last second; nothing bounds the first entry before, and the last after
     * @param by the sources that brought it, for just then they had certainly spoken, come to light or taken something
     *     back; none in the first entry
     * @param told between which seconds that can have happened: within these, as long as it is not certain, the entry
     *     before stands; {@link Bounds#UNKNOWN} in the first entry
     */
    @Immutable
    public record Entry(Verdict verdict, Bounds during, ImmutableSet<Source> by, Bounds told) {}

    static VerdictHistory of(Claim claim, Judge judge) {
        SetMultimap<Long, Source> tellers =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        SetMultimap<Long, Bounds> told =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        Dossier dossier = judge.view().dossier();
        SetMultimap<Source, Dating> dates =
                MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
        for (Claim said : dossier.counting()) {
            said.saidBy().ifPresent(teller -> add(dates, teller, said.withdrawn(), said.doubted()));
        }
        for (Source source : dossier.sources()) {
            add(dates, source, source.published(), source.spoken(), source.cameToLight());
        }
        dates.forEach((source, date) -> {
            Bounds when = date.in(dossier.conventions()).extent();
            if (when.hasLatest()) {
                tellers.put(when.latest(), source);
                told.put(when.latest(), when);
            }
        });
        List<Entry> entries = new ArrayList<>();
        for (long second : told.keySet()) {
            if (entries.isEmpty()) {
                entries.add(new Entry(
                        verdict(claim, second - 1, judge), Bounds.UNKNOWN, ImmutableSet.of(), Bounds.UNKNOWN));
            }
            Entry last = entries.get(entries.size() - 1);
            Verdict verdict = verdict(claim, second, judge);
            if (verdict != last.verdict()) {
                Bounds during = new Bounds(last.during().earliest(), second - 1);
                entries.set(entries.size() - 1, new Entry(last.verdict(), during, last.by(), last.told()));
                entries.add(new Entry(
                        verdict,
                        Bounds.from(second),
                        ImmutableSet.copyOf(tellers.get(second)),
                        hull(told.get(second))));
            }
        }
        if (entries.isEmpty()) {
            entries.add(new Entry(verdict(claim, 0, judge), Bounds.UNKNOWN, ImmutableSet.of(), Bounds.UNKNOWN));
        }
        return new VerdictHistory(claim, ImmutableList.copyOf(entries));
    }

    @SafeVarargs
    private static void add(SetMultimap<Source, Dating> dates, Source source, Optional<Dating>... some) {
        for (Optional<Dating> date : some) {
            date.ifPresent(known -> dates.put(source, known));
        }
    }

    private static Bounds hull(Set<Bounds> all) {
        return all.stream().reduce(Bounds::hull).orElse(Bounds.UNKNOWN);
    }

    private static Verdict verdict(Claim claim, long second, Judge judge) {
        Bounds by = Bounds.upTo(second);
        Dossier then = judge.view().dossier().asOf(new Dating("then", by, by, false));
        return judge.over(then).decision(claim).verdict();
    }
}
