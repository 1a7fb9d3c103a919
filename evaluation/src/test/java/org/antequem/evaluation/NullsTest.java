package org.antequem.evaluation;

import static java.util.Objects.requireNonNull;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.record.Policy;
import org.antequem.rule.Rule;
import org.antequem.time.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused where it is given to what one begins with, by the name of what was expected. */
class NullsTest {

    private static final Claim CLAIM = told(eyewitness("Livia"), Occurred.of(WAR));
    private static final Dossier DOSSIER = dossier(CLAIM);
    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            Claim.class,
            CLAIM,
            Dossier.class,
            DOSSIER,
            Evaluation.class,
            EVALUATION,
            Policy.class,
            Policy.STANDARD,
            Presumption.class,
            new Presumption("SAME_WAR", "they speak of the same war"),
            Rule.class,
            Evaluator.standard().rules().get(0),
            Bearing.class,
            Bearing.REFUTES,
            Span.class,
            Span.days(3),
            String.class,
            "TESTIMONY",
            Iterable.class,
            List.of());

    static Stream<Object> begun() {
        return Stream.of(
                Evaluator.standard(), EVALUATION, EVALUATION.of(CLAIM), Policy.STANDARD, Matrix.class, DOSSIER);
    }

    @ParameterizedTest
    @MethodSource("begun")
    void each_method_refuses_null_and_says_what_it_expected(Object begun) throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        Class<?> type = begun instanceof Class<?> named ? named : begun.getClass();
        for (Method method : type.getMethods()) {
            for (int place = 0; place < method.getParameterCount(); place++) {
                Class<?> given = method.getParameterTypes()[place];
                boolean isOurs = method.getDeclaringClass().getName().startsWith("org.antequem.")
                        && !method.getName().equals("equals")
                        && !(begun instanceof Class<?> && !Modifier.isStatic(method.getModifiers()));
                if (isOurs && !given.isPrimitive()) {
                    tried += 2;
                    check(begun, method, with(method, place, null), place, wrong);
                    Object holding = holdingNull(given);
                    if (holding != null) {
                        check(begun, method, with(method, place, holding), place, wrong);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    private static void check(Object begun, Method method, @Nullable Object[] given, int place, List<String> wrong)
            throws ReflectiveOperationException {
        String answer;
        try {
            method.setAccessible(true);
            answer = "taken, " + method.invoke(begun, given);
        } catch (InvocationTargetException refused) {
            Throwable cause = requireNonNull(refused.getCause());
            answer = cause instanceof NullPointerException ? String.valueOf(cause.getMessage()) : cause.toString();
        }
        String which = given[place] == null ? "" : " at index 0";
        if (!answer.matches("(?!null)\\w+(\\(null\\): expected a value)?" + which)) {
            wrong.add(method + ", place " + place + ": " + answer);
        }
    }

    private static @Nullable Object[] with(Method method, int place, @Nullable Object value) {
        Class<?>[] types = method.getParameterTypes();
        @Nullable Object[] given = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            given[i] = i == place ? value : sample(types[i]);
        }
        return given;
    }

    private static @Nullable Object sample(Class<?> type) {
        if (type.isArray()) {
            Object some = Array.newInstance(type.getComponentType(), 1);
            Array.set(some, 0, SAMPLES.get(type.getComponentType()));
            return some;
        }
        return type == int.class ? Integer.valueOf(3) : SAMPLES.get(type);
    }

    private static @Nullable Object holdingNull(Class<?> type) {
        return type.isArray()
                ? Array.newInstance(type.getComponentType(), 1)
                : type == Iterable.class
                        ? Arrays.asList(Collections.nCopies(1, null).toArray())
                        : null;
    }
}
