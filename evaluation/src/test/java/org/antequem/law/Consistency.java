package org.antequem.law;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antequem.model.Count;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Identity;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.time.Taken;
import org.antequem.time.WrittenDate;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/**
 * Whether a few statements can hold together: they cannot where one excludes another, where their dates contradict each
 * other, or where a negation stands among others that force what it denies.
 */
final class Consistency {

    private final Conventions conventions;
    private final Map<ImmutableSet<Statement>, Boolean> known = new HashMap<>();

    Consistency(Conventions conventions) {
        this.conventions = conventions;
    }

    /** True where nothing in them contradicts the rest. */
    boolean canHold(Set<? extends Statement> statements) {
        ImmutableSet<Statement> all = ImmutableSet.copyOf(statements);
        Boolean answer = known.get(all);
        if (answer == null) {
            answer = isPossible(all);
            known.put(all, answer);
        }
        return answer;
    }

    private boolean isPossible(ImmutableSet<Statement> all) {
        for (Statement one : all) {
            for (Statement other : all) {
                if (read(one).excludes(read(other))) {
                    return false;
                }
            }
        }
        if (!Timeline.conflictIn(all, conventions).isEmpty()) {
            return false;
        }
        for (Statement one : all) {
            if (read(one) instanceof Not denial && force(all, denial.negated())) {
                return false;
            }
        }
        return true;
    }

    /**
     * True where statements that can hold force this together: dates do, and that it happened one of them says; or
     * identities, one by one.
     */
    boolean force(Set<Statement> statements, Proposition proposition) {
        Proposition forced = proposition.in(conventions);
        if (forced instanceof Identity identity) {
            return isOne(identity, statements);
        }
        Set<Statement> dated = new HashSet<>(statements);
        dated.removeIf(statement -> statement.proposition() instanceof Not);
        Timeline timeline = Timeline.of(dated, conventions);
        if (forced instanceof Spacing spacing) {
            return spacing.relations().stream().allMatch(relation -> isForced(spacing, relation, timeline))
                    && happened(dated, spacing);
        }
        if (!(forced instanceof Occurred occurred) || !occurred.count().equals(Count.NOT_RECORDED)) {
            return false;
        }
        Dating needed = byEitherUse(occurred.dating());
        return needed.start().encloses(timeline.bounds(Moment.startOf(occurred.event())))
                && needed.end().encloses(timeline.bounds(Moment.endOf(occurred.event())))
                && happened(dated, occurred);
    }

    /** Before June is what was over before its first day, however far off "~" may be and whatever the tolerance. */
    private Dating byEitherUse(Dating dating) {
        if (!dating.hasOpenBorder()) {
            return dating;
        }
        WrittenDate written = WrittenDate.of(dating).orElseThrow();
        Bounds named = new WrittenDate(written.date(), Taken.START_AND_END, false, written.giveOrTake())
                .dating()
                .in(conventions.approximating(conventions.approximation().circaTimes(10)))
                .extent();
        Bounds bounds =
                written.taken() == Taken.BEFORE ? Bounds.upTo(named.earliest() - 1) : Bounds.from(named.latest() + 1);
        return new Dating("by either use", bounds, bounds, false);
    }

    private boolean isOne(Identity identity, Set<Statement> statements) {
        Set<Source> same = new HashSet<>(Set.of(identity.one()));
        for (int round = 0; round < statements.size(); round++) {
            for (Statement statement : statements) {
                if (read(statement) instanceof Identity more && !Collections.disjoint(same, more.sources())) {
                    same.addAll(more.sources());
                }
            }
        }
        return same.contains(identity.other());
    }

    private boolean happened(Set<Statement> dated, Proposition forced) {
        return forced.events().stream()
                .map(Occurred::of)
                .allMatch(bare ->
                        dated.stream().anyMatch(statement -> read(statement).entails(bare)));
    }

    private boolean isForced(Spacing spacing, EndpointRelation relation, Timeline timeline) {
        Optional<Gap> gap = relation.innerGap(Bounds.UNKNOWN, conventions);
        Moment point = new Moment(spacing.event(), relation.point());
        Moment anchor = new Moment(spacing.anchor(), relation.anchor());
        return gap.isPresent() && gap.get().encloses(timeline.gap(point, anchor));
    }

    private Proposition read(Statement statement) {
        return statement.proposition().in(conventions);
    }
}
