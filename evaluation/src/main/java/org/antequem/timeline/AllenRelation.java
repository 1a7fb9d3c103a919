package org.antequem.timeline;

import static org.antequem.timeline.AllenRelation.Sign.AFTER;
import static org.antequem.timeline.AllenRelation.Sign.BEFORE;
import static org.antequem.timeline.AllenRelation.Sign.SAME;

import com.google.common.collect.ImmutableList;

/**
 * The thirteen ways in which one event of positive length can lie to another.
 *
 * @see "Allen: Maintaining knowledge about temporal intervals. Communications of the ACM 26 (1983)"
 */
public enum AllenRelation {
    PRECEDES(BEFORE, BEFORE, BEFORE, BEFORE),
    MEETS(BEFORE, BEFORE, SAME, BEFORE),
    OVERLAPS(BEFORE, BEFORE, AFTER, BEFORE),
    FINISHED_BY(BEFORE, BEFORE, AFTER, SAME),
    CONTAINS(BEFORE, BEFORE, AFTER, AFTER),
    STARTS(SAME, BEFORE, AFTER, BEFORE),
    EQUALS(SAME, BEFORE, AFTER, SAME),
    STARTED_BY(SAME, BEFORE, AFTER, AFTER),
    DURING(AFTER, BEFORE, AFTER, BEFORE),
    FINISHES(AFTER, BEFORE, AFTER, SAME),
    OVERLAPPED_BY(AFTER, BEFORE, AFTER, AFTER),
    MET_BY(AFTER, SAME, AFTER, AFTER),
    PRECEDED_BY(AFTER, AFTER, AFTER, AFTER);

    private final Sign startToStart;
    private final Sign startToEnd;
    private final Sign endToStart;
    private final Sign endToEnd;

    AllenRelation(Sign startToStart, Sign startToEnd, Sign endToStart, Sign endToEnd) {
        this.startToStart = startToStart;
        this.startToEnd = startToEnd;
        this.endToStart = endToStart;
        this.endToEnd = endToEnd;
    }

    /** The same, seen from the other event: as far from the last as this is from the first. */
    public AllenRelation converse() {
        ImmutableList<AllenRelation> all = ImmutableList.copyOf(values());
        return all.reverse().get(all.indexOf(this));
    }

    /** How the ends of the first event lie to those of the second. */
    enum Sign {
        BEFORE,
        SAME,
        AFTER
    }

    /** How a point of the first event, 0 or 1, lies to a point of the second. */
    Sign sign(int point, int other) {
        if (point == 0) {
            return other == 0 ? startToStart : startToEnd;
        }
        return other == 0 ? endToStart : endToEnd;
    }
}
