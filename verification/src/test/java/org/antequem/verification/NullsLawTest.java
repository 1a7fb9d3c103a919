package org.antequem.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.ProgressListener;
import org.antequem.examples.niger.ClaimsUnderTest;
import org.antequem.examples.niger.NigerDossier;
import org.antequem.explanation.Remark;
import org.antequem.finding.Fact;
import org.antequem.hypotheses.Matrix;
import org.antequem.lineage.Reading;
import org.antequem.model.Actor;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Matter;
import org.antequem.rule.Hearing;
import org.antequem.rule.Rule;
import org.antequem.testing.AntequemAssertions;
import org.antequem.testing.house.Requirement;
import org.antequem.testing.junit.DossierSource;
import org.antequem.time.Edtf;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Null is refused at the call, whichever public call of the library it is given to, by the name of what was expected
 * there: that of the parameter, or that of a verb that takes one thing. Among many things its place is told.
 */
final class NullsLawTest {

    /** What users implement and the library calls. */
    private static final Set<Class<?>> OF_USERS = Set.of(
            Rule.class,
            Hearing.Judging.class,
            Requirement.Check.class,
            DossierSource.class,
            ProgressListener.class,
            Reading.class);

    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> untried = new TreeSet<>();
    private int tried;

    @Test
    void null_is_refused_at_every_public_call_by_the_name_of_what_was_expected(@TempDir Path folder) {
        List<Executable> calls = PublicCalls.all();
        SampleValues samples = new SampleValues(folder);
        Evaluation evaluation = Evaluator.standard().evaluate(NigerDossier.DOSSIER);
        samples.add(evaluation);
        samples.add(Matrix.of(evaluation, ClaimsUnderTest.ALL));
        samples.add(Edtf.parse("1914/1918"));
        samples.add(Edtf.parse("{1914,1915}"));
        samples.add(AntequemAssertions.assertThat(evaluation.of(ClaimsUnderTest.GENUINE))
                .isRefuted()
                .finding(
                        evaluation.of(ClaimsUnderTest.GENUINE).findings().get(0).code()));
        samples.add(Claim.that("they were allies")
                .interestsOf(Actor.state("Iran").build(), Actor.state("Russia").build())
                .were(Alignment.SHARED)
                .in(Matter.of("Syria")));
        samples.add(Timeline.of(ImmutableList.of())
                .order(Moment.startOf(event("the fire")), Moment.startOf(event("the flood")))
                .histories());
        Hearing.Judging judging = (claim, asker) -> ImmutableList.of();
        samples.add(judging);
        samples.grow(PublicCalls.types(), calls);
        for (Executable call : calls) {
            if (!isExcepted(call)) {
                check(call, samples);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(untried).isEmpty();
        assertThat(tried).isGreaterThan(1500);
    }

    private static Event event(String name) {
        return Event.called(name).build();
    }

    /** What the compiler writes, and what Java says of null already. */
    private static boolean isExcepted(Executable call) {
        return isHandedOut(call.getDeclaringClass())
                || (Modifier.isAbstract(call.getModifiers())
                        && OF_USERS.stream().anyMatch(type -> type.isAssignableFrom(call.getDeclaringClass())))
                || (call.getName().equals("equals")
                        && Arrays.equals(call.getParameterTypes(), new Class<?>[] {Object.class}))
                || (call.getName().equals("valueOf") && call.getDeclaringClass().isEnum());
    }

    /** Parts of findings and of explanations: the library makes them, users take them apart. */
    private static boolean isHandedOut(Class<?> type) {
        return type.isRecord() && (type.getEnclosingClass() == Fact.class || type.getEnclosingClass() == Remark.class);
    }

    private void check(Executable call, SampleValues samples) {
        Parameter[] parameters = call.getParameters();
        for (int place = 0; place < parameters.length; place++) {
            Parameter parameter = parameters[place];
            if (parameter.getType().isPrimitive()
                    || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            List<@Nullable Object> receivers = samples.receivers(call);
            if (receivers.isEmpty()) {
                untried.add("no receiver: " + call);
            }
            for (Object receiver : receivers) {
                Object[] given = samples.arguments(call, 0);
                given[place] = null;
                if (Arrays.asList(given).indexOf(null) != place
                        || Arrays.asList(given).lastIndexOf(null) != place) {
                    untried.add("no argument: " + call);
                    continue;
                }
                expect("", call, receiver, given, place);
                Object one = holdsMany(parameter.getType())
                        ? samples.sample(SampleValues.elementOf(TypeToken.of(parameter.getParameterizedType())), 0)
                        : null;
                if (one != null) {
                    given[place] = parameter.getType().isArray()
                            ? SampleValues.arrayOf(parameter.getType().getComponentType(), one, null)
                            : Arrays.asList(one, null);
                    expect(" at index 1", call, receiver, given, place);
                }
            }
        }
    }

    private static boolean holdsMany(Class<?> type) {
        return (type.isArray() && !type.getComponentType().isPrimitive())
                || type == Iterable.class
                || type == Collection.class
                || type == List.class;
    }

    private void expect(String which, Executable call, @Nullable Object receiver, @Nullable Object[] given, int place) {
        tried++;
        String answer = answer(call, receiver, given);
        Set<String> expected =
                names(call, receiver, place).map(name -> name + which).collect(Collectors.toSet());
        if (given.length == 1) {
            expected.add(call.getName() + "(null): expected a value" + which);
        }
        if (!expected.contains(answer)) {
            wrong.add(call + ", place " + place + which + ", "
                    + (receiver == null ? "" : receiver.getClass().getName() + ", ") + answer);
        }
    }

    /** With what message null is refused; else what happens instead. */
    private static String answer(Executable call, @Nullable Object receiver, @Nullable Object[] given) {
        try {
            return "taken, " + (SampleValues.invoke(call, receiver, given) == null ? "null" : "a value");
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            return cause instanceof NullPointerException ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
        }
    }

    /** Of the parameter, where the call is declared and where it is implemented. */
    private static Stream<String> names(Executable call, @Nullable Object receiver, int place) {
        Stream<Executable> alike = receiver == null
                ? Stream.of(call)
                : TypeToken.of(receiver.getClass()).getTypes().rawTypes().stream()
                        .flatMap(type -> Stream.<Method>of(type.getDeclaredMethods()))
                        .filter(other -> other.getName().equals(call.getName())
                                && other.getParameterCount() == call.getParameterCount())
                        .map(Executable.class::cast);
        return alike.map(one -> one.getParameters()[place].getName()).distinct();
    }
}
