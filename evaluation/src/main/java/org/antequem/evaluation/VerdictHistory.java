package org.antequem.evaluation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * How the verdict on a claim changed over time, as sources appeared and some withdrew what they had said.
 *
 * <p>The verdict at a second is that on what had certainly been told by then, as in {@link Dossier#asOf(String)}. So a
 * source is used from the last second at which it can have appeared. A source that itself says nothing may still matter
 * for what others say. Words and withdrawals without a date are in no such view; if they matter, a last entry has the
 * verdict on the whole record. The last entry therefore always has the verdict that the evaluation has.
 *
 * @param claim the claim
 * @param entries in chronological order, without gaps, each with another verdict than the one before; the last may be
 *     the one for the whole record
 */
@Immutable
public record VerdictHistory(Claim claim, ImmutableList<Entry> entries) {

    public VerdictHistory {
        requireNonNull(claim, "claim");
        requireNonNull(entries, "entries");
    }

    /**
     * One verdict, for as long as it stood.
     *
     * @param verdict the verdict during this time
     * @param during its first and its last second; open at the start for the first entry and at the end for the last;
     *     later than any day if the entry is for the whole record with its undated words
     * @param by the sources that changed the verdict, because they had certainly spoken, come to light or withdrawn
     *     something just then; none in the first entry
     * @param told the seconds between which they can have done so; until it is certain, the entry before stands;
     *     {@link Bounds#UNKNOWN} in the first entry
     * @param undated the claims of which it is not known when they were told or withdrawn; empty unless the entry is
     *     for the whole record
     */
    @Immutable
    public record Entry(
            Verdict verdict, Bounds during, ImmutableSet<Source> by, Bounds told, ImmutableSet<Claim> undated) {

        public Entry {
            requireNonNull(verdict, "verdict");
            requireNonNull(during, "during");
            requireNonNull(by, "by");
            requireNonNull(told, "told");
            requireNonNull(undated, "undated");
        }

        /** Makes an entry for a time at which the date of everything known is recorded. */
        public Entry(Verdict verdict, Bounds during, ImmutableSet<Source> by, Bounds told) {
            this(verdict, during, by, told, ImmutableSet.of());
        }

        /**
         * True if this is the verdict on the whole record with its undated words, for which no starting time is known.
         */
        public boolean isAsItStands() {
            return during.equals(AFTER_ALL);
        }

        /** The entry in words: {@code "REFUTED from 12 August 2015 00:00:00 UTC on, because of "the memoir""}. */
        @Override
        public String toString() {
            return verdict.name().replace('_', ' ')
                    + when()
                    + by.stream()
                            .map(Source::quoted)
                            .collect(joining(" and ", by.isEmpty() ? "" : ", because of ", ""));
        }

        private String when() {
            if (during.earliest() >= AFTER_ALL.earliest()) {
                return " on the record as it stands";
            }
            if (!during.hasLatest()) {
                return during.hasEarliest() ? " from " + instant(during.earliest()) + " on" : " at all times";
            }
            return (during.hasEarliest() ? " from " + instant(during.earliest()) + " to " : " until ")
                    + instant(during.latest());
        }

        private static String instant(long second) {
            try {
                return INSTANT.format(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)) + " UTC";
            } catch (DateTimeException beyondTheCalendar) {
                return "second " + second + " from 1970";
            }
        }
    }

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.ENGLISH);

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
        EvaluationInterruptedException.throwIfInterrupted("the verdicts on " + claim + " through time were sought");
        Dossier then = judge.view().dossier().asOf(upTo(second));
        return judge.over(then).decision(claim).verdict();
    }

    private static Dating upTo(long second) {
        Bounds by = Bounds.upTo(second);
        return new Dating("then", by, by, false);
    }
}
