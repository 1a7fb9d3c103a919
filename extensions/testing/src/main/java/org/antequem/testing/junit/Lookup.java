package org.antequem.testing.junit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Finds the one static member of a class that is, or makes, what is sought: a field, or else a method without
 * parameters. Where the class itself has none, its superclasses have it, the nearest first; then the interfaces of all
 * of them; then the class around a nested test. Private ones are found, too.
 */
record Lookup<T>(Class<?> holder, Class<T> type, String name) {

    static Dossier dossier(DossierTest test, ExtensionContext context) throws Exception {
        Class<?> holder = holder(test, context);
        return DossierSource.class.isAssignableFrom(holder)
                ? ((DossierSource) ReflectionSupport.newInstance(holder)).dossier(context)
                : new Lookup<>(holder, Dossier.class, test.member()).found();
    }

    /** The classes in which the dossier of a test is sought, the nearest first. */
    static ImmutableList<Class<?>> placesOf(DossierTest test, ExtensionContext context) {
        return new Lookup<>(holder(test, context), Dossier.class, "").searched();
    }

    private static Class<?> holder(DossierTest test, ExtensionContext context) {
        return test.value() == DossierTest.class ? context.getRequiredTestClass() : test.value();
    }

    static Evaluator evaluator(Class<?> holder) throws Exception {
        return new Lookup<>(holder, Evaluator.class, "").found();
    }

    T found() throws Exception {
        List<Member> found = places().stream()
                .map(this::membersOf)
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.size() != 1) {
            throw new ExtensionConfigurationException(complaint(found));
        }
        Member member = found.get(0);
        Object value = value(member);
        if (value == null) {
            throw new ExtensionConfigurationException(inWords(member) + " is null: expected a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private ImmutableList<Class<?>> searched() {
        return places().stream().flatMap(List::stream).distinct().collect(ImmutableList.toImmutableList());
    }

    /** In the order in which they are searched; those that are equally near stand together. */
    private List<List<Class<?>>> places() {
        List<List<Class<?>>> places = new ArrayList<>();
        for (Class<?> test = holder; test != null; test = isNested(test) ? test.getEnclosingClass() : null) {
            Set<Class<?>> interfaces = new LinkedHashSet<>();
            for (Class<?> one = test; one != null && one != Object.class; one = one.getSuperclass()) {
                places.add(List.of(one));
                interfaces.addAll(List.of(one.getInterfaces()));
            }
            while (!interfaces.isEmpty()) {
                places.add(List.copyOf(interfaces));
                interfaces = interfaces.stream()
                        .flatMap(one -> Arrays.stream(one.getInterfaces()))
                        .collect(toCollection(LinkedHashSet::new));
            }
        }
        return places;
    }

    private static boolean isNested(Class<?> test) {
        return AnnotationSupport.isAnnotated(test, Nested.class);
    }

    private List<Member> membersOf(List<Class<?>> place) {
        List<Member> fields = new ArrayList<>();
        List<Member> methods = new ArrayList<>();
        for (Class<?> one : place) {
            fields.addAll(named(one.getDeclaredFields(), Field::getType));
            methods.addAll(named(one.getDeclaredMethods(), Lookup::made));
        }
        return fields.isEmpty() ? methods : fields;
    }

    private <M extends Member> ImmutableList<M> named(M[] members, Function<M, Class<?>> is) {
        return Arrays.stream(members)
                .filter(member -> Modifier.isStatic(member.getModifiers()) && !member.isSynthetic())
                .filter(member -> type.isAssignableFrom(is.apply(member)))
                .filter(member -> name.isEmpty() || member.getName().equals(name))
                .collect(ImmutableList.toImmutableList());
    }

    /** Nothing that is sought, where a method needs to be given something. */
    private static Class<?> made(Method method) {
        return method.getParameterCount() == 0 ? method.getReturnType() : Void.class;
    }

    /** What is wrong with a dossier is thrown as it is, and not as what went wrong in reaching it. */
    private static Object value(Member member) throws Exception {
        try {
            return member instanceof Method method
                    ? opened(method).invoke(null)
                    : opened((Field) member).get(null);
        } catch (InvocationTargetException | ExceptionInInitializerError failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private static <A extends AccessibleObject> A opened(A member) {
        member.setAccessible(true);
        return member;
    }

    private String complaint(List<Member> found) {
        if (found.isEmpty()) {
            String classes = searched().stream().map(Class::getName).collect(joining(" or "));
            return "no " + type.getSimpleName() + " in " + classes + ": expected a static field"
                    + (name.isEmpty() ? "" : " \"" + name + "\"") + " of the type " + type.getSimpleName()
                    + ", or a static method without parameters that returns one";
        }
        boolean isOneClass =
                found.stream().map(Member::getDeclaringClass).distinct().count() == 1;
        String names = found.stream()
                .map(member -> isOneClass ? member.getName() : inWords(member))
                .sorted()
                .collect(joining(", "));
        String where =
                isOneClass ? found.get(0).getDeclaringClass().getName() : "the interfaces of " + holder.getName();
        return found.size() + " of the type " + type.getSimpleName() + " in " + where + " (" + names
                + "): expected one, or its name as member";
    }

    private static String inWords(Member member) {
        return member.getDeclaringClass().getName() + "." + member.getName();
    }
}
