package org.antequem.rule.provenance;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.lineage.Telling;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.rule.Reading;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Proof;
import org.antequem.timeline.Timeline;

/**
 * That one thing came before another, where one of them may be the {@linkplain Appearance appearance} of a source: of
 * that the timeline knows nothing, unless somebody speaks of it.
 */
final class Succession {

    private static final int NEAR = 2;

    private Succession() {}

    static Optional<Argument> of(Event one, Event other, Telling telling, Reading reading) {
        return of(one, startOf(other), telling, reading);
    }

    /**
     * That something was certainly over before a moment: on what the dossier lays down alone; or on more, where nothing
     * on record contradicts that and it cannot well be mistaken.
     */
    static Optional<Argument> of(Event one, Moment other, Telling telling, Reading reading) {
        Moment end = endOf(one);
        Bounds earlier = laidDown(end, reading);
        Bounds later = laidDown(other, reading);
        if (earlier.certainlyBefore(later)) {
            return Optional.of(Argument.of(new Proof(
                    end,
                    other,
                    LongMath.saturatedSubtract(later.earliest(), earlier.latest()),
                    ImmutableSet.<Statement>builder()
                            .addAll(dates(end))
                            .addAll(dates(other))
                            .build())));
        }
        if (later.latest() <= earlier.earliest()
                || !(Appearance.isSpokenOf(one, reading) || Appearance.isSpokenOf(other.event(), reading))) {
            return Optional.empty();
        }
        if (isForced(end, other, reading.laidDown(), reading)) {
            return Optional.of(proof(end, other, 1, Stipulation.class::isInstance, reading));
        }
        Predicate<Statement> undisputed = Undisputed.beside(telling);
        return isForced(end, other, reading.timeline(), reading)
                        && isForced(end, other, reading.timeline().counting(undisputed), reading)
                ? Optional.of(proof(end, other, 1, undisputed, reading))
                : Optional.empty();
    }

    /**
     * What forces one moment to lie so many seconds before another, which is known already: found among what is said of
     * the two, or else further around them. Where too many contradict each other to tell, all that bear on it.
     */
    static Argument proof(Moment one, Moment other, long least, Predicate<Statement> admits, Reading reading) {
        Optional<Proof> plain = byTheirDates(one, other, least, admits, reading);
        if (plain.isPresent()) {
            return Argument.of(plain.get());
        }
        Set<Statement> all = new LinkedHashSet<>();
        Set<Event> events = new LinkedHashSet<>();
        for (Moment moment : List.of(one, other)) {
            events.add(moment.event());
            if (!Appearance.isSpokenOf(moment.event(), reading)) {
                all.addAll(dates(moment));
            }
        }
        for (int hops = 1; hops <= NEAR; hops++) {
            for (Event event : List.copyOf(events)) {
                for (Statement statement : reading.about(Occurred.of(event))) {
                    if (admits.test(statement) && all.add(statement)) {
                        events.addAll(statement.proposition().events());
                    }
                }
            }
            Optional<Proof> proof = among(all, one, other, least, reading);
            if (proof.isPresent()) {
                return Argument.of(proof.get());
            }
        }
        reading.timeline().ask(one, other).bearing().stream()
                .filter(reading::counts)
                .filter(admits)
                .forEach(all::add);
        return Argument.of(among(all, one, other, least, reading)
                .orElseGet(() -> new Proof(one, other, least, ImmutableSet.copyOf(all))));
    }

    /** The narrowest date of each, where these suffice and nothing that hangs together with them is in conflict. */
    private static Optional<Proof> byTheirDates(
            Moment one, Moment other, long least, Predicate<Statement> admits, Reading reading) {
        Optional<Statement> earlier = dated(one, admits, reading).stream()
                .min(Comparator.comparingLong(date -> bounds(date, one, reading).latest()));
        Optional<Statement> later = dated(other, admits, reading).stream()
                .max(Comparator.comparingLong(
                        date -> bounds(date, other, reading).earliest()));
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        Bounds first = bounds(earlier.get(), one, reading);
        Bounds last = bounds(later.get(), other, reading);
        long apart = LongMath.saturatedSubtract(last.earliest(), first.latest());
        return first.certainlyBefore(last) && apart >= least
                ? Optional.of(new Proof(one, other, apart, ImmutableSet.of(earlier.get(), later.get())))
                : Optional.empty();
    }

    private static List<Statement> dated(Moment moment, Predicate<Statement> admits, Reading reading) {
        if (!Appearance.isSpokenOf(moment.event(), reading)) {
            return dates(moment);
        }
        return reading.about(Occurred.of(moment.event())).stream()
                .filter(statement -> statement.proposition() instanceof Occurred && admits.test(statement))
                .filter(statement ->
                        reading.timeline().isConsistent(statement.proposition().events()))
                .toList();
    }

    private static Bounds bounds(Statement statement, Moment moment, Reading reading) {
        return at(moment, reading.read(((Occurred) statement.proposition()).dating()));
    }

    private static Bounds at(Moment moment, Dating read) {
        return moment.endpoint() == Endpoint.START ? read.start() : read.end();
    }

    private static Optional<Proof> among(Set<Statement> some, Moment one, Moment other, long least, Reading reading) {
        return Timeline.of(some, reading.conventions()).apart(one, other, least);
    }

    private static ImmutableList<Statement> dates(Moment moment) {
        return moment.event().during().stream()
                .map(dating -> new Stipulation(new Occurred(moment.event(), dating, Count.NOT_RECORDED)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isForced(Moment one, Moment other, Timeline timeline, Reading reading) {
        return bounds(one, timeline, reading).certainlyBefore(bounds(other, timeline, reading))
                || timeline.certainty(one, other) == Certainty.CERTAIN;
    }

    /** Of what nobody speaks, the timeline knows nothing. */
    private static Bounds bounds(Moment moment, Timeline timeline, Reading reading) {
        return Appearance.isSpokenOf(moment.event(), reading) ? timeline.bounds(moment) : laidDown(moment, reading);
    }

    private static Bounds laidDown(Moment moment, Reading reading) {
        Optional<Dating> during = moment.event().during();
        if (during.isEmpty()) {
            return Bounds.UNKNOWN;
        }
        return at(moment, reading.read(during.get()));
    }
}
