package org.antequem.hypotheses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.hypotheses.Cell.Reason;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Grading;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of evidence on record that bear on some of the hypotheses. They are sought on the record to which no
 * hypothesis is admitted, so that what rests on one does not stand in for what does not.
 */
final class Pieces {

    private static final ImmutableMap<Bearing, Fit> FITS =
            ImmutableMap.of(Bearing.SUPPORTS, Fit.CONSISTENT, Bearing.REFUTES, Fit.INCONSISTENT);

    private final Evaluation evaluation;
    private final ImmutableList<Claim> hypotheses;

    /** The lines for and against each hypothesis, by what they rest on. */
    private final Map<Set<Statement>, Map<Claim, SetMultimap<Fit, Reason>>> lines = new LinkedHashMap<>();

    private Pieces(Evaluation evaluation, ImmutableList<Claim> hypotheses) {
        this.evaluation = evaluation.over(evaluation.dossier().discounting(hypotheses.toArray(Claim[]::new)));
        this.hypotheses = hypotheses;
    }

    static ImmutableList<Row> of(Evaluation evaluation, ImmutableList<Claim> hypotheses) {
        Pieces pieces = new Pieces(evaluation, hypotheses);
        hypotheses.forEach(pieces::addLines);
        pieces.uniteParts();
        Set<Set<Statement>> all = new LinkedHashSet<>(pieces.lines.keySet());
        Set<Statement> used = new LinkedHashSet<>();
        all.forEach(used::addAll);
        for (Statement statement : pieces.statements()) {
            if (!used.contains(statement)) {
                all.add(ImmutableSet.of(statement));
            }
        }
        return all.stream()
                .map(pieces::row)
                .filter(row -> hypotheses.stream().anyMatch(each -> row.fit(each) != Fit.NEITHER))
                .collect(ImmutableList.toImmutableList());
    }

    private void addLines(Claim hypothesis) {
        for (Finding finding : evaluation.of(hypothesis).findings()) {
            Fit fit = FITS.get(finding.bearing());
            if (fit != null) {
                for (Line line : finding.lines()) {
                    lines.computeIfAbsent(piece(line), any -> new LinkedHashMap<>())
                            .computeIfAbsent(hypothesis, any -> LinkedHashMultimap.create())
                            .put(fit, new Reason(finding.code(), line));
                }
            }
        }
    }

    /** What is a part of another piece is no piece beside it. */
    private void uniteParts() {
        for (Set<Statement> part : ImmutableList.copyOf(lines.keySet())) {
            lines.keySet().stream()
                    .filter(piece -> piece.size() > part.size() && piece.containsAll(part))
                    .findFirst()
                    .ifPresent(whole -> unite(part, whole));
        }
    }

    private void unite(Set<Statement> part, Set<Statement> whole) {
        Map<Claim, SetMultimap<Fit, Reason>> united = lines.computeIfAbsent(whole, any -> new LinkedHashMap<>());
        lines.getOrDefault(part, Map.of())
                .forEach((hypothesis, reasons) -> united.computeIfAbsent(hypothesis, any -> LinkedHashMultimap.create())
                        .putAll(reasons));
        lines.remove(part);
    }

    /** What is told of it; all of it where nothing is. */
    private static ImmutableSet<Statement> piece(Line line) {
        return line.tellings().isEmpty()
                ? line.statements()
                : ImmutableSet.copyOf(line.tellings().keySet());
    }

    /** What is told, as far as it is admitted, and what the dossier stipulates. */
    private Set<Statement> statements() {
        Set<Statement> all = new LinkedHashSet<>();
        for (Claim claim : evaluation.dossier().counting()) {
            if (claim.saidBy().isPresent()
                    && Collections.disjoint(
                            claim.presuming(), evaluation.policy().switchedOff())) {
                all.add(claim);
            }
        }
        evaluation.dossier().stipulations().stream()
                .filter(stipulation -> !isOfSpeakers(stipulation.proposition()))
                .forEach(all::add);
        return all;
    }

    /** Where those stand who speak, and whose deed something would be, is by itself no evidence that it happened. */
    private static boolean isOfSpeakers(Proposition said) {
        return said instanceof Presence
                || said instanceof Examination
                || said instanceof Agency
                || said instanceof Grading
                || (said instanceof Deed deed && deed.ifAtAll());
    }

    private Row row(Set<Statement> piece) {
        Map<Claim, SetMultimap<Fit, Reason>> of = lines.getOrDefault(piece, Map.of());
        ImmutableSet<Source> roots = of.values().stream()
                .flatMap(reasons -> reasons.values().stream())
                .flatMap(reason -> reason.line().roots().stream())
                .collect(ImmutableSet.toImmutableSet());
        return new Row(
                ImmutableSet.copyOf(piece),
                roots,
                Optional.empty(),
                Maps.toMap(hypotheses, hypothesis -> cell(piece, hypothesis, of.get(hypothesis))));
    }

    /** What stands against it decides, whatever else speaks for it. */
    private static Cell cell(Set<Statement> piece, Claim hypothesis, @Nullable SetMultimap<Fit, Reason> reasons) {
        if (reasons == null) {
            return Cell.sharing(
                    shared(events(piece), hypothesis.proposition().events()),
                    shared(actors(piece), actors(ImmutableSet.of(hypothesis))));
        }
        Fit fit = reasons.containsKey(Fit.INCONSISTENT) ? Fit.INCONSISTENT : Fit.CONSISTENT;
        return Cell.of(fit, ImmutableList.copyOf(reasons.get(fit)));
    }

    private static <T> ImmutableSet<T> shared(Set<T> some, Set<T> others) {
        return Sets.intersection(some, others).immutableCopy();
    }

    private static Set<Event> events(Set<? extends Statement> piece) {
        Set<Event> all = new LinkedHashSet<>();
        for (Statement statement : piece) {
            Proposition said = statement.proposition();
            all.addAll(Sets.intersection(said.events(), said.subjects()));
        }
        return all;
    }

    /** Who acts in it, and for whom they act. */
    private static Set<Actor> actors(Set<? extends Statement> piece) {
        Deque<Actor> open = new ArrayDeque<>();
        piece.forEach(statement -> open.addAll(statement.proposition().actors()));
        events(piece).forEach(event -> open.addAll(event.by()));
        Set<Actor> all = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Actor actor = open.remove();
            if (all.add(actor)) {
                open.addAll(actor.actsFor());
            }
        }
        return all;
    }
}
