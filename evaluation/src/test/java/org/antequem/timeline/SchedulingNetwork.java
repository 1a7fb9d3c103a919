package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/**
 * A project of the shape that scheduling problems with minimal and maximal lags have: activities that last for so many
 * days, the last of which may be counted or not; lags between their starts; a day on which the project starts and one
 * by which an activity must have started. No activity lies before the project's start.
 *
 * <p>All of it fits a plan that is made up beforehand, but for a few lags and the deadline, where they are drawn too
 * short.
 *
 * @see "Schwindt: Generation of resource-constrained project scheduling problems. Karlsruhe (1998)"
 */
final class SchedulingNetwork {

    static final LocalDate START = LocalDate.of(2024, 2, 1);
    private static final long DAY = 86_400;
    private static final int REACH = 12;

    final ImmutableList<Event> activities;
    final ImmutableList<Statement> statements;

    /** The same, each as the most that the second point can follow the first; −1 is the start of the project. */
    final ImmutableList<Row> rows;

    /** {@code to − from ≤ days}, as one of the statements says. */
    record Row(int statement, int from, int to, long days) {}

    private final Random random;
    private final ChronoUnit unit;
    private final List<Statement> said = new ArrayList<>();
    private final List<Row> counted = new ArrayList<>();
    private final Set<List<Integer>> related = new LinkedHashSet<>();
    private final int[] plan;

    /**
     * Draws a project.
     *
     * @param unit in which lags, durations and dates are: days for those of the calendar, seconds for 86,400 to a day
     * @param errors lags that are too short for what others say, some of them by chance not
     */
    SchedulingNetwork(long seed, int size, ChronoUnit unit, int errors, boolean isLate) {
        random = new Random(seed);
        this.unit = unit;
        activities = IntStream.range(0, size)
                .mapToObj(i -> Event.called("activity " + i).build())
                .collect(ImmutableList.toImmutableList());
        plan = new int[size];
        for (int i = 1; i < size; i++) {
            plan[i] = random.nextInt(2 * size);
        }
        Arrays.sort(plan);
        date(0, 0, 0);
        for (int i = 0; i < size; i++) {
            int days = 1 + random.nextInt(9);
            int least = unit == ChronoUnit.DAYS ? days - 1 : days;
            say(new Lasted(activities.get(i), span(days, days)), 2 * i, 2 * i + 1, least, days);
            for (int lag = 0; i > 0 && lag < 1 + random.nextInt(3); lag++) {
                minimal(i, earlier(i));
            }
            if (i > 0 && random.nextInt(3) == 0) {
                maximal(i, earlier(i), random.nextInt(6));
            }
        }
        for (int error = 0; error < errors; error++) {
            int late = size / 2 + random.nextInt(size - size / 2);
            maximal(late, earlier(late), -1 - random.nextInt(2));
        }
        date(size - 1, 0, plan[size - 1] + (isLate ? -1 - random.nextInt(3) : random.nextInt(10)));
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, said.size()).boxed().toList());
        Collections.shuffle(order, random);
        statements = order.stream().map(said::get).collect(ImmutableList.toImmutableList());
        rows = counted.stream()
                .map(row -> new Row(order.indexOf(row.statement), row.from, row.to, row.days))
                .collect(ImmutableList.toImmutableList());
    }

    private int earlier(int later) {
        return Math.max(0, later - 1 - random.nextInt(REACH));
    }

    private void minimal(int later, int earlier) {
        long least = Math.max(0, plan[later] - plan[earlier] - random.nextInt(3));
        lag(later, earlier, span(least, Bounds.DISTANT_FUTURE), least, Bounds.DISTANT_FUTURE);
    }

    private void maximal(int later, int earlier, int slack) {
        long most = Math.max(0, plan[later] - plan[earlier] + slack);
        lag(later, earlier, span(Bounds.DISTANT_PAST, most), Bounds.DISTANT_PAST, most);
    }

    private void lag(int later, int earlier, Span span, long least, long most) {
        if (related.add(List.of(later, earlier, span.isOpen() ? 0 : 1))) {
            EndpointRelation lag = new EndpointRelation(Endpoint.START, Direction.AFTER, Endpoint.START, span);
            say(Order.of(activities.get(later), activities.get(earlier), lag), 2 * earlier, 2 * later, least, most);
        }
    }

    private void date(int activity, long first, long last) {
        long most = Math.max(first, last);
        Bounds bounds = unit == ChronoUnit.DAYS
                ? new Bounds(second(first), second(most + 1) - 1)
                : new Bounds(second(first), second(most));
        Dating dating = new Dating("dated", bounds, Bounds.UNKNOWN, false);
        say(new Occurred(activities.get(activity), dating, Count.NOT_RECORDED), -1, 2 * activity, first, most);
    }

    private void say(Proposition proposition, int from, int to, long least, long most) {
        if (most != Bounds.DISTANT_FUTURE) {
            counted.add(new Row(said.size(), from, to, most));
        }
        if (least != Bounds.DISTANT_PAST) {
            counted.add(new Row(said.size(), to, from, -least));
        }
        said.add(new Stipulation(proposition));
    }

    /** In days, or in as many times 86,400 seconds. */
    private Span span(long least, long most) {
        long factor = unit == ChronoUnit.DAYS ? 1 : DAY;
        return new Span(
                unit,
                least == Bounds.DISTANT_PAST ? least : factor * least,
                most == Bounds.DISTANT_FUTURE ? most : factor * most);
    }

    /** The second with which a day of the project starts. */
    static long second(long day) {
        return START.plusDays(day).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** The bounds of a point that lies between two days of the project, as the unit of the network has it. */
    Bounds bounds(long first, long last) {
        return new Bounds(
                first == Bounds.DISTANT_PAST ? first : second(first),
                last == Bounds.DISTANT_FUTURE ? last : unit == ChronoUnit.DAYS ? second(last + 1) - 1 : second(last));
    }

    Moment moment(int point) {
        return new Moment(activities.get(point / 2), point % 2 == 0 ? Endpoint.START : Endpoint.END);
    }

    @Override
    public String toString() {
        return activities.size() + " activities from " + Instant.ofEpochSecond(second(0)) + ", in " + unit;
    }
}
