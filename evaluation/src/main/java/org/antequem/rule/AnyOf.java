package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antequem.finding.Argument;
import org.antequem.model.Claim;
import org.antequem.model.Not;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;
import org.antequem.time.Conventions;

/**
 * A goal that any one of several statements reaches alone. Each first source is asked for its own statements only, so
 * that many witnesses of one thing are found quickly.
 *
 * @param statements the statements, each of which is enough
 * @param argument makes the argument from one of them; that has no margin
 */
public record AnyOf(ImmutableList<Statement> statements, Function<Statement, Argument> argument) implements Goal {

    public AnyOf {
        requireNonNull(statements, "statements");
        requireNonNull(argument, "argument");
    }

    /**
     * The goal that any statement on record reaches which entails a proposition; empty if there is none. Rules need not
     * note what it consulted.
     *
     * @param argument makes the argument from one of these statements; that has no margin
     */
    public static ImmutableList<Goal> entailing(
            Proposition proposition, Inquiry inquiry, Function<Statement, Argument> argument) {
        requireNonNull(proposition, "proposition");
        requireNonNull(inquiry, "inquiry");
        requireNonNull(argument, "argument");
        Proposition read = asRead(proposition, inquiry.conventions());
        return of(proposition, view -> view.entailing(read), inquiry, argument);
    }

    /** What it says, also where statements are read without what is presumed of its own words. */
    private static Proposition asRead(Proposition proposition, Conventions conventions) {
        return Approximations.presumedBy(proposition, conventions).isEmpty()
                ? proposition
                : proposition.in(conventions).asRead();
    }

    /**
     * The goal that any statement on record reaches which excludes a proposition; empty if there is none. Rules need
     * not note what it consulted.
     *
     * @param isOne which of these statements are used
     * @param argument makes the argument from one of these statements; that has no margin
     */
    public static ImmutableList<Goal> excluding(
            Proposition proposition,
            Inquiry inquiry,
            Predicate<Statement> isOne,
            Function<Statement, Argument> argument) {
        requireNonNull(proposition, "proposition");
        requireNonNull(inquiry, "inquiry");
        requireNonNull(isOne, "isOne");
        requireNonNull(argument, "argument");
        inquiry.noteSparing(proposition);
        return of(
                proposition,
                view -> excluding(proposition, view).filter(isOne).collect(ImmutableList.toImmutableList()),
                inquiry,
                argument);
    }

    /**
     * Those that exclude it as they are read; where that is not as people usually mean them, also those that deny the
     * very same words.
     */
    private static Stream<Statement> excluding(Proposition proposition, RecordView view) {
        ImmutableList<Statement> excluding = view.excluding(proposition);
        boolean isAsUsual = view.conventions().equals(view.conventions().asUsual());
        if (isAsUsual || proposition.denied().isPresent()) {
            return excluding.stream();
        }
        Proposition denial = new Not(proposition);
        return Stream.concat(
                        excluding.stream(),
                        view.about(proposition).stream()
                                .filter(statement -> statement.proposition().equals(denial)))
                .distinct();
    }

    private static ImmutableList<Goal> of(
            Proposition proposition,
            Function<RecordView, ImmutableList<Statement>> lookup,
            Inquiry inquiry,
            Function<Statement, Argument> argument) {
        ImmutableList<Statement> statements = inquiry.found(proposition, lookup);
        if (statements.isEmpty()) {
            return ImmutableList.of();
        }
        boolean isPlain = inquiry.admission.view().presumed().ofWords().isEmpty()
                || Approximations.presumedBy(statements, inquiry.conventions()).isEmpty();
        return ImmutableList.of(
                new AnyOf(statements, isPlain ? argument : read(proposition, lookup, inquiry, argument)));
    }

    /**
     * With what it presumes that a statement means, unless it says as much however that is, or denies the very words.
     */
    private static Function<Statement, Argument> read(
            Proposition proposition,
            Function<RecordView, ImmutableList<Statement>> lookup,
            Inquiry inquiry,
            Function<Statement, Argument> argument) {
        ImmutableSet<Statement> however = ImmutableSet.copyOf(inquiry.foundReading(Approximations.ALL, lookup));
        ImmutableSet<Statement> tenfold =
                ImmutableSet.copyOf(inquiry.foundReading(ImmutableSet.of(Approximations.CIRCA), lookup));
        return statement -> {
            ImmutableSet<Presumption> presumed =
                    Approximations.presumedBy(statement.proposition(), inquiry.conventions());
            if (however.contains(statement)
                    || statement.proposition().affirmed().equals(proposition.affirmed())
                    || Approximations.saysAsMuch(statement.proposition(), proposition, inquiry.conventions())) {
                return argument.apply(statement);
            }
            return presumed.contains(Approximations.CIRCA) && tenfold.contains(statement)
                    ? argument.apply(statement).presuming(Approximations.CIRCA_TENFOLD)
                    : argument.apply(statement).presuming(presumed);
        };
    }

    /**
     * The argument with the fewest presumptions among those from admitted statements, or the first by content if
     * several have as few.
     */
    @Override
    public Optional<Argument> reachedFrom(Inquiry admitted) {
        requireNonNull(admitted, "admitted");
        return statements.stream()
                .filter(admitted::admits)
                .min(Comparator.comparingInt(AnyOf::presumed).thenComparing(Statement.BY_CONTENT))
                .map(argument);
    }

    /** A copy of this goal that only some of its statements reach. */
    public AnyOf where(Predicate<Statement> some) {
        requireNonNull(some, "some");
        return new AnyOf(statements.stream().filter(some).collect(ImmutableList.toImmutableList()), argument);
    }

    @Override
    public AnyOf presuming(ImmutableSet<Presumption> more) {
        requireNonNull(more, "more");
        return new AnyOf(statements, argument.andThen(one -> one.presuming(more)));
    }

    @Override
    public AnyOf ofTheOpposite() {
        return new AnyOf(statements, argument.andThen(Argument::ofTheOpposite));
    }

    private static int presumed(Statement statement) {
        return statement instanceof Claim claim ? claim.presuming().size() : 0;
    }
}
