package org.antequem.timeline;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Network;
import org.antequem.timeline.network.NetworkBuilder;

/** The statements that say something of time and the events of which they say it, by number; and their network. */
final class StatementIndex {

    /** Two events more than there are, of which nothing is said: they stand for any that are not on record. */
    private static final int STRANGERS = 2;

    /** And one more, for the zero of the timeline. */
    private static final int ZERO = 1;

    /** So many statements or fewer are solved by themselves, whatever else is on record. */
    private static final int FEW = 32;

    /** The number of parts for each statement beyond which all are forgotten. */
    private static final int MOST_PARTS = 4;

    private static final Bounds AT_ZERO = new Bounds(0, 0);

    private final ImmutableList<Statement> statements;
    private final Map<Event, Integer> events = new LinkedHashMap<>();
    private final Supplier<ImmutableList<Event>> byNumber =
            Suppliers.memoize(() -> ImmutableList.copyOf(events.keySet()));
    private final Conventions conventions;
    private final Joints joints;
    private final Network network;

    /** The number of what no statement says: when the zero of the timeline is. */
    private final int zero;

    private final Supplier<ImmutableMap<Statement, Integer>> all;
    private final Map<ImmutableSet<Statement>, StatementIndex> parts = new ConcurrentHashMap<>();
    private final ConflictCache conflicts = new ConflictCache();

    /** An index of statements in the order of what they say. */
    static StatementIndex of(Iterable<? extends Statement> stated, Conventions conventions) {
        return new StatementIndex(BySaying.sorted(each(stated, "statements")), conventions);
    }

    StatementIndex(Iterable<? extends Statement> stated, Conventions conventions) {
        this(stated, conventions, true, false);
    }

    /**
     * @param mayBeAsked false where no event is asked about, and so none is supposed to have happened
     * @param isInAnyZone true where dates that name no zone may be of any, if nobody states it
     */
    StatementIndex(
            Iterable<? extends Statement> stated, Conventions conventions, boolean mayBeAsked, boolean isInAnyZone) {
        ImmutableList<Statement> given = each(stated, "statements");
        this.conventions = requireNonNull(conventions, "conventions");
        ClockPoints clocks = isInAnyZone ? ClockPoints.of(given, conventions) : ClockPoints.none(conventions);
        clocks.besidesZero().forEach(clock -> events.put(clock.event(), events.size()));
        this.joints = Joints.among(given.stream().map(Statement::proposition));
        ImmutableList.Builder<Statement> temporal = ImmutableList.builder();
        for (Statement statement : given) {
            Proposition said = statement.proposition();
            if (isTemporal(said) || !joints.supposedBy(said).isEmpty()) {
                temporal.add(statement);
                said.events().forEach(event -> events.putIfAbsent(event, events.size()));
            }
        }
        statements = temporal.build();
        this.all = Suppliers.memoize(this::numbers);
        Supplier<int[]> sayings = Suppliers.memoize(this::sayings);
        JointPoints points = new JointPoints(joints, this::number, events.size() + STRANGERS + ZERO);
        zero = statements.size() + points.joints().size();
        NetworkBuilder builder = Network.of(points.size())
                .sayings(number -> number < statements.size() ? sayings.get()[number] : number);
        for (int number = 0; number < statements.size(); number++) {
            Proposition said = statements.get(number).proposition();
            add(said, number, points, clocks, builder);
            points.tie(joints.supposedBy(said), number, builder);
        }
        for (int joint = 0; joint < (mayBeAsked ? points.joints().size() : 0); joint++) {
            points.tie(ImmutableSet.of(points.joints().get(joint)), statements.size() + joint, builder);
        }
        builder.dated(zero, number(Moment.ZERO.event()), AT_ZERO, AT_ZERO);
        clocks.tie(zero, this::point, builder);
        network = builder.build();
    }

    /** Of each statement the number of what it says, the same for all who say it. */
    private int[] sayings() {
        Map<Proposition, Integer> numbers = new HashMap<>();
        int[] sayings = new int[statements.size()];
        for (int number = 0; number < sayings.length; number++) {
            sayings[number] = numbers.computeIfAbsent(statements.get(number).proposition(), none -> numbers.size());
        }
        return sayings;
    }

    private void add(Proposition said, int number, JointPoints points, ClockPoints clocks, NetworkBuilder builder) {
        if (said instanceof Held held) {
            add(held.occurred(), number, points, clocks, builder);
        } else if (said instanceof Occurred occurred) {
            clocks.date(number, occurred, this::point, builder);
        } else if (said instanceof StageOf stage) {
            int event = points.of(stage);
            int whole = number(stage.whole());
            Gap noLater = new Gap(Bounds.DISTANT_PAST, 0);
            builder.apart(number, Network.startOf(event), Network.startOf(whole), noLater);
            builder.apart(number, Network.endOf(whole), Network.endOf(event), noLater);
        } else if (said instanceof Spacing spacing) {
            for (EndpointRelation relation : spacing.in(conventions).relations()) {
                builder.relation(
                        number,
                        point(new Moment(spacing.event(), relation.point())),
                        point(new Moment(spacing.anchor(), relation.anchor())),
                        relation,
                        conventions);
            }
        }
    }

