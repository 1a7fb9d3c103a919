package org.antequem.search;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antequem.finding.Connection;
import org.antequem.lineage.Obstacle;
import org.antequem.lineage.Obstacle.Kind;
import org.antequem.lineage.Voice;
import org.antequem.model.Source;
import org.antequem.record.RecordView;

/** Why some lines of one side are not independent of each other. */
final class Connections {

    /** More are more than a reader can compare: each is compared with each. */
    private static final int MOST_LINES = 12;

    /** Of these, each source is named, and not only what they have in common. */
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
                connections.add(lines.get(one), lines.get(other));
            }
        }
        return connections.obstacles.entrySet().stream()
                .map(reason ->
                        new Connection(ImmutableSet.copyOf(connections.roots.get(reason.getKey())), reason.getValue()))
                .collect(toImmutableList());
    }

    private void add(Evidence one, Evidence other) {
        if (one.voices().isEmpty() || other.voices().isEmpty()) {
            obstacles.put(Kind.STIPULATED, Obstacle.ofStipulation());
            return;
        }
        for (Voice a : one.voices()) {
            for (Voice b : other.voices()) {
                Optional<Obstacle> found = Obstacle.between(a, b, view.conventions(), view::presumes);
                if (found.isPresent()) {
                    Obstacle obstacle = found.get();
                    Object reason = NAMING_EACH.contains(obstacle.kind()) ? obstacle.kind() : obstacle;
                    obstacles.merge(reason, obstacle, Obstacle::and);
                    roots.put(reason, a.root());
                    roots.put(reason, b.root());
                    return;
                }
            }
        }
    }
}
