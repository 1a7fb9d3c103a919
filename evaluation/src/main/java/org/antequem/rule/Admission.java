package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.function.Predicate;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.RecordView;
import org.antequem.time.Conventions;
import org.antequem.timeline.Timeline;

/**
 * The statements that an inquiry may use.
 *
 * @param timeline of those that are admitted
 * @param dated the dates that a rule brings, and that are on no record
 */
record Admission(Predicate<Statement> admits, Timeline timeline, ImmutableSet<Statement> dated) {

    /** All that the view admits. */
    static Admission of(RecordView view) {
        return new Admission(view::admits, view.timeline(), ImmutableSet.of());
    }

    Admission where(Predicate<Statement> narrower) {
        return new Admission(
                statement -> narrower.test(statement) && admits.test(statement), timeline.counting(narrower), dated);
    }

    Admission with(Stipulation date) {
        return new Admission(
                admits,
                timeline,
                ImmutableSet.<Statement>builder().addAll(dated).add(date).build());
    }

    /** Those of these that are admitted. */
    ImmutableList<Statement> of(ImmutableList<Statement> some) {
        for (Statement statement : some) {
            if (!admits.test(statement)) {
                return some.stream().filter(admits).collect(ImmutableList.toImmutableList());
            }
        }
        return some;
    }

    /** The dates that are brought are not on the timeline of the record: a small one is made of them and what bears. */
    Timeline withDates(ImmutableList<Statement> bearing, Conventions conventions) {
        return Timeline.of(Iterables.concat(bearing, dated), conventions)
                .counting(statement -> dated.contains(statement) || admits.test(statement));
    }
}
