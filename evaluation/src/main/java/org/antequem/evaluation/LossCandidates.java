package org.antequem.evaluation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Aligned;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.RecordView;
import org.antequem.search.Sides;
import org.antequem.timeline.Conflict;

/** The sources of which at least one has to be lost for another verdict on a claim. */
final class LossCandidates {

    private final Claim claim;
    private final RecordView view;
    private final Set<Source> all = new LinkedHashSet<>();

    private LossCandidates(Claim claim, RecordView view) {
        this.claim = claim;
        this.view = view;
    }

    /** The candidates for a claim whose two sides were found so. */
    static ImmutableSet<Source> of(Claim claim, Sides sides) {
        LossCandidates candidates = new LossCandidates(claim, sides.view());
        candidates.addAll(sides);
        return ImmutableSet.copyOf(candidates.all);
    }

    private void addAll(Sides sides) {
        for (Bearing side : sides.bearings(true)) {
            sides.on(side).way().orElseThrow().forEach(this::addThoseFor);
        }
        for (Bearing side : sides.bearings(false)) {
            sides.lines(side).stream()
                    .filter(line -> line.strength() != Strength.FIRM)
                    .forEach(this::addThoseAgainst);
        }
        if (claim.proposition() instanceof Cause cause) {
            view.stagesOf(cause.effect()).forEach(this::addTellersOf);
        }
        if (claim.proposition() instanceof Aligned) {
            for (Statement held : view.interests()) {
                view.about(held.proposition()).forEach(this::addTellersOf);
            }
        }
        addWhoDate();
    }

    /** Who says when these told of it, or what that is connected with; who says when those did; and so on. */
    private void addWhoDate() {
        Deque<Source> pending = new ArrayDeque<>(all);
        while (!pending.isEmpty()) {
            Source source = pending.remove();
            for (Event event : List.of(source.telling(), source.publication(), source.comingToLight())) {
                if (!view.about(Occurred.of(event)).isEmpty()) {
                    Set<Source> more = new LinkedHashSet<>();
                    view.timeline()
                            .component(Set.of(event))
                            .statements()
                            .forEach(statement -> more.addAll(tellersOf(statement)));
                    more.removeAll(all);
                    all.addAll(more);
                    pending.addAll(more);
                }
            }
        }
    }

    /**
     * Who tells it; whose contradictions, wherever they are, leave it open when things happened or were told, and so
     * whether it was told in time; and who says that somebody gains from telling of the same.
     */
    private void addThoseFor(Line line) {
        all.addAll(speakers(line.tellings().values()));
        for (Conflict conflict : view.timeline().conflicts()) {
            conflict.statements().forEach(this::addTellersOf);
        }
        for (Statement statement : line.statements()) {
            view.about(statement.proposition()).forEach(this::addInterestsOf);
        }
    }

    /**
     * Who may be what makes a line weak or void: those of whom that speaks, and who else tells of the same as it does,
     * or as its roots do elsewhere.
     */
    private void addThoseAgainst(Line line) {
        for (Finding weakness : line.weaknesses()) {
            weakness.facts().forEach(this::addNamed);
        }
        Set<Statement> possible = new LinkedHashSet<>(line.statements());
        for (Statement other : view.about(claim.proposition())) {
            if (!Collections.disjoint(tellersOf(other), line.roots())) {
                possible.add(other);
            }
        }
        for (Statement statement : possible) {
            for (Statement other : view.about(statement.proposition())) {
                addTellersOf(other);
                addInterestsOf(other);
            }
        }
    }

    /** Who says what the roots of a statement have of being believed, and since when. */
    private void addInterestsOf(Statement statement) {
        for (Statement held : view.interests()) {
            Interest interest = ((Held) held.proposition()).interest();
            if (!interest.servedByBelief().isEmpty()
                    && statement instanceof Claim told
                    && view.lineage().tellings(told).stream()
                            .anyMatch(telling -> telling.root().standsFor(interest.holder()))) {
                view.about(held.proposition()).forEach(this::addTellersOf);
            }
        }
    }

    private void addNamed(Fact fact) {
        all.addAll(fact.sources());
        fact.statements().forEach(this::addTellersOf);
    }

    private void addTellersOf(Statement statement) {
        all.addAll(tellersOf(statement));
    }

    private Set<Source> tellersOf(Statement statement) {
        return statement instanceof Claim told ? speakers(view.lineage().tellings(told)) : Set.of();
    }

    private static Set<Source> speakers(Collection<Telling> tellings) {
        Set<Source> speakers = new LinkedHashSet<>();
        tellings.forEach(telling -> speakers.addAll(telling.speakers()));
        return speakers;
    }
}
