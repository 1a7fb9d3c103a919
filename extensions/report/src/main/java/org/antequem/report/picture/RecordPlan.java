package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.QuotedWords;
import org.antequem.timeline.Conflict;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/**
 * What is drawn of a record's events.
 *
 * @param title of the dossier
 * @param number of its events
 * @param rows an event each, or a band of events
 * @param leftOut how many events are in bands
 * @param undated how many others nothing dates
 * @param told the seconds by which sources had certainly told what they tell
 * @param cameToLight the seconds by which sources had certainly come to light
 * @param conflicts in words
 */
record RecordPlan(
        String title,
        int number,
        ImmutableList<Row> rows,
        int leftOut,
        int undated,
        ImmutableList<Long> told,
        ImmutableList<Long> cameToLight,
        ImmutableList<String> conflicts,
        ZoneId zone) {

    /** So many events are drawn one by one, and no more. */
    static final int MOST = 40;

    private static final int MOST_BANDS = 12;

    /**
     * An event, or a band of events.
     *
     * @param stated the bounds of each date that is stated of it
     */
    record Row(
            String name,
            ImmutableList<String> details,
            Bounds start,
            Bounds end,
            ImmutableList<Bounds> stated,
            boolean isContested) {

        Bounds extent() {
            return new Bounds(start.earliest(), Math.max(start.earliest(), end.latest()));
        }
    }

    static RecordPlan of(Evaluation evaluation) {
        Dossier dossier = evaluation.dossier();
        Timeline timeline = evaluation.timeline();
        Conventions conventions = dossier.conventions();
        SetMultimap<Event, Statement> stated = LinkedHashMultimap.create();
        for (Statement statement : timeline.statements()) {
            if (statement.proposition() instanceof Occurred occurred
                    && occurred.stated().isPresent()) {
                stated.put(occurred.event(), statement);
            }
        }
        Set<Event> contested = new LinkedHashSet<>();
        ImmutableList<Conflict> conflicts = timeline.conflicts();
        conflicts.forEach(conflict -> conflict.statements()
                .forEach(statement -> contested.addAll(statement.proposition().events())));
        Set<Event> order = new LinkedHashSet<>(contested);
        evaluation
                .judgements()
                .forEach(judgement -> judgement.findings().stream()
                        .map(Finding::grounds)
                        .forEach(grounds -> grounds.forEach(statement ->
                                order.addAll(statement.proposition().events()))));
        order.retainAll(dossier.events());
        order.addAll(dossier.events());
        ImmutableSet<Event> single = ImmutableSet.copyOf(Iterables.limit(order, MOST));
        List<Row> rows = new ArrayList<>();
        int undated = 0;
        for (Event event : single) {
            if (timeline.bounds(Moment.startOf(event)).equals(Bounds.UNKNOWN)
                    && timeline.bounds(Moment.endOf(event)).equals(Bounds.UNKNOWN)) {
                undated++;
                continue;
            }
            rows.add(new Row(
                    Words.name(event),
                    stated.get(event).stream()
                            .map(statement -> Words.capital(RowWords.predicate(statement.proposition(), event))
                                    + whose(statement))
                            .collect(ImmutableList.toImmutableList()),
                    timeline.bounds(Moment.startOf(event)),
                    timeline.bounds(Moment.endOf(event)),
                    stated.get(event).stream()
                            .map(statement -> statement.proposition().stated().orElse(Dating.UNKNOWN))
                            .map(dating -> dating.in(conventions).extent())
                            .filter(extent -> !extent.equals(Bounds.UNKNOWN))
                            .collect(ImmutableList.toImmutableList()),
                    contested.contains(event)));
        }
        rows.sort(Comparator.comparing((Row row) -> row.start().hasEarliest()
                        ? row.start().earliest()
                        : Math.min(row.start().latest(), row.end().latest()))
                .thenComparing(Row::name));
        List<Event> rest =
                order.stream().filter(event -> !single.contains(event)).toList();
        rows.addAll(bands(rest, timeline));
        return new RecordPlan(
                QuotedWords.shown(dossier.title()),
                dossier.events().size(),
                ImmutableList.copyOf(rows),
                rest.size(),
                undated,
                seconds(dossier, conventions, Source::told),
                seconds(dossier, conventions, Source::cameToLight),
                conflicts.stream()
                        .map(conflict -> conflict.statements().stream()
                                .map(RecordPlan::words)
                                .collect(Collectors.joining("; ")))
                        .collect(ImmutableList.toImmutableList()),
                conventions.zone());
    }

    /**
     * This plan in parts with a maximum number of rows. What is no row stands in the first part, or beneath the last.
     */
    ImmutableList<RecordPlan> parts(int most) {
        List<List<Row>> parts = rows.size() <= most ? ImmutableList.of(rows) : Lists.partition(rows, most);
        ImmutableList.Builder<RecordPlan> plans = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            boolean isFirst = i == 0;
            boolean isLast = i == parts.size() - 1;
            plans.add(new RecordPlan(
                    title,
                    number,
                    ImmutableList.copyOf(parts.get(i)),
                    isFirst ? leftOut : 0,
                    isFirst ? undated : 0,
                    isLast ? told : ImmutableList.of(),
                    isLast ? cameToLight : ImmutableList.of(),
                    isLast ? conflicts : ImmutableList.of(),
                    zone));
        }
        return plans.build();
    }

    /** Between which seconds what is known lies; empty where nothing is. */
    Optional<Bounds> seconds() {
        return TimeScale.known(Stream.concat(
                        rows.stream().flatMap(row -> Stream.of(row.start(), row.end())),
                        told.stream().map(second -> new Bounds(second, second))))
                .map(all -> TimeScale.around(all, 0.08, 0.08));
    }

    /** By the whole of which they are stages, or by who acted; the smallest bands are one. */
    private static List<Row> bands(List<Event> events, Timeline timeline) {
        SetMultimap<String, Event> bands = LinkedHashMultimap.create();
        events.forEach(event -> bands.put(band(event), event));
        Set<String> own = bands.asMap().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, ?> band) -> -bands.get(band.getKey()).size()))
                .limit(MOST_BANDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        SetMultimap<String, Event> kept = LinkedHashMultimap.create();
        bands.forEach((name, event) -> kept.put(own.contains(name) ? name : "Other events", event));
        List<Row> rows = new ArrayList<>();
        for (String name : kept.keySet()) {
            Bounds hull = kept.get(name).stream()
                    .map(event -> new Bounds(
                            timeline.bounds(Moment.startOf(event)).earliest(),
                            Math.max(
                                    timeline.bounds(Moment.startOf(event)).earliest(),
                                    timeline.bounds(Moment.endOf(event)).latest())))
                    .filter(extent -> !extent.equals(Bounds.UNKNOWN))
                    .reduce(Bounds::hull)
                    .orElse(Bounds.UNKNOWN);
            rows.add(new Row(
                    name,
                    ImmutableList.of(Words.counted(kept.get(name).size(), "event")),
                    hull,
                    hull,
                    ImmutableList.of(),
                    false));
        }
        return rows;
    }

    private static String band(Event event) {
        return event.stageOf().stream()
                .map(link -> "Stages of " + link.whole())
                .findFirst()
                .or(() -> event.by().stream().map(actor -> "Acts of " + actor).findFirst())
                .orElse("Other events");
    }

    private static String words(Statement statement) {
        return Words.capital(statement.proposition().toString()) + whose(statement);
    }

    private static String whose(Statement statement) {
        return " ("
                + (statement instanceof Claim claim
                        ? claim.saidBy()
                                .map(teller -> "says " + teller.quoted())
                                .orElse("supposed")
                        : "stipulated")
                + ")";
    }

    private static ImmutableList<Long> seconds(
            Dossier dossier, Conventions conventions, java.util.function.Function<Source, Optional<Dating>> date) {
        return dossier.sources().stream()
                .flatMap(source -> date.apply(source).stream())
                .map(dating -> dating.in(conventions).extent())
                .filter(Bounds::hasLatest)
                .map(Bounds::latest)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
