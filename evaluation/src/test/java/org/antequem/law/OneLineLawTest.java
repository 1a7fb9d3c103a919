package org.antequem.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a user of the library can get hold of says in one line what it is, as in a debugger or a log. */
@Tag("laws")
class OneLineLawTest {

    private static final int RECORDS = 12;
    private static final int OF_A_TYPE = 40;

    @Test
    void the_to_string_of_every_public_type_says_something_in_one_line() {
        Map<String, String> wrong = new TreeMap<>();
        Set<String> met = new TreeSet<>();
        for (long seed = 1; seed <= RECORDS; seed++) {
            RandomDossier record =
                    seed % 2 == 0 ? RandomDossier.withMoreOfTime(seed) : RandomDossier.withSpeakers(seed);
            Evaluation evaluation = Evaluator.standard().evaluate(record.dossier());
            Walk walk = new Walk(wrong, met);
            walk.add(evaluation);
            for (Claim hypothesis : record.hypotheses()) {
                Judgement judgement = evaluation.of(hypothesis);
                walk.add(judgement);
                walk.add(judgement.explanation());
            }
            walk.go();
        }

        assertThat(wrong).isEmpty();
        assertThat(met).hasSizeGreaterThan(80);
    }

    /** From a value to all that its accessors give. */
    private static final class Walk {

        private final Map<String, String> wrong;
        private final Set<String> met;
        private final Map<Class<?>, Integer> seen = new HashMap<>();
        private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Object> open = new ArrayDeque<>();

        Walk(Map<String, String> wrong, Set<String> met) {
            this.wrong = wrong;
            this.met = met;
        }

        void add(Object value) {
            if (value instanceof Optional<?> perhaps) {
                perhaps.ifPresent(this::add);
            } else if (value instanceof Map<?, ?> map) {
                map.forEach((key, other) -> {
                    add(key);
                    add(other);
                });
            } else if (value instanceof Multimap<?, ?> map) {
                add(map.asMap());
            } else if (value instanceof Table<?, ?, ?> table) {
                table.cellSet().forEach(cell -> add(cell.getValue()));
            } else if (value instanceof Iterable<?> many) {
                many.forEach(this::add);
            } else if (value != null
                    && value.getClass().getName().startsWith("org.antequem.")
                    && seen.merge(value.getClass(), 1, Integer::sum) <= OF_A_TYPE
                    && known.add(value)) {
                open.add(value);
            }
        }

        void go() {
            while (!open.isEmpty()) {
                Object value = open.remove();
                check(value);
                for (Class<?> type : TypeToken.of(value.getClass()).getTypes().rawTypes()) {
                    if (isUsed(type)) {
                        for (Method method : type.getDeclaredMethods()) {
                            if (isAccessor(method)) {
                                add(answer(value, method));
                            }
                        }
                    }
                }
            }
        }

        private void check(Object value) {
            String name = publicName(value.getClass());
            String words = value.toString();
            met.add(name);
            if (words.isBlank() || words.lines().count() != 1 || words.matches("(?s).*@[0-9a-f]{4,}\\b.*")) {
                wrong.put(name, words);
            }
        }

        /** Of a value that is hidden, that of the type under which users know it. */
        private static String publicName(Class<?> type) {
            Class<?> above = type;
            while (above.getSuperclass() != null
                    && !Modifier.isPublic(above.getModifiers())
                    && above.getSuperclass() != Object.class) {
                above = above.getSuperclass();
            }
            return above.getName();
        }

        /** True of what users can call: what hides behind it cannot be called from another module. */
        private static boolean isUsed(Class<?> type) {
            return Modifier.isPublic(type.getModifiers())
                    && type.getName().startsWith("org.antequem.")
                    && (type.getEnclosingClass() == null || isUsed(type.getEnclosingClass()))
                    && type.getModule().isExported(type.getPackageName(), OneLineLawTest.class.getModule());
        }

        private static boolean isAccessor(Method method) {
            return method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !method.getReturnType().isPrimitive()
                    && !method.getReturnType().equals(String.class);
        }

        private static Object answer(Object value, Method method) {
            try {
                return method.invoke(value);
            } catch (InvocationTargetException | IllegalAccessException refused) {
                return Optional.empty();
            }
        }
    }
}