    /** True where these are on record, and none of their events is connected with a contradiction. */
    boolean areUncontested(Iterable<? extends Statement> some) {
        for (Statement statement : some) {
            Proposition said = statement.proposition();
            if (isTemporal(said) && !(all.get().containsKey(statement) && areUncontested(said.events()))) {
                return false;
            }
        }
        return true;
    }

    private ImmutableMap<Statement, Integer> numbers() {
        ImmutableMap.Builder<Statement, Integer> numbers = ImmutableMap.builder();
        for (int number = 0; number < statements.size(); number++) {
            numbers.put(statements.get(number), number);
        }
        return numbers.buildKeepingLast();
    }

    /**
     * Some of the statements on record as a record of their own, made once for equal ones; empty where they are so many
     * that it is better to ask the whole.
     */
    Optional<StatementIndex> part(Iterable<Statement> some) {
        ImmutableSet<Statement> few = ImmutableSet.copyOf(Iterables.limit(some, FEW + 1));
        if (few.size() > FEW) {
            return Optional.empty();
        }
        StatementIndex part = parts.get(few);
        if (part == null) {
            ImmutableMap<Statement, Integer> numbers = all.get();
            part = new StatementIndex(
                    few.stream()
                            .filter(numbers::containsKey)
                            .sorted(Comparator.comparing(numbers::get))
                            .toList(),
                    conventions);
            if (parts.size() >= MOST_PARTS * statements.size()) {
                parts.clear();
            }
            parts.put(few, part);
        }
        return Optional.of(part);
    }

    /** True where none of these events is connected with a contradiction. */
    boolean areUncontested(Set<Event> some) {
        return some.stream().noneMatch(event -> network.isContested(number(event)));
    }

    private static boolean isTemporal(Proposition said) {
        return (said instanceof Occurred occurred && !occurred.mayBeNone())
                || said instanceof Held
                || said instanceof Spacing
                || said instanceof StageOf;
    }

    /** The contradictions that were found among statements before. */
    ConflictCache conflicts() {
        return conflicts;
    }

    Conventions conventions() {
        return conventions;
    }

    Network network() {
        return network;
    }

    Joints joints() {
        return joints;
    }

    /**
     * Which statements are admitted, by number; and that those events happened that are asked about, should they have
     * happened.
     */
    IntPredicate admitting(Predicate<Statement> admitted, Set<Event> asked) {
        ImmutableSet<Event> supposed = joints.supposed(asked);
        ImmutableList<Event> all = joints.all().asList();
        return number -> number < statements.size()
                ? admitted.test(statements.get(number))
                : number == zero || supposed.contains(all.get(number - statements.size()));
    }

    ImmutableList<Statement> statements() {
        return statements;
    }

    /** In the order given; without what no statement says: when the zero of the timeline is, and what is supposed. */
    ImmutableSet<Statement> statements(Collection<Integer> numbers) {
        ImmutableSet.Builder<Statement> some = ImmutableSet.builder();
        for (int number : numbers) {
            if (number < statements.size()) {
                some.add(statements.get(number));
            }
        }
        return some.build();
    }

    /** The events on record, in the order of their numbers. */
    Set<Event> events() {
        return events.keySet();
    }

    /** Those on record that have these numbers. */
    ImmutableSet<Event> events(Collection<Integer> numbers) {
        ImmutableSet.Builder<Event> some = ImmutableSet.builder();
        for (int number : numbers) {
            if (number < events.size()) {
                some.add(byNumber.get().get(number));
            }
        }
        return some.build();
    }

    boolean knows(Event event) {
        return events.containsKey(event);
    }

    int point(Moment moment) {
        return 2 * number(requireNonNull(moment, "moment").event()) + side(moment);
    }

    /** Of the other moment in one question: two strangers are told apart. */
    int otherPoint(Moment moment, Moment first) {
        int number = number(moment.event());
        boolean isSecondStranger = number == events.size() && !moment.event().equals(first.event());
        return 2 * (isSecondStranger ? number + 1 : number) + side(moment);
    }

    private static int side(Moment moment) {
        return moment.endpoint() == Endpoint.START ? 0 : 1;
    }

    /** The number of an event, or that of the first stranger. */
    int number(Event event) {
        Integer known = events.get(event);
        if (known == null) {
            return event.equals(Moment.ZERO.event()) ? events.size() + STRANGERS : events.size();
        }
        return known;
    }
}
