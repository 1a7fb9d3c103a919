package org.antequem.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import com.google.common.reflect.TypeToken;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.model.Occurred;
import org.jspecify.annotations.Nullable;

/** Values of the library's types: what it declares, and what its calls give when they are given such values. */
final class SampleValues {

    private static final int OF_A_TYPE = 3;
    private static final int ROUNDS = 3;

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "1914-08", "the fire", "SAME_WAR", "late spring 2015", "1914/1918", "{1914,1915}", "B2", "{\"a\": \"b\"}");

    private static final ImmutableMap<Class<?>, Object> FOREIGN = ImmutableMap.<Class<?>, Object>builder()
            .put(int.class, 3)
            .put(long.class, 3L)
            .put(double.class, 0.5)
            .put(boolean.class, true)
            .put(char.class, 'a')
            .put(Object.class, "a")
            .put(CharSequence.class, "a")
            .put(Class.class, Occurred.class)
            .put(OptionalLong.class, OptionalLong.of(3))
            .put(OptionalInt.class, OptionalInt.of(3))
            .put(ZoneId.class, ZoneOffset.UTC)
            .buildOrThrow();

    private final Path folder;
    private final Map<Class<?>, List<Object>> known = new LinkedHashMap<>();
    private final Map<Class<?>, ImmutableList<Object>> found = new HashMap<>();

    /** @param folder where files may be written */
    SampleValues(Path folder) {
        this.folder = folder;
    }

    /** Keeps a value, or those that it holds, as samples. */
    final void add(@Nullable Object value) {
        if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (value instanceof Multimap<?, ?> map) {
            add(map.asMap());
        } else if (value instanceof Table<?, ?, ?> table) {
            table.values().forEach(this::add);
        } else if (value instanceof Iterable<?> many && !isOurs(value.getClass())) {
            many.forEach(this::add);
        } else if (value != null && isOurs(value.getClass())) {
            List<Object> alike = known.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
            if (alike.size() < OF_A_TYPE) {
                alike.add(value);
                found.clear();
            }
        }
    }

    /** Adds the constants of types, and then what calls give when they are given what is known. */
    void grow(Iterable<? extends Class<?>> types, List<Executable> calls) {
        types.forEach(this::addConstants);
        Set<Executable> settled = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Executable call : calls) {
                if (!settled.contains(call) && addAnswers(call)) {
                    settled.add(call);
                }
            }
        }
    }

    /** One sample of each class on which a call can be made; a single null if it needs none. */
    List<@Nullable Object> receivers(Executable call) {
        if (call instanceof Constructor<?> || Modifier.isStatic(call.getModifiers())) {
            return Arrays.asList(new Object[1]);
        }
        Map<Class<?>, Object> each = new LinkedHashMap<>();
        samplesOf(call.getDeclaringClass()).forEach(sample -> each.putIfAbsent(sample.getClass(), sample));
        return new ArrayList<>(each.values());
    }

    /** Something that a parameter takes; null if nothing is known. */
    @Nullable Object sample(TypeToken<?> type, int turn) {
        Class<?> raw = type.getRawType();
        Object foreign = FOREIGN.get(raw);
        if (foreign != null) {
            return foreign;
        } else if (raw == String.class) {
            return TEXTS.get(turn % TEXTS.size());
        } else if (raw.isArray()) {
            return arrayOf(raw.getComponentType(), some(elementOf(type), turn).toArray());
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[turn % raw.getEnumConstants().length];
        } else if (raw == Optional.class) {
            return Optional.ofNullable(sample(argument(type, Optional.class, 0), turn));
        } else if (Map.class.isAssignableFrom(raw)) {
            Object key = sample(argument(type, Map.class, 0), turn);
            Object value = sample(argument(type, Map.class, 1), turn);
            return key == null || value == null ? ImmutableMap.of() : ImmutableMap.of(key, value);
        } else if (raw == Stream.class) {
            return Stream.of();
        } else if (Iterable.class.isAssignableFrom(raw) && raw != Path.class && !isOurs(raw)) {
            ImmutableList<Object> many = some(elementOf(type), turn);
            return raw.isAssignableFrom(ImmutableList.class) ? many : ImmutableSet.copyOf(many);
        }
        return (raw.isInterface() && !isOurs(raw))
                        || raw == Reader.class
                        || raw == Writer.class
                        || raw == InputStream.class
                ? made(raw)
                : ours(raw, turn);
    }

    /** Two different ones, or one, by turns; fewer where fewer are known. */
    private ImmutableList<Object> some(TypeToken<?> type, int turn) {
        return Stream.of(sample(type, turn), sample(type, turn + turn % 2))
                .filter(Objects::nonNull)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** What an array or a collection holds. */
    static TypeToken<?> elementOf(TypeToken<?> many) {
        TypeToken<?> component = many.getComponentType();
        return component == null ? argument(many, Iterable.class, 0) : component;
    }

    static Object arrayOf(Class<?> component, @Nullable Object... values) {
        Object array = Array.newInstance(component, values.length);
        for (int i = 0; i < values.length; i++) {
            Array.set(array, i, values[i]);
        }
        return array;
    }

    private @Nullable Object ours(Class<?> type, int turn) {
        ImmutableList<Object> some = samplesOf(type);
        return some.isEmpty()
                ? type.isInterface() && !type.isSealed() ? made(type) : null
                : some.get(turn % some.size());
    }

    private ImmutableList<Object> samplesOf(Class<?> type) {
        return found.computeIfAbsent(
                type,
                wanted -> known.entrySet().stream()
                        .filter(entry -> wanted.isAssignableFrom(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    private Object made(Class<?> type) {
        if (type == Path.class) {
            return folder.resolve("sample");
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        } else if (type == Reader.class) {
            return new StringReader("{}\n");
        } else if (type == Writer.class) {
            return new StringWriter();
        }
        return Proxy.newProxyInstance(
                SampleValues.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answer(method));
    }

    private @Nullable Object answer(Method method) {
        return method.getReturnType() == void.class ? null : sample(TypeToken.of(method.getGenericReturnType()), 0);
    }

    private static TypeToken<?> argument(TypeToken<?> type, Class<?> of, int place) {
        return type.resolveType(of.getTypeParameters()[place]);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.antequem.");
    }

    private void addConstants(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers())) {
                try {
                    add(field.get(null));
                } catch (IllegalAccessException hidden) {
                    throw new AssertionError(hidden);
                }
            }
        }
    }

    /** True if some answer was given. */
    private boolean addAnswers(Executable call) {
        boolean isAnswered = false;
        for (Object receiver : receivers(call)) {
            for (int turn = 0; turn < TEXTS.size() && !isAnswered; turn++) {
                Object[] given = arguments(call, turn);
                if (Arrays.asList(given).contains(null)) {
                    break;
                }
                try {
                    add(invoke(call, receiver, given));
                    isAnswered = true;
                } catch (InvocationTargetException refused) {
                    // other samples may be taken
                }
            }
        }
        return isAnswered;
    }

    @Nullable Object[] arguments(Executable call, int turn) {
        Type[] types = call.getGenericParameterTypes();
        @Nullable Object[] given = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            given[i] = sample(TypeToken.of(types[i]), turn + i);
        }
        return given;
    }

    static @Nullable Object invoke(Executable call, @Nullable Object receiver, @Nullable Object[] given)
            throws InvocationTargetException {
        try {
            call.setAccessible(true);
            return call instanceof Constructor<?> constructor
                    ? constructor.newInstance(given)
                    : ((Method) call).invoke(receiver, given);
        } catch (IllegalAccessException | InstantiationException closed) {
            throw new LinkageError(call.toString(), closed);
        }
    }
}
