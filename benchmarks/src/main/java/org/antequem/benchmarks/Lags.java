package org.antequem.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

/** In what the lags of a network are stated: the same number of each, so that the networks have one shape. */
public enum Lags {

    /** 86,400 to a day. */
    SECONDS(ChronoUnit.SECONDS, ChronoUnit.DAYS, 86_400),
    DAYS(ChronoUnit.DAYS, ChronoUnit.DAYS, 1),
    MONTHS(ChronoUnit.MONTHS, ChronoUnit.MONTHS, 1);

    private static final LocalDate FIRST = LocalDate.of(1801, 1, 1);
    private static final int REACH = 30;

    private final ChronoUnit unit;
    private final ChronoUnit dated;
    private final long factor;

    Lags(ChronoUnit unit, ChronoUnit dated, long factor) {
        this.unit = unit;
        this.dated = dated;
        this.factor = factor;
    }

    /** Each event at least one after the one before it; the last is dated too early by one, and a second at least. */
    ImmutableList<Statement> chain(int size) {
        List<Proposition> said = new ArrayList<>();
        said.add(starting(0, 0, 0));
        for (int i = 1; i <= size; i++) {
            said.add(lag(i, i - 1, 1, Bounds.DISTANT_FUTURE));
        }
        said.add(starting(size, 0, size - (this == SECONDS ? 2 : 1)));
        return stipulated(said);
    }

    /**
     * Activities with minimal and maximal lags between their starts, some seven for each, and a deadline. A plan fits
     * all of them, or, where it is not to, all but the deadline.
     */
    ImmutableList<Statement> project(int size, boolean isLate) {
        Random random = new Random(7);
        int[] plan = random.ints(size, 0, size / 2).toArray();
        plan[0] = 0;
        Arrays.sort(plan);
        List<Proposition> said = new ArrayList<>();
        said.add(starting(0, 0, 0));
        for (int i = 0; i < size; i++) {
            int lasted = 1 + random.nextInt(10);
            said.add(new Lasted(event(i), span(lasted, lasted)));
            for (int lag = 0; i > 0 && lag < 7; lag++) {
                int earlier = lag == 0 ? i - 1 : Math.max(0, i - 1 - random.nextInt(REACH));
                int apart = plan[i] - plan[earlier];
                if (lag < 5) {
                    int slack = lag == 0 ? 0 : random.nextInt(4);
                    said.add(lag(i, earlier, Math.max(0, apart - slack), Bounds.DISTANT_FUTURE));
                } else {
                    said.add(lag(i, earlier, Bounds.DISTANT_PAST, apart + random.nextInt(10)));
                }
            }
        }
        said.add(starting(size - 1, 0, plan[size - 1] + (isLate ? -2 : 10)));
        return stipulated(said);
    }

    private Order lag(int event, int anchor, long least, long most) {
        return Order.of(
                event(event),
                event(anchor),
                new EndpointRelation(Endpoint.START, Direction.AFTER, Endpoint.START, span(least, most)));
    }

    private Span span(long least, long most) {
        return new Span(
                unit,
                least == Bounds.DISTANT_PAST ? least : factor * least,
                most == Bounds.DISTANT_FUTURE ? most : factor * most);
    }

    private Occurred starting(int event, long first, long last) {
        String dates = FIRST.plus(first, dated) + "/" + FIRST.plus(last, dated);
        return new Occurred(event(event), Dating.startingWithin(dates), Count.NOT_RECORDED);
    }

    private static Event event(int number) {
        return Event.called("activity " + number).build();
    }

    private static ImmutableList<Statement> stipulated(List<Proposition> said) {
        return said.stream().distinct().map(Stipulation::new).collect(ImmutableList.toImmutableList());
    }
}
