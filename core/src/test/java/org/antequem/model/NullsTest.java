package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused where it is given, whatever verb it is given to. */
class NullsTest {

    private static final Event FIRE = Event.called("the fire").build();
    private static final Actor CLERK = Actor.person("the clerk").build();
    private static final Source LETTER = Source.document("the letter").build();

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(Event.class, Event.called("the move").build()),
            Map.entry(Actor.class, Actor.person("the owner").build()),
            Map.entry(Source.class, Source.document("the book").build()),
            Map.entry(String.class, "1910"),
            Map.entry(Dating.class, Dating.of("1910")),
            Map.entry(Span.class, Span.days(3)),
            Map.entry(Verb.class, Verb.QUOTES),
            Map.entry(Stage.class, Stage.PLANNING));

    static Stream<Arguments> verbs() {
        return Stream.of(
                row(() -> Source.document("a")),
                row(() -> Event.called("a")),
                row(() -> Actor.person("a")),
                row(() -> Dossier.titled("a")),
                row(() -> Interest.of(CLERK).in(Matter.of("a")).seeking("b").inOrderTo("c")),
                row(() -> Claim.that("a")),
                row(() -> Claim.that("a").event(FIRE)),
                row(() -> Claim.that("a").cause(FIRE)),
                row(() -> Claim.that("a").source(LETTER)),
                row(() -> Claim.that("a").actor(CLERK)),
                row(() -> Claim.that("a").event(FIRE).happened()),
                row(() -> Claim.that("a")
                        .event(FIRE)
                        .startedBefore(Event.called("b").build())));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_verb_refuses_null_and_says_what_it_was_given_to(Supplier<Object> start)
            throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Method verb : start.get().getClass().getMethods()) {
            for (int place = 0; place < verb.getParameterCount(); place++) {
                Object[] given = given(verb, place);
                if (given.length > 0) {
                    tried++;
                    String answer = answer(verb, start.get(), given);
                    if (!answer.matches(
                            "\\w+(\\(null\\): expected a value)?" + (given[place] == null ? "" : " at index 0"))) {
                        wrong.add(verb.getName() + ", place " + place + ": " + answer);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    @Test
    void says_which_verb_was_given_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Source.document("a").observed((Event) nothing()))
                .withMessage("observed(null): expected a value at index 0");
        assertThatNullPointerException()
                .isThrownBy(() -> Claim.that("a").not(it -> it.event(nothing()).happened()))
                .withMessage("event(null): expected a value");
        assertThatNullPointerException().isThrownBy(() -> Claim.that(nothing())).withMessageStartingWith("that(null)");
        assertThatNullPointerException()
                .isThrownBy(() -> Dossier.titled(nothing()))
                .withMessageStartingWith("titled");
        assertThatNullPointerException()
                .isThrownBy(() -> Interest.of(nothing()))
                .withMessageStartingWith("of(null)");
    }

    /** Arguments with null in one place, and otherwise what fits; none where the verb takes anything else. */
    private static Object[] given(Method verb, int place) {
        Class<?>[] types = verb.getParameterTypes();
        if (verb.getDeclaringClass() == Object.class || Modifier.isStatic(verb.getModifiers())) {
            return new Object[0];
        }
        Object[] given = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            boolean isNull = i == place;
            if (types[i].isPrimitive() || (!isNull && sample(types[i]) == null)) {
                return new Object[0];
            }
            given[i] = isNull && !types[i].isArray() ? null : isNull ? oneNull(types[i]) : sample(types[i]);
        }
        return given;
    }

    private static Object oneNull(Class<?> array) {
        return Array.newInstance(array.getComponentType(), 1);
    }

    private static @Nullable Object sample(Class<?> type) {
        if (!type.isArray()) {
            return SAMPLES.get(type);
        }
        Object some = Array.newInstance(type.getComponentType(), 1);
        Array.set(some, 0, SAMPLES.get(type.getComponentType()));
        return some;
    }

    /** With what message null is refused. */
    private static String answer(Method verb, Object start, Object[] given) throws ReflectiveOperationException {
        try {
            return "taken, " + verb.invoke(start, given);
        } catch (InvocationTargetException refused) {
            Throwable cause = requireNonNull(refused.getCause());
            return cause instanceof NullPointerException ? String.valueOf(cause.getMessage()) : cause.toString();
        }
    }

    private static Arguments row(Supplier<Object> start) {
        return Arguments.of(start);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without a null checker may do
    private static <T> T nothing() {
        Function<String, @Nullable T> none = name -> null;
        return none.apply("nothing");
    }
}
