package org.antequem.testing.junit;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Finds the one static member of a class that is, or makes, what is sought: a field, or else a method without
 * parameters.
 */
record Lookup<T>(Class<?> holder, Class<T> type, String name) {

    static Dossier dossier(DossierTest test, ExtensionContext context) throws Exception {
        Class<?> holder = test.value() == DossierTest.class ? context.getRequiredTestClass() : test.value();
        return DossierSource.class.isAssignableFrom(holder)
                ? ((DossierSource) ReflectionSupport.newInstance(holder)).dossier(context)
                : new Lookup<>(holder, Dossier.class, test.member()).found();
    }

    static Evaluator evaluator(Class<?> holder) throws Exception {
        return new Lookup<>(holder, Evaluator.class, "").found();
    }

    T found() throws Exception {
        ImmutableList<Field> fields = named(holder.getDeclaredFields(), Field::getType);
        ImmutableList<Method> methods = named(holder.getDeclaredMethods(), Lookup::made);
        List<? extends Member> found = fields.isEmpty() ? methods : fields;
        if (found.size() != 1) {
            throw new ExtensionConfigurationException(complaint(found));
        }
        Object value = value(found.get(0));
        if (value == null) {
            throw new ExtensionConfigurationException(
                    holder.getName() + "." + found.get(0).getName() + " is null: expected a " + type.getSimpleName());
        }
        return type.cast(value);
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

    private String complaint(List<? extends Member> found) {
        String expected = "a static field" + (name.isEmpty() ? "" : " \"" + name + "\"") + " of the type "
                + type.getSimpleName() + ", or a static method without parameters that returns one";
        if (found.isEmpty()) {
            return "no " + type.getSimpleName() + " in " + holder.getName() + ": expected " + expected;
        }
        String names =
                String.join(", ", found.stream().map(Member::getName).sorted().toList());
        return found.size() + " of the type " + type.getSimpleName() + " in " + holder.getName() + " (" + names
                + "): expected one, or its name as member";
    }
}
