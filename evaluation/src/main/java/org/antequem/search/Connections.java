package org.antequem.search;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Connection;
import org.antequem.finding.Line;
import org.antequem.lineage.Obstacle;
import org.antequem.lineage.Obstacle.Kind;
import org.antequem.lineage.Voice;
import org.antequem.model.Identity;
import org.antequem.model.Source;
import org.antequem.record.RecordView;

/** Why some lines of one side are not independent of each other. */
final class Connections {

    /** The maximum number of lines that are compared, each with each: a reader could not follow more. */
    private static final int MOST_LINES = 12;

    /** The reasons for which each source is named, and not only what the sources have in common. */
    private static final ImmutableSet<Kind> NAMING_EACH = ImmutableSet.of(Kind.UNNAMED, Kind.LINEAGE_NOT_RECORDED);

    private final RecordView view;
    private final Map<Object, Obstacle> obstacles = new LinkedHashMap<>();
    private final SetMultimap<Object, Source> roots = LinkedHashMultimap.create();

    private Connections(RecordView view) {
        this.view = view;
    }

    /** For each reason, the first sources of the lines that it connects; of the best lines, if they are many. */
    static ImmutableList<Connection> among(List<Evidence> lines, RecordView view) {
        Connections connections = new Connections(view);
        int most = Math.min(lines.size(), MOST_LINES);
        for (int one = 0; one < most; one++) {
            for (int other = one + 1; other < most; other++) {
                connections.add(lines.get(one), lines.get(other), NAMING_EACH);
            }
        }
        return connections.all();
    }

    /**
     * For each line that does not count beside those that decide, why it does not count beside one of them. Those that
     * decide are independent of each other, and no reason is given for two of them.
     */
    static ImmutableList<Connection> beside(Collection<Line> deciding, List<Evidence> lines, RecordView view) {
        Connections connections = new Connections(view);
        for (Evidence spare : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            boolean isSpare = !deciding.contains(spare.line());
            for (int other = 0; isSpare && other < lines.size(); other++) {
                isSpare = !deciding.contains(lines.get(other).line())
                        || !connections.add(lines.get(other), spare, ImmutableSet.of());
            }
        }
        return connections.all();
    }

    private ImmutableList<Connection> all() {
        return obstacles.entrySet().stream()
                .map(reason -> new Connection(ImmutableSet.copyOf(roots.get(reason.getKey())), reason.getValue()))
                .collect(toImmutableList());
    }

    /**
     * Adds the first reason why two lines are not independent, if there is one.
     *
     * @param merged reasons of these kinds are one, whatever they name
     */
    @CanIgnoreReturnValue
    private boolean add(Evidence one, Evidence other, Set<Kind> merged) {
        if (one.voices().isEmpty() || other.voices().isEmpty()) {
            obstacles.put(Kind.STIPULATED, Obstacle.ofStipulation());
            return true;
        }
        for (Voice a : one.voices()) {
            for (Voice b : other.voices()) {
                Optional<Obstacle> found = Obstacle.between(a, b, view.conventions(), view::presumes);
                if (found.isPresent()) {
                    Obstacle obstacle = found.get().kind() == Kind.SAME_THING && areSaidToBeOne(a, b)
                            ? Obstacle.ofIdentity(sayingSo(one))
                            : found.get();
                    Object reason = merged.contains(obstacle.kind()) ? obstacle.kind() : obstacle;
                    obstacles.merge(reason, obstacle, Obstacle::and);
                    roots.put(reason, a.root());
                    roots.put(reason, b.root());
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areSaidToBeOne(Voice a, Voice b) {
        return !a.root().equals(b.root()) && view.lineage().theSameAs(a.root()).contains(b.root());
    }

    /** Who says of the first sources of a line that they are the same as others, and can know. */
    private ImmutableSet<Source> sayingSo(Evidence evidence) {
        return evidence.line().tellings().keySet().stream()
                .flatMap(claim -> view.lineage().bearing(claim).stream())
                .filter(bearing -> bearing.proposition() instanceof Identity)
                .flatMap(bearing -> bearing.saidBy().stream())
                .collect(toImmutableSet());
    }
}
