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
 * what others say once it has come to light. Words, and takings back, whose date is not known are admitted to no such
 * view; where there are any, or where it matters otherwise, a last entry has the verdict on the record as it stands. So
 * the last entry has always the verdict that the evaluation has.
 *
 * @param claim of which the verdicts are
 * @param entries in the order of time, without a gap, each with another verdict than the one before it; last, where the
 *     record has words without a date, the one for the record as it stands
 */
@Immutable
public record VerdictHistory(Claim claim, ImmutableList<Entry> entries) {

    /**
     * One verdict, for as long as it stood.
     *
     * @param during its first and its last second; nothing bounds the first entry before, and the last after; later
     *     than any day for the record as it stands, where it has words without a date
     * @param by the sources that brought it, for just then they had certainly spoken, come to light or taken something
     *     back; none in the first entry
     * @param told between which seconds that can have happened: within these, as long as it is not certain, the entry
     *     before stands; {@link Bounds#UNKNOWN} in the first entry
     * @param undated the words of which it is not known when they were told, or when they were taken back; none but in
     *     an entry for the record as it stands
     */
    @Immutable
    public record Entry(
            Verdict verdict, Bounds during, ImmutableSet<Source> by, Bounds told, ImmutableSet<Claim> undated) {

        /** For a time at which all that is known was told. */
        public Entry(Verdict verdict, Bounds during, ImmutableSet<Source> by, Bounds told) {
            this(verdict, during, by, told, ImmutableSet.of());
        }
    }

    /** Later than any day, for nobody knows since when. */
    private static final Bounds AFTER_ALL = Bounds.from(Bounds.DISTANT_FUTURE - 1);

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
        ImmutableSet<Claim> undated = undated(dossier);
        Verdict asItStands = judge.decision(claim).verdict();
        if (!undated.isEmpty() || asItStands != entries.get(entries.size() - 1).verdict()) {
            entries.add(new Entry(asItStands, AFTER_ALL, ImmutableSet.of(), Bounds.UNKNOWN, undated));
        }
        return new VerdictHistory(claim, ImmutableList.copyOf(entries));
    }

    /** The words that no day admits, or of which no day knows that they were taken back. */
    private static ImmutableSet<Claim> undated(Dossier dossier) {
        ImmutableSet<Claim> known = dossier.asOf(upTo(AFTER_ALL.earliest())).counting();
        return dossier.counting().stream()
                .filter(claim -> claim.saidBy().isPresent())
                .filter(claim -> !known.contains(claim)
                        || isEver(claim.withdrawn(), dossier)
                        || isEver(claim.doubted(), dossier))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isEver(Optional<Dating> takenBack, Dossier dossier) {
        return takenBack
                .filter(when -> !when.in(dossier.conventions()).end().hasLatest())
                .isPresent();
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
        Dossier then = judge.view().dossier().asOf(upTo(second));
        return judge.over(then).decision(claim).verdict();
    }

    private static Dating upTo(long second) {
        Bounds by = Bounds.upTo(second);
        return new Dating("then", by, by, false);
    }
}
