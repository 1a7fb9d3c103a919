package org.antequem.verification;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Whoever has many values in a collection need not make an array of them. */
@AnalyzeClasses(packages = "org.antequem", importOptions = DoNotIncludeTests.class)
final class IterablesTest {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+)");

    private static final Set<String> EXPORTED = exported();

    @ArchTest
    static final ArchRule what_takes_values_one_by_one_takes_an_iterable_of_them_as_well = methods()
            .that()
            .arePublic()
            .and(describe("are public in an exported package", IterablesTest::isOpen))
            .and(describe("take as many values as one likes", IterablesTest::takesAny))
            .should(haveATwinThatTakesAnIterable());

    private static boolean isOpen(JavaMethod method) {
        return EXPORTED.contains(method.getOwner().getPackageName())
                && isPublic(method.getOwner().reflect());
    }

    private static Set<String> exported() {
        return SourceTree.mainSourcesOfAllModules().stream()
                .filter(file -> file.endsWith("module-info.java"))
                .flatMap(file -> EXPORT.matcher(SourceTree.read(file)).results())
                .map(export -> export.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /**
     * But for what is only written out by hand: the choices of an enumeration, the values of a text with places for
     * them, the words of an assertion, the arguments of a program. A functional interface has one method.
     */
    private static boolean takesAny(JavaMethod method) {
        Method reflected = method.reflect();
        if (!reflected.isVarArgs() || reflected.getName().equals("main")) {
            return false;
        }
        Class<?> each = last(reflected).getComponentType();
        Class<?> owner = reflected.getDeclaringClass();
        return !each.isEnum()
                && !each.isPrimitive()
                && each != Object.class
                && !AbstractAssert.class.isAssignableFrom(owner)
                && !owner.getSimpleName().endsWith("Assert")
                && !owner.isAnnotationPresent(FunctionalInterface.class);
    }

    private static Class<?> last(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types[types.length - 1];
    }

    private static ArchCondition<JavaMethod> haveATwinThatTakesAnIterable() {
        return new ArchCondition<>("have a twin that takes an Iterable") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Method one = method.reflect();
                boolean hasTwin =
                        Arrays.stream(one.getDeclaringClass().getMethods()).anyMatch(other -> isTwin(one, other));
                events.add(new SimpleConditionEvent(
                        method, hasTwin, method.getFullName() + (hasTwin ? " has" : " has no") + " twin"));
            }
        };
    }

    private static boolean isTwin(Method one, Method other) {
        Class<?>[] types = one.getParameterTypes();
        Class<?>[] others = other.getParameterTypes();
        int last = types.length - 1;
        return other.getName().equals(one.getName())
                && others.length == types.length
                && Arrays.equals(types, 0, last, others, 0, last)
                && others[last].isAssignableFrom(Iterable.class);
    }
}
